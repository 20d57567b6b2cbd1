import { isEmptyValue, SIBLING_KEYS } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import { inSlices, ROWS } from '../bulk/slices';
import type { Values } from '../schema/types';
import { daysOf } from '../signature/days';
import { lacksDay } from '../signature/lacks-day';
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

const handleOf = ({ handle }: Values): string =>
  isEmptyValue(handle) ? '' : String(handle).toLowerCase();

const likeness = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** Under what a tweet is found by others that may be the same: each day that it may be of. */
const likenessesOf = (tweet: Values): string[] => {
  const handle = handleOf(tweet);
  if (handle === '') return [];
  const words = wordsOf(tweet);
  return daysOf(tweet).map((day) => likeness(handle, day, words));
};

/** The same for one that has no day, whose signature was pasted before its day was chosen. */
const pastLikenessOf = (tweet: Values): string =>
  likeness(handleOf(tweet), tweet.signature ?? null, wordsOf(tweet));

const withFingerprints = (fingerprints: readonly string[]): Promise<Document[]> =>
  inSlices(
    [...new Set(fingerprints)],
    (slice) =>
      queryOf(UIDS.tweetEmbed).findMany<Document>({ where: { fingerprint: { $in: slice } } }),
    ROWS,
  );

/** The entries of accounts, whatever the letter case of their handles; without an index of databases. */
const ofAccounts = (tweets: readonly Values[]): Values => ({
  $or: [...new Set(tweets.map(handleOf))].map((handle) => ({ handle: { $eqi: handle } })),
});

/** The same only for handles that are written as in these tweets, by the index. */
const ofHandles = (tweets: readonly Values[]): Values => ({
  handle: { $in: [...new Set(tweets.map(({ handle }) => handle))] },
});

const DAYLESS: Values = { postedOn: null, statusId: null, text: { $notNull: true } };

/**
 * The entries that tweets may be the same as: those of their accounts on their days; for a day that is
 * told, those whose day nobody chose yet, too; for one that is not told, those of the same signature.
 */
const entriesLike = (
  tweets: readonly Values[],
  accounts: typeof ofAccounts,
): Promise<Document[]> => {
  const able = tweets
    .map((tweet) => ({ tweet, handle: handleOf(tweet), days: daysOf(tweet) }))
    .filter(({ tweet, handle, days }) => handle !== '' && (days.length > 0 || lacksDay(tweet)));
  return inSlices(
    // Neighbouring days together: each query looks at the days of its own tweets alone.
    able.sort((one, other) => ((one.days[0] ?? '') < (other.days[0] ?? '') ? -1 : 1)),
    (slice) => {
      const dayless = slice.filter(({ tweet }) => lacksDay(tweet));
      return queryOf(UIDS.tweetEmbed).findMany<Document>({
        where: {
          $and: [
            accounts(slice.map(({ tweet }) => tweet)),
            {
              $or: [
                { postedOn: { $in: [...new Set(slice.flatMap(({ days }) => days))] } },
                ...(dayless.length < slice.length ? [DAYLESS] : []),
                { signature: { $in: dayless.map(({ tweet }) => tweet.signature ?? '') } },
              ],
            },
          ],
        },
        orderBy: { id: 'asc' },
      });
    },
    ROWS,
  );
};

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

  /**
   * @param tweets of their final shape, with their fingerprints
   * @param isQuick looks for those without a common number by handles as they are written: enough to
   *   show somebody what is there, not to make an entry
   */
  static async for(tweets: readonly Values[], isQuick = false): Promise<TweetLibrary> {
    const library = new TweetLibrary();
    const told = tweets.map(fingerprintIn).filter((one) => one !== null);
    for (const row of await withFingerprints(told)) library.keep(row);
    const unknown = tweets.filter((tweet) => {
      const fingerprint = fingerprintIn(tweet);
      return fingerprint !== null && !library.byFingerprint.has(fingerprint);
    });
    for (const row of await entriesLike(unknown, isQuick ? ofHandles : ofAccounts))
      library.keep(row);
    return library;
  }

  /** The entry of the same tweet; undefined if there is none, or a day that is not told leaves two. */
  find(tweet: Values): LibraryTweet | undefined {
    const fingerprint = fingerprintIn(tweet);
    if (fingerprint === null) return undefined;
    const exact = this.byFingerprint.get(fingerprint);
    if (exact) return exact;
    const pasted = lacksDay(tweet) ? this.twin(pastLikenessOf(tweet), tweet) : undefined;
    if (pasted) return pasted;
    const found = new Set(likenessesOf(tweet).flatMap((key) => this.twin(key, tweet) ?? []));
    return found.size === 1 ? [...found][0] : undefined;
  }

  private twin(key: string, tweet: Values): LibraryTweet | undefined {
    return this.alike.get(key)?.find(({ values }) => isTwin(values, tweet));
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
    for (const key of [...likenessesOf(tweet.values), pastLikenessOf(tweet.values)]) {
      const alike = this.alike.get(key) ?? [];
      if (!alike.includes(tweet)) alike.push(tweet);
      this.alike.set(key, alike);
    }
  }
}
