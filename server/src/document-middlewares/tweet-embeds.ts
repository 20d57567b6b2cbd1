import { UIDS } from '../../../common/plugin';
import { currentCaller } from '../access';
import type { Values } from '../schema/types';
import { service } from '../services/service';
import { isUniqueViolation } from '../strapi/database-errors';
import { storedRow } from '../strapi/documents';
import { isUntouched } from '../strapi/relations';
import type { DocumentMiddleware } from '../strapi/types';
import { madeValues } from '../tweets/made-values';
import { alreadyThere } from '../tweets/refusals';

const sameHandle = (one: unknown, other: unknown): boolean => lower(one) === lower(other);
const lower = (handle: unknown): string => (typeof handle === 'string' ? handle.toLowerCase() : '');

/**
 * One tweet is one entry. A `create` of a tweet that the library has gives the entry that is there,
 * however many come at once; an `update` or a duplicate that would make a second one is refused.
 * Also writes the title, and links the artist tags that have the tweet's handle.
 */
export const tweetEmbedsMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== UIDS.tweetEmbed || !['create', 'update', 'clone'].includes(action)) return next();

  const stored = await storedRow(context);
  const tweet: Values = { ...stored, ...params.data };
  const data: Values = { ...params.data, ...madeValues(tweet) };
  params.data = data;

  if (isUntouched(data.artists) && !sameHandle(tweet.handle, stored?.handle)) {
    const artistTags = service('artist-tags');
    data.artists = {
      connect: await artistTags.withHandle(tweet.handle),
      disconnect: action === 'update' ? await artistTags.withHandle(stored?.handle) : [],
    };
  }
  if (action === 'create') return service('tweet-embeds').insertOnce(context, tweet, next);

  const tweets = service('tweet-embeds');
  const twin =
    action === 'update' && params.documentId !== undefined
      ? await tweets.findOther(tweet, params.documentId)
      : await tweets.find(tweet);
  if (twin) throw alreadyThere((await currentCaller().mayName(twin.documentId)) ? twin : null);
  try {
    return await next();
  } catch (error) {
    throw isUniqueViolation(error) ? alreadyThere(null) : error;
  }
};
