import { UIDS } from '../../../common/plugin';
import { isValues } from '../schema/types';
import { listedTitle } from '../strapi/listed-title';
import type { DocumentMiddleware } from '../strapi/types';

/** Writes how a related read is listed: its stories' titles. Labels are the same on nearly all. */
export const relatedReadsMiddleware: DocumentMiddleware = async ({ uid, params }, next) => {
  if (uid === UIDS.relatedRead && params.data) {
    const { title: _ignored, ...data } = params.data;
    params.data = data;
    if (Array.isArray(data.items)) {
      data.title = listedTitle(data.items.map((item) => (isValues(item) ? item.title : null)));
    }
  }
  return next();
};
