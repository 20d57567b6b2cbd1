import { schemaOf, type Values } from '../schema/types';
import { documentsOf } from '../strapi/documents';
import type { Document, DocumentMiddleware } from '../strapi/types';
import { isOwnType } from '../values/shape';

interface Copy {
  documentId?: string;
  entries: Document[];
}

/** Takes the lists of texts out of what a duplicate is given. */
const takeLists = (uid: string, data: Values): Values => {
  const lists: Values = {};
  for (const [name, value] of Object.entries(data)) {
    if (schemaOf(uid).attributes[name]?.type !== 'json' || !Array.isArray(value)) continue;
    lists[name] = value;
    delete data[name];
  }
  return lists;
};

/**
 * Gives a duplicate the lists of texts that were sent for it. Strapi merges them, place by place, with
 * those of the original (`clone-relations.js`), so that what was taken out comes back. Components are
 * left to that: the panel sends those of a duplicate without the relations that it did not change.
 */
export const cloneListsMiddleware: DocumentMiddleware = async ({ uid, action, params }, next) => {
  if (action !== 'clone' || !isOwnType(uid) || !params.data) return next();
  const data = { ...params.data };
  const lists = takeLists(uid, data);
  if (Object.keys(lists).length === 0) return next();
  params.data = data;
  const { fields, populate } = params;
  return strapi.db.transaction(async () => {
    const copy = (await next()) as Copy;
    const { documentId } = copy;
    if (documentId === undefined) return copy;
    const entries: Document[] = [];
    for (const { locale } of copy.entries) {
      const written = { documentId, locale, data: lists, fields, populate };
      entries.push(await documentsOf(uid).update(written));
    }
    return { ...copy, entries };
  });
};
