import { isValues, schemaOf, type Values } from '../schema/types';
import { componentUidsOf } from '../schema/walk';
import { documentsOf } from '../strapi/documents';
import type { Document, DocumentMiddleware } from '../strapi/types';
import { isOwnType } from '../values/shape';

interface Copy {
  documentId?: string;
  entries: Document[];
}

/** Components of a copy are its own: an id is that of the original's. */
const withoutIds = (list: readonly unknown[]): unknown[] =>
  list.map((one) => {
    if (!isValues(one)) return one;
    const { id: _originals, ...values } = one;
    return values;
  });

/**
 * The lists that a duplicate is given: texts, blocks, components. Strapi merges them, place by place,
 * with those of the original (`clone-relations.js`), so that what was taken out comes back.
 */
const takeLists = (uid: string, data: Values): Values => {
  const lists: Values = {};
  for (const [name, value] of Object.entries(data)) {
    const attribute = schemaOf(uid).attributes[name];
    if (!attribute || !Array.isArray(value)) continue;
    const hasComponents = componentUidsOf(attribute).length > 0;
    if (!hasComponents && attribute.type !== 'json') continue;
    lists[name] = hasComponents ? withoutIds(value) : value;
    delete data[name];
  }
  return lists;
};

/** Gives a duplicate the lists that were sent for it in place of the original's. */
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
