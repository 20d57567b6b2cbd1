import { useRef, useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';

import type { DraftBlock } from '../../../../common/admin-api';
import { STRING_LENGTH } from '../../../../common/limits';
import { ACTIONS } from '../../../../common/plugin';
import { uniqueBest } from '../../../../common/related';
import { useClosed } from '../../closing';
import { useSettings } from '../../settings';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import { Artists, isTicked } from './artists';
import { CopyBox } from './copy-box';
import { isTooLarge } from '../../clipboard/copy';
import { DetailsForm, type FieldErrors } from './details-form';
import { DirectionNotice } from './direction-notice';
import { useDraftRequest } from './draft-request';
import { useLocales } from './locales';
import { useMatches, type Matches } from '../../story/matches';
import { Parts } from './parts';
import { useSlugPreview } from './slug-preview';
import { StartOver } from './start-over';
import { articleAddress, Duplicates, StoryWarnings } from './story-notices';
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

const FIELDS = ['headline', 'slug', 'storyDate'] as const;

/** A title goes with the article that the page showed for it, chosen by hand or not. */
const withMatches = (blocks: readonly DraftBlock[], matches: Matches): DraftBlock[] =>
  blocks.map((block) =>
    block.type === 'related-reads'
      ? {
          ...block,
          label: block.label.trim() || 'ALSO READ',
          items: block.items
            .filter(({ title }) => title.trim() !== '')
            .map((item) => {
              const match = uniqueBest(matches.get(item.title) ?? [])?.documentId;
              return item.article === undefined && match ? { ...item, article: match } : item;
            }),
        }
      : block,
  );

const titlesIn = (blocks: readonly DraftBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'related-reads' ? block.items.map(({ title }) => title) : [],
  );

const PastePage = () => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const settings = useSettings();
  const locales = useLocales();
  const story = useStory(locales);
  const { copy, details, edits, blocks, headline, answer } = story;
  const locale = story.locale ?? locales.find(({ isDefault }) => isDefault)?.code ?? undefined;
  const slugPreview = useSlugPreview(details.slug === null ? headline : '', locale);
  const matches = useMatches(answer, titlesIn(blocks), locale);
  const request = useDraftRequest();
  const headlineInput = useRef<HTMLInputElement>(null);
  const [isCreating, setCreating] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string | null>(null);

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
    const artists = (answer?.suggestions.artists ?? []).filter((one) => isTicked(one, details));
    const result = await request({
      input: story.input,
      blocks: withMatches(blocks, matches),
      headline,
      ...(details.slug !== null && { slug: details.slug }),
      storyDate: story.storyDate || null,
      artists: artists.map(({ documentId }) => documentId),
      newArtists: details.newArtists,
      ...(locale && { locale }),
    });
    setCreating(false);
    if ('documentId' in result) {
      story.clear();
      navigate(articleAddress(result.documentId, locales.length > 1 ? locale : undefined));
      return;
    }
    const field = FIELDS.find((name) => name === result.field);
    if (field && result.detail) setErrors({ [field]: result.detail });
    setProblem(formatMessage(text(result.key), { detail: result.detail ?? '' }));
  };

  const isEmpty = edits.parts.length === 0;
  const canStartOver = !isEmpty || copy.text !== '' || headline !== '';
  return (
    <Page.Main>
      <Page.Title>{formatMessage(text('story.page'))}</Page.Title>
      <Layouts.Header
        title={formatMessage(text('story.page'))}
        subtitle={formatMessage(text('story.page.hint'))}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {canStartOver && <StartOver onConfirm={story.clear} />}
            <Button
              type="button"
              loading={isCreating}
              disabled={isEmpty || isTooLarge(copy, settings) || story.isWaiting}
              onClick={() => void create()}
            >
              {formatMessage(text('story.create'))}
            </Button>
          </Flex>
        }
      />
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
              <Box background="neutral0" padding={6} hasRadius borderColor="neutral200">
                <Typography textColor="neutral600">{formatMessage(text('story.empty'))}</Typography>
              </Box>
            ) : (
              <Flex direction="column" alignItems="stretch" gap={6}>
                <DetailsForm
                  ref={headlineInput}
                  headline={headline}
                  storyDate={story.storyDate}
                  dateline={story.article?.dateline?.text ?? null}
                  slug={details.slug}
                  slugPreview={slugPreview}
                  locales={locales}
                  locale={locale}
                  isLocaleTold={details.locale === null && story.locale !== undefined}
                  errors={errors}
                  onChange={(some) => {
                    setErrors({});
                    story.change(some);
                  }}
                />
                <Artists
                  state={story.server}
                  details={details}
                  onChange={story.change}
                  onAgain={story.askAgain}
                />
                <Parts edits={edits} matches={matches} onEdit={story.edit} />
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
