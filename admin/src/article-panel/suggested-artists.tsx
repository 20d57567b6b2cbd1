import { useRef, useState } from 'react';

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
import { documentIdOf, withArtist, type RelationValue } from './relation-items';

const Names = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  overflow-wrap: anywhere;
`;

/** Empty, it takes no room: not even the gaps before and after it. */
const Said = styled(Box)`
  &:empty {
    position: absolute;
  }
`;

interface FormValues {
  headline?: string | null;
  standfirst?: string | null;
  artists?: RelationValue;
  body?: { __component?: string; content?: BlocksContent | null; text?: string | null }[] | null;
}

/** Neither narrower than its word nor moved by one that is longer. */
const Still = styled.div`
  flex: none;
  white-space: nowrap;
`;

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

/** How long, in milliseconds, the form may take to hold what was put into it. */
const SETTLED = 3000;
const PAUSE = 50;

type Outcome =
  { is: 'asked' } | { is: 'found'; artists: ArtistSuggestion[] } | { is: 'failed'; key: string };

const becomesTrue = async (isTrue: () => boolean): Promise<boolean> => {
  for (let waited = 0; waited < SETTLED && !isTrue(); waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return isTrue();
};

const isIn = ({ artists }: FormValues, documentId: string): boolean =>
  (artists?.connect ?? []).some((item) => documentIdOf(item) === documentId);

interface Props {
  state: ArticleState;
  /** Undefined until the server has answered. */
  facts: Facts | undefined;
  /** The server does not answer. */
  isFailed: boolean;
  locale: string | undefined;
}

/** Artists that the article names and does not have yet, each a click away. */
export const SuggestedArtists = ({ state, facts, isFailed, locale }: Props) => {
  const { formatMessage } = useIntl();
  const reasonsOf = useReasons();
  const { get, post } = useFetchClient();
  const getValues = useForm('ArticlePanel', (form) => form.getValues);
  const onChange = useForm('ArticlePanel', (form) => form.onChange);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** The documentIds of those that are on their way into the form. */
  const [adding, setAdding] = useState<string[]>([]);
  const [added, setAdded] = useState<string[]>([]);
  /** They go in one after another: each is put to those that the form has. */
  const turn = useRef(Promise.resolve());

  const suggest = async () => {
    setProblem(null);
    const values: FormValues = getValues();
    const words = wordsOf(values, facts?.tweetWords ?? []);
    if (words === '' && !values.headline) {
      setOutcome({ is: 'failed', key: 'panel.artists.noText' });
      return;
    }
    setOutcome({ is: 'asked' });
    setAdded([]);
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
  const put = async ({ documentId, name }: ArtistSuggestion): Promise<string | null> => {
    const { data } = await get<{ results: { id: number; documentId: string }[] }>(
      `/content-manager/collection-types/${UIDS.artistTag}`,
      { params: { locale, filters: { documentId: { $eq: documentId } } } },
    );
    const [tag] = data.results;
    if (!tag) return 'panel.artists.otherLanguage';
    const { artists }: FormValues = getValues();
    const wasOut = (artists?.disconnect ?? []).some(({ id }) => id === tag.id);
    onChange('artists', withArtist(artists, { ...tag, name }, locale ?? null));
    if (wasOut) return null;
    // The form is Strapi's, and may have been filled anew in this very moment: it is looked at.
    const isTaken = await becomesTrue(() => isIn(getValues(), documentId));
    return isTaken ? null : 'panel.artists.notTaken';
  };
  const add = (artist: ArtistSuggestion) => {
    const { documentId, name } = artist;
    setProblem(null);
    setAdding((others) => [...others, documentId]);
    turn.current = turn.current.then(async () => {
      const key = await put(artist).catch(() => 'panel.artists.notAdded');
      setAdding((others) => others.filter((one) => one !== documentId));
      if (key) setProblem(formatMessage(text(key), { name }));
      else setAdded((others) => [...others, documentId]);
    });
  };

  const has = ({ documentId }: ArtistSuggestion): boolean =>
    state.addedArtists.includes(documentId) ||
    (facts?.artists ?? []).some(
      (one) => one.documentId === documentId && !state.removedArtists.includes(one.id),
    );
  // Nothing is shown before it is known which the article has: what is to be clicked does not move.
  const isAsked =
    outcome?.is === 'asked' || (outcome?.is === 'found' && facts === undefined && !isFailed);
  const found = outcome?.is === 'found' && !isAsked ? outcome.artists : null;
  // One that was added stays in its line, so that the next one does not move under the mouse.
  const lines = (found ?? []).filter((one) => !has(one) || added.includes(one.documentId));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div>
        <Button
          type="button"
          size="S"
          variant="secondary"
          loading={isAsked}
          onClick={() => void suggest()}
        >
          {formatMessage(text('panel.artists.suggest'))}
        </Button>
      </div>
      <Said aria-live="polite">
        {outcome?.is === 'failed' && (
          <Notice kind="warning">{formatMessage(text(outcome.key))}</Notice>
        )}
        {found && lines.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('panel.artists.none'))}
          </Typography>
        )}
      </Said>
      {lines.length > 0 && (
        <Names>
          {lines.map((artist) => (
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
                <Still>
                  {has(artist) ? (
                    <Typography variant="pi" textColor="success600">
                      {formatMessage(text('panel.artists.added'))}
                    </Typography>
                  ) : (
                    <Button
                      type="button"
                      size="S"
                      variant="tertiary"
                      loading={adding.includes(artist.documentId)}
                      aria-label={formatMessage(text('panel.artists.addOne'), {
                        name: artist.name,
                      })}
                      onClick={() => add(artist)}
                    >
                      {formatMessage(text('panel.artists.add'))}
                    </Button>
                  )}
                </Still>
              </Flex>
            </li>
          ))}
        </Names>
      )}
      <Said aria-live="polite">{problem && <Notice kind="warning">{problem}</Notice>}</Said>
    </Flex>
  );
};
