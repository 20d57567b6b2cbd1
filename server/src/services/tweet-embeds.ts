import { isEmptyValue, SIBLING_KEYS } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import { parseTweets, type ParsedTweet } from '../../../common/tweets';
import { setting } from '../config';
import type { Values } from '../schema/types';
import { fingerprintOf, isTwin } from '../signature/fingerprint';
import { isLostRace, isUniqueViolation } from '../strapi/database-errors';
import { documentsOf, queryOf } from '../strapi/documents';
import type { Document, DocumentContext } from '../strapi/types';
import { BeingSavedError } from '../values/errors';

const ATTEMPTS = 5;

export interface FoundOrCreated {
  document: Document;
  /** False if the tweet was in the library already. */
  created: boolean;
  tweet: ParsedTweet;
}

export interface TweetEmbedsService {
  /** The entry of the same tweet as these values tell, other than `exceptDocumentId`; null if none. */
  findTwin(tweet: Values, exceptDocumentId?: string): Promise<Document | null>;
  /**
   * Runs `insert` for a new entry, unless its tweet has one: then that one is the answer, with what it
   * lacked filled in. Of simultaneous writers one inserts, the others get its entry.
   *
   * @throws BeingSavedError (400) inside a transaction of the caller that lost such a race: the
   *   transaction is lost with it, and may be run again.
   */
  insertOnce(
    context: DocumentContext,
    tweet: Values,
    insert: () => Promise<unknown>,
  ): Promise<unknown>;
  /**
   * Finds or makes the entry of each tweet in a paste, in order.
   *
   * @param input plain text or HTML: signature lines, embed code, addresses
   * @returns empty if there is no tweet in the input
   */
  paste(input: string): Promise<FoundOrCreated[]>;
}

export const tweetEmbeds = (): TweetEmbedsService => {
  /** Answers of `create` that are an entry of earlier; `paste` tells them apart from new ones. */
  const adopted = new WeakSet<object>();

  const findTwin: TweetEmbedsService['findTwin'] = async (tweet, exceptDocumentId) => {
    const fingerprint = fingerprintOf(tweet);
    if (fingerprint === null) return null;
    const others = exceptDocumentId === undefined ? {} : { documentId: { $ne: exceptDocumentId } };
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
    const data = Object.fromEntries(
      SIBLING_KEYS.filter((key) => isEmptyValue(twin[key]) && !isEmptyValue(tweet[key])).map(
        (key) => [key, tweet[key]],
      ),
    );
    const { documentId } = twin;
    const { fields, populate } = params;
    const document =
      Object.keys(data).length > 0
        ? await documentsOf(UIDS.tweetEmbed).update({ documentId, data, fields, populate })
        : await documentsOf(UIDS.tweetEmbed).findOne({ documentId, fields, populate });
    if (document) adopted.add(document);
    return document;
  };

  const insertOnce: TweetEmbedsService['insertOnce'] = async (context, tweet, insert) => {
    for (let attempt = 1; ; attempt += 1) {
      const twin = await findTwin(tweet);
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

  const paste: TweetEmbedsService['paste'] = async (input) => {
    const results: FoundOrCreated[] = [];
    for (const tweet of parseTweets(input, { hosts: setting('tweetHosts') })) {
      const signature = input.slice(...tweet.range).trim();
      const document = await documentsOf(UIDS.tweetEmbed).create({ data: { signature } });
      results.push({ document, created: !adopted.has(document), tweet });
    }
    return results;
  };

  return { findTwin, insertOnce, paste };
};
