import { hasDraftAndPublish, isLocalized, schemaOf, type Values } from '../schema/types';
import type { Document, DocumentContext } from './types';

/** Strapi's query engine as it is used here, on any content type: rows by their own ids, no middleware. */
interface Query {
  findOne<Row = Values>(params: object): Promise<Row | null>;
  findMany<Row = Values>(params: object): Promise<Row[]>;
  count(params?: object): Promise<number>;
  create(params: object): Promise<Values>;
  delete(params: object): Promise<Values | null>;
  update(params: object): Promise<Values | null>;
  updateMany(params: object): Promise<unknown>;
  deleteMany(params: object): Promise<unknown>;
}

export const queryOf = (uid: string): Query => strapi.db.query(uid);

export const defaultLocale = (): Promise<string> => {
  const locales: { getDefaultLocale(): Promise<string> } = strapi.plugin('i18n').service('locales');
  return locales.getDefaultLocale();
};

/** The one locale that a `create` or `update` writes; undefined where the type has none. */
export const writtenLocale = async ({
  uid,
  params,
}: DocumentContext): Promise<string | undefined> => {
  if (!isLocalized(schemaOf(uid))) return undefined;
  return typeof params.locale === 'string' && params.locale !== '' && params.locale !== '*'
    ? params.locale
    : defaultLocale();
};

/**
 * The row that an `update` writes to or a `clone` copies, as it is before: the draft where the type
 * has drafts, in the locale written; undefined when there is none, as in a `create` or a new locale.
 */
export const storedRow = async (
  context: DocumentContext,
  populate: Values = {},
): Promise<Values | undefined> => {
  const { documentId } = context.params;
  if (!['update', 'clone'].includes(context.action) || !documentId) return undefined;
  const locale = await writtenLocale(context);
  const row = await queryOf(context.uid).findOne({
    where: {
      documentId,
      ...(locale === undefined ? {} : { locale }),
      ...(hasDraftAndPublish(schemaOf(context.uid)) ? { publishedAt: null } : {}),
    },
    populate,
  });
  return row ?? undefined;
};

/** The locales that a `publish` covers, as a `where` condition. */
export const localeCondition = async ({ uid, params }: DocumentContext): Promise<Values> => {
  if (!isLocalized(schemaOf(uid)) || params.locale === '*') return {};
  if (Array.isArray(params.locale)) {
    return params.locale.includes('*') ? {} : { locale: { $in: params.locale } };
  }
  return { locale: params.locale || (await defaultLocale()) };
};

interface Documents {
  findOne(params: object): Promise<Document | null>;
  create(params: object): Promise<Document>;
  update(params: object): Promise<Document>;
}

/** The Document Service of a type, without the types of an app's own schemas. */
export const documentsOf = (uid: string): Documents =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;
