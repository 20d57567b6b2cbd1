import { sanitize } from '@strapi/utils';

import { schemaOf, type Values } from '../schema/types';
import { componentUidsOf } from '../schema/walk';
import { queryOf } from '../strapi/documents';
import { afterCommit } from '../strapi/transactions';
import { metadataOf } from './links';
import { insertRows } from './rows';
import { inSlices } from './slices';

/** Entries that are read and told of at once. */
const TOLD = 100;

/** All that Strapi puts into the event of an entry: its relations, and those of its components. */
const everythingIn = (uid: string): Values => {
  const populate: Values = {};
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    const components = componentUidsOf(attribute);
    if (attribute.type === 'dynamiczone') {
      populate[name] = {
        on: Object.fromEntries(components.map((one) => [one, { populate: everythingIn(one) }])),
      };
    } else if (components.length > 0) {
      populate[name] = { populate: everythingIn(components[0]!) };
    } else if (
      attribute.type === 'media' ||
      (attribute.type === 'relation' && attribute.unstable_virtual !== true)
    ) {
      populate[name] = true;
    }
  }
  return populate;
};

type Sanitizer = typeof sanitize.sanitizers.defaultSanitizeOutput;

/** Tells whoever listens, webhooks among them, of each new entry, as the Document Service does. */
const announce = async (uid: string, ids: readonly number[]): Promise<void> => {
  const schema = schemaOf(uid);
  const context = { schema, getModel: schemaOf } as unknown as Parameters<Sanitizer>[0];
  await inSlices(
    ids,
    async (slice) => {
      const entries = await queryOf(uid).findMany({
        where: { id: { $in: slice } },
        populate: everythingIn(uid),
        orderBy: { id: 'asc' },
      });
      for (const entry of entries) {
        await strapi.eventHub.emit('entry.create', {
          model: schema.modelName,
          uid,
          entry: await sanitize.sanitizers.defaultSanitizeOutput(
            context,
            entry as Parameters<Sanitizer>[1],
          ),
        });
      }
      return [];
    },
    TOLD,
  );
};

/** Strapi gives each new row its documentId by the attribute's default. */
const newDocumentId = (uid: string): string => {
  const { default: make } = metadataOf(uid).attributes.documentId ?? {};
  return String((make as () => string)());
};

export interface NewDocument {
  id: number;
  documentId: string;
}

/**
 * Makes new documents of a type that has neither drafts nor locales, by a few queries for all of them.
 * Values are to be of their final shape, relations to name ids. Strapi's `createMany` hooks run, and
 * the events of each entry go out after the commit; document middlewares are passed by.
 */
export const insertDocuments = async (
  uid: string,
  records: readonly Values[],
): Promise<NewDocument[]> => {
  const publishedAt = new Date();
  const rows = records.map((record) => ({
    ...record,
    documentId: newDocumentId(uid),
    publishedAt,
  }));
  const ids = await insertRows(uid, rows);
  await afterCommit(async () => {
    try {
      await announce(uid, ids);
    } catch (error) {
      strapi.log.warn(`Nobody could be told of ${ids.length} new ${uid}: ${String(error)}`);
    }
  });
  return rows.map(({ documentId }, at) => ({ documentId, id: ids[at]! }));
};
