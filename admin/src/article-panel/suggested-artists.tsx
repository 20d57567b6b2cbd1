import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ArtistSuggestionsAnswer } from '../../../common/admin-api';
import type { ArtistSuggestion } from '../../../common/artists';
import { STRING_LENGTH } from '../../../common/limits';
import { COMPONENT_UIDS, PLUGIN_ID, UIDS } from '../../../common/plugin';
import { linesOf } from '../../../common/text/block-words';
import type { BlocksContent } from '../../../common/articles';
import { useReasons } from '../story/reasons';
import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import type { ArticleState } from './article-form';
import type { Facts } from './facts';
import { withArtist, type RelationValue } from './relation-items';

const Names = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  overflow-wrap: anywhere;
`;

interface FormValues {
  headline?: string | null;
  standfirst?: string | null;
  artists?: RelationValue;
  body?: { __component?: string; content?: BlocksContent | null; text?: string | null }[] | null;
}

/** The article's own words, as the form has them at this moment. */
const wordsOf = ({ standfirst, body }: FormValues, tweetWords: readonly string[]): string =>
  [
    standfirst ?? '',
    ...(body ?? []).map((block) =>
      block.__component === COMPONENT_UIDS.text ? linesOf(block.content ?? []).join('\n') : '',
    ),
    ...tweetWords,
  ]
    .filter(Boolean)
    .join('\n\n');

type Outcome =
  { is: 'asked' } | { is: 'found'; artists: ArtistSuggestion[] } | { is: 'failed'; key: string };

interface Props {
  state: ArticleState;
  facts: Facts | undefined;
  locale: string | undefined;
}

/** Artists that the article names and does not have yet, each a click away. */
export const SuggestedArtists = ({ state, facts, locale }: Props) => {
  const { formatMessage } = useIntl();
  const reasonsOf = useReasons();
  const { get, post } = useFetchClient();
  const getValues = useForm('ArticlePanel', (form) => form.getValues);
  const onChange = useForm('ArticlePanel', (form) => form.onChange);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const suggest = async () => {
    setProblem(null);
    const values: FormValues = getValues();
    const words = wordsOf(values, facts?.tweetWords ?? []);
    if (words === '' && !values.headline) {
      setOutcome({ is: 'failed', key: 'panel.artists.noText' });
      return;
    }
    setOutcome({ is: 'asked' });
    try {
      const { data } = await post<ArtistSuggestionsAnswer>(`/${PLUGIN_ID}/artist-suggestions`, {
        text: words || values.headline,
        headline: values.headline?.slice(0, STRING_LENGTH) || undefined,
      });
      setOutcome({ is: 'found', artists: data.data });
    } catch {
      setOutcome({ is: 'failed', key: 'story.unreachable' });
    }
  };
  const add = async ({ documentId, name }: ArtistSuggestion) => {
    setProblem(null);
    try {
      const { data } = await get<{ results: { id: number; documentId: string }[] }>(
        `/content-manager/collection-types/${UIDS.artistTag}`,
        { params: { locale, filters: { documentId: { $eq: documentId } } } },
      );
      const [tag] = data.results;
      if (!tag) {
        setProblem(formatMessage(text('panel.artists.otherLanguage'), { name }));
        return;
      }
      const values: FormValues = getValues();
      onChange('artists', withArtist(values.artists, { ...tag, name }, locale ?? null));
    } catch {
      setProblem(formatMessage(text('panel.artists.notAdded'), { name }));
    }
  };

  const has = ({ documentId }: ArtistSuggestion): boolean =>
    state.addedArtists.includes(documentId) ||
    (facts?.artists ?? []).some(
      (one) => one.documentId === documentId && !state.removedArtists.includes(one.id),
    );
  const missing = outcome?.is === 'found' ? outcome.artists.filter((artist) => !has(artist)) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div>
        <Button
          type="button"
          size="S"
          variant="secondary"
          loading={outcome?.is === 'asked'}
          onClick={() => void suggest()}
        >
          {formatMessage(text('panel.artists.suggest'))}
        </Button>
      </div>
      <Box aria-live="polite">
        {outcome?.is === 'failed' && (
          <Notice kind="warning">{formatMessage(text(outcome.key))}</Notice>
        )}
        {outcome?.is === 'found' && missing.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('panel.artists.none'))}
          </Typography>
        )}
        {problem && <Notice kind="warning">{problem}</Notice>}
      </Box>
      {missing.length > 0 && (
        <Names>
          {missing.map((artist) => (
            <li key={artist.documentId}>
              <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
                <Box minWidth={0}>
                  <Typography fontWeight="bold" textColor="neutral800" tag="p">
                    <bdi>{artist.name}</bdi>
                  </Typography>
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    {reasonsOf(artist)}
                  </Typography>
                </Box>
                <Button
                  type="button"
                  size="S"
                  variant="tertiary"
                  aria-label={formatMessage(text('panel.artists.addOne'), { name: artist.name })}
                  onClick={() => void add(artist)}
                >
                  {formatMessage(text('panel.artists.add'))}
                </Button>
              </Flex>
            </li>
          ))}
        </Names>
      )}
    </Flex>
  );
};
