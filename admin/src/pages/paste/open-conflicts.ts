/** Tweets that the library has otherwise than the copy, and for which nobody has chosen yet. */
import type { DraftBlock, ParseAnswer } from '../../../../common/admin-api';
// Not by the room's door: that one brings the parser with it.
import { tweetAsText } from '../../../../common/articles/tweet-as-text';
import { conflictsOf, isConflict, type Conflicts } from '../../../../common/tweets';
import type { Part } from '../../story/kinds';
import type { OpenConflict } from '../../tweet-library/conflict';

export interface Known {
  documentId: string;
  /** What the library has, of the fields that the copy tells otherwise. */
  stored: Partial<Record<keyof Conflicts, string>>;
}

/** By the numbers of the tweets: parts are moved and rewritten. */
export type KnownTweets = ReadonlyMap<string, Known>;

/** The library's tweets that the copy tells otherwise. */
export const knownIn = (answer: Pick<ParseAnswer, 'data' | 'conflicts'> | null): KnownTweets =>
  new Map(
    (answer?.conflicts ?? []).flatMap(({ block, documentId, conflicts }) => {
      const found = answer?.data.blocks[block];
      const statusId = found?.type === 'tweet' ? found.tweet.statusId : null;
      const stored = Object.fromEntries(
        Object.entries(conflicts).map(([field, both]) => [field, both.stored]),
      );
      return statusId === null ? [] : [[statusId, { documentId, stored }] as const];
    }),
  );

/** What the library has otherwise of a part's tweet, as long as nobody chose. */
export const openConflict = (
  { tweet, entry, signature }: Part<'tweet'>,
  tweets: KnownTweets,
): (OpenConflict & Pick<Known, 'stored'>) | null => {
  const known = tweets.get(tweet.statusId ?? '');
  if (!known || entry !== undefined) return null;
  const conflicts = conflictsOf(known.stored, tweet);
  return isConflict(conflicts) ? { ...known, conflicts, signature } : null;
};

/** The parts as the draft gets them if nobody chooses: the pasted tweet as text. */
export const asUnchosen = (blocks: readonly DraftBlock[], tweets: KnownTweets): DraftBlock[] =>
  blocks.map((block) =>
    block.type === 'tweet' && openConflict(block, tweets)
      ? { type: 'text', content: tweetAsText({ ...block.tweet, signature: block.signature }) }
      : block,
  );
