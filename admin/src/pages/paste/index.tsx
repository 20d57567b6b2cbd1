import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';

import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ArticleChoice } from '../../../../common/admin-api';
import { STRING_LENGTH } from '../../../../common/limits';
import { ACTIONS } from '../../../../common/plugin';
import { articleAddress } from '../../article-address';
import { useClosed } from '../../closing';
import { useSettings } from '../../settings';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import { AsReaders } from './as-readers';
import { Artists, chosenArtists } from './artists';
import { ConflictsOf } from './conflicts';
import { CopyBox } from './copy-box';
import { isTooLarge } from '../../clipboard/copy';
import { DetailsForm, type FieldErrors } from './details-form';
import { DirectionNotice } from './direction-notice';
import { useDraftRequest } from './draft-request';
import { Duplicates } from './duplicates';
import { EmptyStory } from './empty-story';
import { useLocales } from './locales';
import { useMatches } from '../../story/title-matches';
import { titlesIn, withMatches } from './matched-titles';
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

const FIELDS = ['headline', 'standfirst', 'byline', 'slug', 'storyDate'] as const;

const PastePage = () => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const settings = useSettings();
  const locales = useLocales();
  const story = useStory(locales);
  const { copy, details, edits, blocks, headline, standfirst, byline, answer } = story;
  const locale = story.locale ?? locales.find(({ isDefault }) => isDefault)?.code ?? undefined;
  const slugPreview = useSlugPreview(details.slug === null ? headline : '', locale);
  const matches = useMatches(answer, titlesIn(blocks), locale);
  const request = useDraftRequest();
  const [view, setView] = useState('parts');
  const { storyDate, change } = story;
  const found = details.articles;
  const renderable = useMemo(
    () =>
      renderableOf(
        { headline, standfirst, byline, storyDate, locale: locale ?? null },
        withMatches(blocks, matches),
        [...found, ...[...matches.values()].flat()],
      ),
    [blocks, byline, found, headline, locale, matches, standfirst, storyDate],
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
  const [isCreating, setCreating] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  /** The draft was asked for by its keys, before the page was ready to make it. */
  const [isWanted, setWanted] = useState(false);

  const create = async () => {
    if (isCreating) return;
    setProblem(null);
    if (headline.trim() === '' || headline.length > STRING_LENGTH) {
      if (headline.trim() === '') {
        setErrors({ headline: formatMessage(text('story.headline.missing')) });
      }
      headlineInput.current?.focus();
      return;
    }
    setCreating(true);
    const result = await request({
      input: story.input,
      blocks: withMatches(blocks, matches),
      headline,
      standfirst: standfirst.trim() || null,
      byline: byline.trim() || null,
      ...(details.slug !== null && { slug: details.slug }),
      storyDate: storyDate || null,
      artists: chosenArtists(answer, details),
      newArtists: details.newArtists,
      ...(locale && { locale }),
    });
    setCreating(false);
    if ('documentId' in result) {
      story.clear();
      navigate(articleAddress(result.documentId, locales.length > 1 ? locale : story.locale));
      return;
    }
    const field = FIELDS.find((name) => name === result.field);
    if (field && result.detail) setErrors({ [field]: result.detail });
    setProblem(formatMessage(text(result.key), { detail: result.detail ?? '' }));
  };

  const isEmpty = edits.parts.length === 0;
  const isImpossible = isEmpty || isTooLarge(copy, settings);
  const createButton = (
    <Button
      type="button"
      loading={isCreating || isWanted}
      disabled={isImpossible || story.isWaiting}
      onClick={() => void create()}
    >
      {formatMessage(text('story.create'))}
    </Button>
  );
  const createOnceReady = useRef(create);
  useEffect(() => {
    createOnceReady.current = create;
  });
  useEffect(() => {
    if (!isWanted || story.isWaiting) return undefined;
    const timer = window.setTimeout(() => {
      setWanted(false);
      if (!isImpossible) void createOnceReady.current();
    });
    return () => window.clearTimeout(timer);
  }, [isImpossible, isWanted, story.isWaiting]);
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // React hands on the keys of a dialog, too, which stands elsewhere.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    event.preventDefault();
    // What a field hands on when it is left belongs to the draft.
    target.blur();
    target.focus({ preventScroll: true });
    if (!event.repeat) setWanted(true);
  };
  const canStartOver = !isEmpty || copy.text !== '' || headline !== '';
  return (
    <Page.Main onKeyDown={keys}>
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
            <Box role="alert" paddingBottom={problem ? 4 : 0}>
              {problem && <Notice kind="warning">{problem}</Notice>}
            </Box>
            {isEmpty && headline === '' ? (
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
                  errors={errors}
                  onChange={(some) => {
                    setErrors({});
                    story.change(some);
                  }}
                  onTakeOffer={() => {
                    setErrors({});
                    story.edit({ do: 'take-headline' });
                    headlineInput.current?.focus();
                  }}
                />
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
                      <ConflictsOf answer={answer}>
                        <Parts
                          edits={edits}
                          left={story.left}
                          related={related}
                          onEdit={story.edit}
                        />
                      </ConflictsOf>
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
