import { UIDS } from '../../../common/plugin';
import { isEmptyValue } from '../../../common/filling';
import { localeCondition, queryOf, storedRow } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/types';

/**
 * Sets `originallyPublishedAt` of an article at its first publication and keeps everybody else from
 * writing it; a duplicate starts without. `publishedAt` cannot serve: Strapi resets it at every republication.
 *
 * A `publish` ignores data, so the draft row is written first; from there the value reaches the
 * published row and comes back with a discarded draft. The publication inside a `create` or `update`
 * does not pass here as a `publish`: there the value goes in with the data.
 */
export const originalPublicationMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== UIDS.article) return next();

  if (action === 'clone') params.data = { ...params.data, originallyPublishedAt: null };

  if (action === 'create' || action === 'update') {
    const { originallyPublishedAt: _ignored, ...data } = params.data ?? {};
    if (params.status === 'published') {
      const stored = await storedRow(context);
      if (isEmptyValue(stored?.originallyPublishedAt)) {
        data.originallyPublishedAt = new Date().toISOString();
      }
    }
    params.data = data;
    return next();
  }

  if (action === 'publish') {
    return strapi.db.transaction(async () => {
      await queryOf(uid).updateMany({
        where: {
          documentId: params.documentId,
          publishedAt: null,
          originallyPublishedAt: null,
          ...(await localeCondition(context)),
        },
        data: { originallyPublishedAt: new Date().toISOString() },
      });
      return next();
    });
  }
  return next();
};
