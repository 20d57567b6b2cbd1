import { lazy, Suspense, useMemo, useRef, useState } from 'react';

import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ArticleChoice } from '../../../../common/admin-api';
import { ACTIONS } from '../../../../common/plugin';
import { useClosed } from '../../closing';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import { AsReaders } from './as-readers';
import { Artists } from './artists';
import { KnownTweetsContext } from './conflicts';
import { CopyBox } from './copy-box';
import { DetailsForm } from './details-form';
import { DirectionNotice } from './direction-notice';
import { useDraft } from './draft';
import { Duplicates } from './duplicates';
import { EmptyStory } from './empty-story';
import { useLocales } from './locales';
import { useMatches } from '../../story/title-matches';
import { titlesIn, withMatches } from './matched-titles';
import { asUnchosen, knownIn } from './open-conflicts';
import { Parts } from './parts';
import { renderableOf } from './renderable';
import { useSlugPreview } from './slug-preview';
import { StartOver } from './start-over';
import { StoryWarnings } from './story-warnings';
import { useStory } from './story';

const Columns = styled.div`
  display: grid;
  gap: 2.4rem;
  align-items: start;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
`;

/** The box stays in sight beside a long story. */
const Beside = styled.div`
  min-width: 0;

  @media (min-width: 1080px) {
    position: sticky;
    inset-block-start: 2.4rem;
  }
`;

/** Strapi's second header, of a page that was scrolled, lies half under the bar that narrow screens have on top. */
const Header = styled.div`
  @media (max-width: 1079px) {
    [data-strapi-header-sticky] {
      display: none;
    }
  }
`;

/** It comes with the first picture. */
const CoverOffer = lazy(() => import('./cover-offer'));

