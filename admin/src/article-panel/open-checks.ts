import { shortened } from '../../../common/text/shortened';
import type { ArticleState, BlockState } from './article-form';
import type { Facts } from './facts';

/** Where a check leads: a field of the article, or a part of its body, counted from 0. */
export type Place = { field: string } | { part: number };

/** What an editor may want to see to before readers do. */
export interface Check {
  /** The key of its sentence, which names the thing. */
  key: string;
  values: Record<string, string | number>;
  place: Place;
}

/** As much of a tweet or a title as tells which one it is. */
const NAME = 60;

const nameOf = (title: string): string => shortened(title, NAME);

/** The entry that a block shows; null: none; undefined: not known. */
const entryOf = (
  { kind, id, connected, isEmptied }: BlockState,
  { entries }: Facts,
): string | null | undefined => {
  if (connected !== null) return connected;
  if (id === undefined || isEmptied) return null;
  return entries.find((entry) => entry.kind === kind && entry.id === id)?.documentId;
};

const ofBlock = (block: BlockState, facts: Facts): Check[] => {
  const check = (key: string, values: Check['values'] = {}): Check => ({
    key,
    // An editor counts the parts from one.
    values: { part: block.at + 1, ...values },
    place: { part: block.at },
  });
  const entry = entryOf(block, facts);
  if (entry === undefined) return [];
  if (block.kind === 'tweet') {
    if (entry === null) return [check('check.tweet')];
    const tweet = facts.tweets[entry];
    return tweet && !tweet.hasDay ? [check('check.day', { tweet: nameOf(tweet.title) })] : [];
  }
  const titles = entry === null ? [] : (facts.waiting[entry] ?? []);
  return titles.map((title) => check('check.related', { title: nameOf(title) }));
};

/** The checks that are open, in the order of the form. */
export const openChecks = (state: ArticleState, facts: Facts): Check[] => {
  const artists =
    state.addedArtists.length +
    facts.artists.filter(({ id }) => !state.removedArtists.includes(id)).length;
  const check = (isDone: boolean, field: string): Check[] =>
    isDone ? [] : [{ key: `check.${field}`, values: {}, place: { field } }];
  return [
    ...check(state.hasHeadline, 'headline'),
    ...check(state.hasStandfirst, 'standfirst'),
    ...state.blocks.flatMap((block) => ofBlock(block, facts)),
    ...check(artists > 0, 'artists'),
    ...check(state.hasStoryDate, 'storyDate'),
    ...check(state.hasCover, 'cover'),
  ];
};
