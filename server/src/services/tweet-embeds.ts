import { isEmptyValue, SIBLING_KEYS } from '../../../common/filling';
import { MOST_TWEETS } from '../../../common/limits';
import { UIDS } from '../../../common/plugin';
import { conflictsOf, isConflict, type ParsedTweet } from '../../../common/tweets';
import { currentCaller, type Access } from '../access';
import { checkTweets } from '../access/pastes';
import { inSlices, ROWS } from '../bulk/slices';
import type { Values } from '../schema/types';
import { fingerprintOf, isTwin } from '../signature/fingerprint';
import { isLostRace, isUniqueViolation } from '../strapi/database-errors';
import { documentsOf, queryOf } from '../strapi/documents';
import { allOrNothing } from '../strapi/transactions';
import type { Document, DocumentContext } from '../strapi/types';
import { findOrMakeTweets, type FoundOrMade } from '../tweets/find-or-make';
import { TweetLibrary } from '../tweets/library';
import { inOtherWords } from '../tweets/refusals';
import { BeingSavedError, fieldError } from '../values/errors';
import { service } from './service';

const ATTEMPTS = 5;

export interface FoundOrCreated {
  document: Document;
  /** False if the tweet was in the library already. */
  created: boolean;
  tweet: ParsedTweet;
}

export interface TweetEmbedsService {
  /** The entry of the same tweet as these values tell; null if none. */
  find(tweet: Values): Promise<Document | null>;
  /**
   * Another entry than `documentId` that is the same tweet for certain: of the same number, or of the
   * same handle, day and words.
   */
  findOther(tweet: Values, documentId: string): Promise<Document | null>;
  /**
   * Runs `insert` for a new entry, unless its tweet has one: then that one is the answer, with what it
   * lacked filled in, unless it is told otherwise. Of simultaneous writers one inserts, the others get
   * its entry.
   *
   * @throws BeingSavedError (400) inside a transaction of the caller that lost such a race: the
   *   transaction is lost with it, and may be run again. ValidationError (400) to an editor whose form
   *   has other words, another handle or day than the entry.
   */
  insertOnce(
    context: DocumentContext,
    tweet: Values,
    insert: () => Promise<unknown>,
  ): Promise<unknown>;
  /**
   * Finds or makes the entries of many tweets by a few queries, as single creates one after another
   * do, but for document middlewares of others; to be called within a transaction.
   *
   * @param creators what is written as creator of new entries
   * @throws BeingSavedError (400) where the transaction lost a race: it may be run again
   */
  findOrMake(tweets: readonly Values[], creators: Values): Promise<FoundOrMade[]>;
  /**
   * Finds or makes the entry of each tweet in a paste, in order; all or none.
   *
   * @param input plain text or HTML: signature lines, embed code, addresses
   * @param access of whoever pastes: they are its creator, and must be allowed to make what is not there
   * @returns empty if there is no tweet in the input
   * @throws ValidationError (400) if it holds more tweets than one paste takes
   */
  paste(input: string, access: Access): Promise<FoundOrCreated[]>;
}

export const tweetEmbeds = (): TweetEmbedsService => {
  const find: TweetEmbedsService['find'] = async (tweet) => {
    const told = { ...tweet, fingerprint: fingerprintOf(tweet) };
    const library = await TweetLibrary.for([told]);
    return (library.find(told)?.values as Document | undefined) ?? null;
  };

  const findOther: TweetEmbedsService['findOther'] = async (tweet, documentId) => {
    const fingerprint = fingerprintOf(tweet);
    if (fingerprint === null) return null;
    const others = { documentId: { $ne: documentId } };
    const exact = await queryOf(UIDS.tweetEmbed).findOne<Document>({
      where: { fingerprint, ...others },
    });
    if (exact || isEmptyValue(tweet.handle) || isEmptyValue(tweet.postedOn)) return exact;

    // The same tweet may stand here with a status id and be pasted without one, or the other way.
    const sameDay = await queryOf(UIDS.tweetEmbed).findMany<Document>({
      where: { handle: { $eqi: tweet.handle }, postedOn: tweet.postedOn, ...others },
      orderBy: { id: 'asc' },
    });
    return sameDay.find((stored) => isTwin(stored, tweet)) ?? null;
  };

  const adopt = async ({ params }: DocumentContext, twin: Document, tweet: Values) => {
    const caller = currentCaller();
    const { id, documentId } = twin;
    const isOther = isConflict(conflictsOf(twin, tweet));
    if (isOther && caller.choosesByForm) {
      throw inOtherWords((await caller.mayName(documentId)) ? twin : null);
    }
    let data: Values = Object.fromEntries(
      SIBLING_KEYS.filter((key) => isEmptyValue(twin[key]) && !isEmptyValue(tweet[key])).map(
        (key) => [key, tweet[key]],
      ),
    );
    // What is told otherwise may belong to another tweet: nothing of it is taken.
    if (isOther) data = {};
    else if (Object.keys(data).length > 0) data = await caller.writable(documentId, data);
    const { updatedBy } = params.data ?? {};
    const { fields, populate } = params;
    const document =
      Object.keys(data).length > 0
        ? await documentsOf(UIDS.tweetEmbed).update({
            documentId,
            data: { ...data, updatedBy },
            fields,
            populate,
          })
        : await documentsOf(UIDS.tweetEmbed).findOne({ documentId, fields, populate });
    return document && !(await caller.mayRead()) ? { id, documentId } : document;
  };

  const insertOnce: TweetEmbedsService['insertOnce'] = async (context, tweet, insert) => {
    for (let attempt = 1; ; attempt += 1) {
      const twin = await find(tweet);
      const found = twin && (await adopt(context, twin, tweet));
      if (found) return found;
      try {
        return await insert();
      } catch (error) {
        if (!isUniqueViolation(error) && !isLostRace(error)) throw error;
        // PostgreSQL refuses every further query of the transaction that the caller began.
        if (strapi.db.inTransaction() || attempt >= ATTEMPTS) throw new BeingSavedError();
      }
    }
  };

  const paste: TweetEmbedsService['paste'] = async (input, access) => {
    const { tweets, count } = await service('reading').tweets(input);
    if (count > MOST_TWEETS) {
      throw fieldError(
        ['input'],
        `One paste takes at most ${MOST_TWEETS} tweets; this has ${count}. Paste it in parts.`,
      );
    }
    const creators = { createdBy: access.userId, updatedBy: access.userId };
    const signatures = tweets.map(({ range }) => ({ signature: input.slice(...range).trim() }));
    await checkTweets(access, signatures);
    return allOrNothing(async () => {
      const found = await findOrMakeTweets(signatures, creators);
      const rows = await inSlices(
        found,
        (slice) =>
          queryOf(UIDS.tweetEmbed).findMany<Document>({
            where: { documentId: { $in: slice.map(({ documentId }) => documentId) } },
          }),
        ROWS,
      );
      const documents = new Map(rows.map((row) => [row.documentId, row]));
      return found.map(({ documentId, created }, at) => ({
        document: documents.get(documentId)!,
        created,
        tweet: tweets[at]!,
      }));
    });
  };

  return { find, findOther, insertOnce, findOrMake: findOrMakeTweets, paste };
};
