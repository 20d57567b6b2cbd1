import { isEmptyValue } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import { conflictsOf, isConflict, type Conflicts } from '../../../common/tweets';
import { currentCaller } from '../access';
import { insertDocuments } from '../bulk/documents';
import { insertLinks } from '../bulk/links';
import { inSlices } from '../bulk/slices';
import { checkEntries } from '../bulk/validation';
import type { Values } from '../schema/types';
import { service } from '../services/service';
import { isLostRace, isUniqueViolation } from '../strapi/database-errors';
import { documentsOf } from '../strapi/documents';
import { BeingSavedError } from '../values/errors';
import { shapedValues } from '../values/shape';
import { TweetLibrary, type LibraryTweet } from './library';
import { madeValues } from './made-values';

export interface FoundOrMade {
  documentId: string;
  /** False if the tweet was in the library, or earlier in the same list. */
  created: boolean;
  /** What the entry says otherwise: nothing of this paste was taken for it. */
  conflicts: Conflicts;
}

const byFingerprint = ({ values: one }: LibraryTweet, { values: other }: LibraryTweet): number =>
  String(one.fingerprint) < String(other.fingerprint) ? -1 : 1;

/** Links new tweets to the artist tags that have their handles, in the order of the paste. */
const linkArtists = async (tweets: readonly LibraryTweet[], ids: Map<LibraryTweet, number>) => {
  const handleOf = ({ values: { handle } }: LibraryTweet): string =>
    isEmptyValue(handle) ? '' : String(handle).toLowerCase();
  const handles = tweets.map(handleOf).filter((handle) => handle !== '');
  const tags = await service('artist-tags').withHandles(handles);
  await insertLinks(
    UIDS.tweetEmbed,
    'artists',
    tweets.map((tweet) => Number(ids.get(tweet))),
    tweets.map((tweet) => ({
      ids: (tags.get(handleOf(tweet)) ?? []).map(({ id }) => id),
      first: 0,
    })),
  );
};

const insert = async (tweets: readonly LibraryTweet[], creators: Values): Promise<void> => {
  if (tweets.length === 0) return;
  await checkEntries(
    UIDS.tweetEmbed,
    tweets.map(({ values }) => values),
    { isDraft: false },
  );
  // Always in the same order, so that two pastes of the same tweets cannot wait for each other.
  const sorted = [...tweets].sort(byFingerprint);
  const made = await insertDocuments(
    UIDS.tweetEmbed,
    sorted.map(({ values }) => ({ ...values, ...creators })),
  );
  sorted.forEach((tweet, at) => (tweet.documentId = made[at]!.documentId));
  await linkArtists(tweets, new Map(sorted.map((tweet, at) => [tweet, made[at]!.id])));
};

/**
 * Finds or makes the entry of each tweet, as single creates one after another do, by a few queries for
 * all of them: a tweet that is there, in the library or earlier in the list, gets what it lacks if
 * whoever causes it may change it, and if it is not told otherwise. To be called within a transaction.
 *
 * @throws BeingSavedError if somebody else saves one of the tweets: the transaction is lost with it,
 *   and may be run again
 */
export const findOrMakeTweets = async (
  brought: readonly Values[],
  creators: Values,
): Promise<FoundOrMade[]> => {
  const tweets = await inSlices(brought, (slice) =>
    slice.map((values) => {
      const shaped = shapedValues(UIDS.tweetEmbed, values);
      return { ...shaped, ...madeValues(shaped) };
    }),
  );
  const library = await TweetLibrary.for(tweets);
  const entries = tweets.map((tweet) => {
    const found = library.find(tweet);
    if (!found) return { entry: library.add(tweet), created: true, conflicts: {} };
    const conflicts = conflictsOf(found.values, tweet);
    if (!isConflict(conflicts)) library.fill(found, tweet);
    return { entry: found, created: false, conflicts };
  });
  try {
    await insert(library.added, creators);
  } catch (error) {
    throw isUniqueViolation(error) || isLostRace(error) ? new BeingSavedError() : error;
  }
  const { updatedBy } = creators;
  for (const { documentId, lacked } of library.stored) {
    if (Object.keys(lacked).length === 0) continue;
    const data = await currentCaller().writable(String(documentId), lacked);
    if (Object.keys(data).length === 0) continue;
    await documentsOf(UIDS.tweetEmbed).update({ documentId, data: { ...data, updatedBy } });
  }
  return entries.map(({ entry, ...found }) => ({
    documentId: String(entry.documentId),
    ...found,
  }));
};
