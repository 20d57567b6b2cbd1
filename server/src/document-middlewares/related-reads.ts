import { UIDS } from '../../../common/plugin';
import { titleOfItems } from '../related-reads/title';
import type { DocumentMiddleware } from '../strapi/types';

/** Writes how a related read is listed. */
export const relatedReadsMiddleware: DocumentMiddleware = async ({ uid, params }, next) => {
  if (uid === UIDS.relatedRead && params.data) {
    const { title: _ignored, ...data } = params.data;
    params.data = data;
    if (Array.isArray(data.items)) data.title = titleOfItems(data.items);
  }
  return next();
};
