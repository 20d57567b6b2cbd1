import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { defaultLocale, documentsOf, queryOf, storedRow, writtenLocale } from '../strapi/documents';
import { isUntouched } from '../strapi/relations';
import type { DocumentContext, DocumentMiddleware } from '../strapi/types';

/** The relations to artist tags that a new locale of a document takes over. */
const CARRIED: Partial<Record<string, string[]>> = {
  [UIDS.article]: ['artists'],
  [UIDS.artistTag]: ['members', 'groups'],
};

/**
 * Strapi keeps relations per locale, so a new locale of an article would start without artists, and
 * one of a group without members. They are taken over from the locale it is made from: the default
 * locale, or the first there is. An artist tag that has no entry in the new locale yet gets one for
 * the article, with its name as it is.
 */
export const localesMiddleware: DocumentMiddleware = async (context, next) => {
  const names = CARRIED[context.uid];
  if (context.action !== 'update' || names === undefined || !context.params.data) return next();
  if (await storedRow(context)) return next();
  const source = await sourceRow(context, names);
  const locale = await writtenLocale(context);
  if (!source || locale === undefined) return next();

  return strapi.db.transaction(async () => {
    const data: Values = { ...context.params.data };
    for (const name of names.filter((one) => isUntouched(data[one]))) {
      const tags = (source[name] ?? []) as Values[];
      const documentIds = tags.map((tag) => String(tag.documentId));
      if (context.uid === UIDS.article) await addLocale(tags, locale);
      data[name] = { connect: await withLocale(documentIds, locale) };
    }
    context.params.data = data;
    return next();
  });
};

const sourceRow = async ({ uid, params }: DocumentContext, names: string[]) => {
  const rows = await queryOf(uid).findMany({
    where: {
      documentId: params.documentId,
      ...(uid === UIDS.article ? { publishedAt: null } : {}),
    },
    populate: Object.fromEntries(names.map((name) => [name, { select: ['documentId', 'name'] }])),
    orderBy: { id: 'asc' },
  });
  const preferred = await defaultLocale();
  return rows.find((row) => row.locale === preferred) ?? rows[0];
};

/** Those of the artist tags that have an entry in the locale, in the order given. */
const withLocale = async (documentIds: string[], locale: string) => {
  const rows = await queryOf(UIDS.artistTag).findMany({
    select: ['documentId'],
    where: { documentId: { $in: documentIds }, locale },
  });
  const known = new Set(rows.map((row) => row.documentId));
  return documentIds
    .filter((documentId) => known.has(documentId))
    .map((documentId) => ({ documentId, locale }));
};

const addLocale = async (tags: Values[], locale: string): Promise<void> => {
  const there = await withLocale(
    tags.map((tag) => String(tag.documentId)),
    locale,
  );
  const known = new Set(there.map((one) => one.documentId));
  for (const { documentId, name } of tags) {
    if (known.has(String(documentId))) continue;
    await documentsOf(UIDS.artistTag).update({ documentId, locale, data: { name } });
  }
};