const PastePage = () => {
  const { formatMessage } = useIntl();
  const locales = useLocales();
  const story = useStory(locales);
  const { copy, details, edits, headline, standfirst, byline, answer, picture } = story;
  const locale = story.locale ?? locales.find(({ isDefault }) => isDefault)?.code ?? undefined;
  const slugPreview = useSlugPreview(details.slug === null ? headline : '', locale);
  const matches = useMatches(answer, titlesIn(story.blocks), locale);
  const blocks = useMemo(() => withMatches(story.blocks, matches), [matches, story.blocks]);
  const knownTweets = useMemo(() => knownIn(answer), [answer]);
  const [view, setView] = useState('parts');
  const { storyDate, change } = story;
  const found = details.articles;
  const renderable = useMemo(
    () =>
      renderableOf(
        { headline, standfirst, byline, storyDate, locale: locale ?? null },
        asUnchosen(blocks, knownTweets),
        [...found, ...[...matches.values()].flat()],
      ),
    [blocks, byline, found, headline, knownTweets, locale, matches, standfirst, storyDate],
  );
  const related = useMemo(
    () => ({
      matches,
      found,
      locale,
      onFound: (article: ArticleChoice) => change({ articles: [...found, article] }),
    }),
    [change, found, locale, matches],
  );
  const headlineInput = useRef<HTMLInputElement>(null);
  const draft = useDraft(story, {
    blocks,
    locale,
    isLocalized: locales.length > 1 || story.locale !== undefined,
    onHeadline: () => headlineInput.current?.focus(),
  });

  const isEmpty = edits.parts.length === 0;
  /** Nothing to be had back, either. */
  const isUntouched =
    isEmpty && headline === '' && edits.past.length === 0 && edits.future.length === 0;
  const createButton = (
    <Button
      type="button"
      loading={draft.isBusy}
      disabled={draft.isDisabled}
      onClick={() => void draft.create()}
    >
      {formatMessage(text('story.create'))}
    </Button>
  );
  const canStartOver = !isEmpty || copy.text !== '' || headline !== '' || picture !== null;
  return (
    <Page.Main onKeyDown={draft.onKeyDown}>
      <Page.Title>{formatMessage(text('story.page'))}</Page.Title>
      <Header>
        <Layouts.Header
          title={formatMessage(text('story.page'))}
          subtitle={formatMessage(text('story.page.hint'))}
          primaryAction={
            <Flex gap={2} wrap="wrap">
              {canStartOver && <StartOver onConfirm={story.clear} />}
              {createButton}
            </Flex>
          }
        />
      </Header>
      <Layouts.Content>
        <Columns>
          <Beside>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <CopyBox copy={copy} onCopy={story.write} />
              <Box aria-live="polite">
                <Flex direction="column" alignItems="stretch" gap={3}>
                  {!story.isKept && (
                    <Notice kind="warning">{formatMessage(text('story.notKept'))}</Notice>
                  )}
                  {edits.replaced && (
                    <Notice kind="info">{formatMessage(text('story.replaced'))}</Notice>
                  )}
                  {answer && <Duplicates articles={answer.duplicates} />}
                  <DirectionNotice
                    headline={headline}
                    blocks={blocks}
                    locale={locales.find(({ code }) => code === locale)}
                  />
                  {story.article && <StoryWarnings warnings={story.article.warnings} />}
                </Flex>
              </Box>
            </Flex>
          </Beside>
          <Flex direction="column" alignItems="stretch" minWidth={0}>
            <Box role="alert" paddingBottom={draft.problem ? 4 : 0}>
              {draft.problem && <Notice kind="warning">{draft.problem}</Notice>}
            </Box>
            {isUntouched && !picture ? (
              <EmptyStory onSample={(sample) => story.write({ text: sample, html: null }, false)} />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={6}>
                <DetailsForm
                  ref={headlineInput}
                  headline={headline}
                  standfirst={standfirst}
                  byline={byline}
                  storyDate={storyDate}
                  bylineWords={story.article?.byline?.text ?? null}
                  offer={story.offer?.text ?? null}
                  dateline={story.article?.dateline?.text ?? null}
                  slug={details.slug}
                  slugPreview={slugPreview}
                  locales={locales}
                  locale={locale}
                  isLocaleTold={story.isLocaleTold}
                  errors={draft.errors}
                  onChange={(some) => {
                    draft.forgetErrors();
                    story.change(some);
                  }}
                  onTakeOffer={() => {
                    draft.forgetErrors();
                    story.edit({ do: 'take-headline' });
                    headlineInput.current?.focus();
                  }}
                />
                {picture && (
                  <Suspense fallback={null}>
                    <CoverOffer
                      image={picture}
                      file={story.pictures.get(picture.url)}
                      isTaken={edits.cover !== null}
                      onTake={() => story.edit({ do: 'take-cover', image: picture })}
                      onLeave={() => story.edit({ do: 'leave-cover' })}
                    />
                  </Suspense>
                )}
                <Artists
                  state={story.server}
                  details={details}
                  locale={locale}
                  onChange={story.change}
                  onAgain={story.askAgain}
                />
                <Tabs.Root value={view} onValueChange={setView} variant="simple">
                  <Tabs.List aria-label={formatMessage(text('story.views'))}>
                    <Tabs.Trigger value="parts">
                      {formatMessage(text('story.arrange'))}
                    </Tabs.Trigger>
                    <Tabs.Trigger value="readers">
                      {formatMessage(text('story.readers'))}
                    </Tabs.Trigger>
                  </Tabs.List>
                  <Box paddingTop={4}>
                    {/* It stays: what is being typed in a part is handed on when its field is left. */}
                    <Tabs.Content value="parts" forceMount hidden={view !== 'parts'}>
                      <KnownTweetsContext.Provider value={knownTweets}>
                        <Parts
                          edits={edits}
                          left={story.left}
                          related={related}
                          onEdit={story.edit}
                        />
                      </KnownTweetsContext.Provider>
                    </Tabs.Content>
                    <Tabs.Content value="readers">
                      <AsReaders article={renderable} />
                    </Tabs.Content>
                  </Box>
                </Tabs.Root>
                <Flex gap={3} wrap="wrap">
                  {createButton}
                  <Typography variant="pi" textColor="neutral600">
                    {formatMessage(text('story.create.keys'))}
                  </Typography>
                </Flex>
              </Flex>
            )}
          </Flex>
        </Columns>
      </Layouts.Content>
    </Page.Main>
  );
};

const ProtectedPastePage = () => {
  const isClosed = useClosed();
  if (isClosed === null) return <Page.Loading />;
  // Strapi's guard asks for the permissions of the roles, which keep them while it is closed.
  if (isClosed) return <Page.NoPermissions />;
  return (
    <Page.Protect permissions={[{ action: ACTIONS.pasteArticles, subject: null }]}>
      <PastePage />
    </Page.Protect>
  );
};

export default ProtectedPastePage;
