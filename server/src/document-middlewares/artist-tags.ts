import { UIDS } from '../../../common/plugin';
import { service } from '../services/service';
import { storedRow } from '../strapi/documents';
import type { Document, DocumentMiddleware } from '../strapi/types';

/**
 * A tag that gets a handle is linked to the tweets by it that the library has: tweets and tags can
 * come in either order.
 */
export const artistTagsMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== UIDS.artistTag || !['create', 'update'].includes(action)) return next();

  const { handles } = params.data ?? {};
  const stored = await storedRow(context);
  if (!Array.isArray(handles) || JSON.stringify(handles) === JSON.stringify(stored?.handles)) {
    return next();
  }
  return strapi.db.transaction(async () => {
    const document = (await next()) as Document | null;
    if (document) await service('artist-tags').linkTweets(document.documentId);
    return document;
  });
};
