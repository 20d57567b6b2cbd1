import { isEmptyValue, SIBLING_KEYS } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import { inSlices, ROWS } from '../bulk/slices';
import type { Values } from '../schema/types';
import { isTwin, wordsOf } from '../signature/fingerprint';
import { queryOf } from '../strapi/documents';
import type { Document } from '../strapi/types';
import { madeValues } from './made-values';

/** A tweet of the library, or one that is about to be. */
export interface LibraryTweet {
  values: Values;
  /** Null as long as it has no entry. */
  documentId: string | null;
  /** What other pastes of the tweet told that its entry lacks. */
  lacked: Values;
}

const fingerprintIn = ({ fingerprint }: Values): string | null =>
  typeof fingerprint === 'string' ? fingerprint : null;

/** What tweets that may be the same have in common; null for one that tells too little. */
const likenessOf = (tweet: Values): string | null => {
  if (isEmptyValue(tweet.handle) || isEmptyValue(tweet.postedOn)) return null;
  const handle = String(tweet.handle).toLowerCase();
  return JSON.stringify([handle, String(tweet.postedOn), wordsOf(tweet)]);
};

const withFingerprints = (fingerprints: readonly string[]): Promise<Document[]> =>
  inSlices(
    [...new Set(fingerprints)],
    (slice) =>
      queryOf(UIDS.tweetEmbed).findMany<Document>({ where: { fingerprint: { $in: slice } } }),
    ROWS,
  );

const withHandlesOnDays = (tweets: readonly Values[]): Promise<Document[]> =>
  inSlices(
    // Neighbouring days together: each query looks at the days of its own tweets alone.
    [...tweets].sort((one, other) => (String(one.postedOn) < String(other.postedOn) ? -1 : 1)),
    (slice) => {
      const handles = new Set(slice.map(({ handle }) => String(handle).toLowerCase()));
      return queryOf(UIDS.tweetEmbed).findMany<Document>({
        where: {
          postedOn: { $in: [...new Set(slice.map(({ postedOn }) => postedOn))] },
          $or: [...handles].map((handle) => ({ handle: { $eqi: handle } })),
        },
        orderBy: { id: 'asc' },
      });
    },
    ROWS,
  );

/**
 * The tweets of the library that may be the same as those of a paste, and those that the paste adds:
 * each is looked for among all before it, as if they were saved one after another.
 */
export class TweetLibrary {
  private readonly byFingerprint = new Map<string, LibraryTweet>();
  private readonly alike = new Map<string, LibraryTweet[]>();
  private readonly known = new Set<string>();
  /** In the order in which they were added. */
  readonly added: LibraryTweet[] = [];
  readonly stored: LibraryTweet[] = [];

  /** @param tweets of their final shape, with their fingerprints */
  static async for(tweets: readonly Values[]): Promise<TweetLibrary> {
    const library = new TweetLibrary();
    const told = tweets.map(fingerprintIn).filter((one) => one !== null);
    for (const row of await withFingerprints(told)) library.keep(row);
    const unknown = tweets.filter((tweet) => {
      const fingerprint = fingerprintIn(tweet);
      return (
        fingerprint !== null &&
        !library.byFingerprint.has(fingerprint) &&
        likenessOf(tweet) !== null
      );
    });
    for (const row of await withHandlesOnDays(unknown)) library.keep(row);
    return library;
  }

  /** The entry of the same tweet; undefined if there is none. */
  find(tweet: Values): LibraryTweet | undefined {
    const fingerprint = fingerprintIn(tweet);
    if (fingerprint === null) return undefined;
    const likeness = likenessOf(tweet);
    return (
      this.byFingerprint.get(fingerprint) ??
      (likeness === null
        ? undefined
        : this.alike.get(likeness)?.find(({ values }) => isTwin(values, tweet)))
    );
  }

  add(values: Values): LibraryTweet {
    const tweet = { values, documentId: null, lacked: {} };
    this.added.push(tweet);
    this.index(tweet);
    return tweet;
  }

  /** Gives a tweet what it lacks and another paste of it tells. */
  fill(tweet: LibraryTweet, told: Values): void {
    const keys = SIBLING_KEYS.filter(
      (key) => isEmptyValue(tweet.values[key]) && !isEmptyValue(told[key]),
    );
    if (keys.length === 0) return;
    const lacked = Object.fromEntries(keys.map((key) => [key, told[key]]));
    Object.assign(tweet.lacked, lacked);
    Object.assign(tweet.values, lacked);
    Object.assign(tweet.values, madeValues(tweet.values));
    this.index(tweet);
  }

  private keep(row: Document): void {
    if (this.known.has(row.documentId)) return;
    this.known.add(row.documentId);
    const tweet = { values: { ...row }, documentId: row.documentId, lacked: {} };
    this.stored.push(tweet);
    this.index(tweet);
  }

  private index(tweet: LibraryTweet): void {
    const fingerprint = fingerprintIn(tweet.values);
    if (fingerprint !== null) this.byFingerprint.set(fingerprint, tweet);
    const likeness = likenessOf(tweet.values);
    if (likeness === null) return;
    const alike = this.alike.get(likeness) ?? [];
    if (!alike.includes(tweet)) alike.push(tweet);
    this.alike.set(likeness, alike);
  }
}
