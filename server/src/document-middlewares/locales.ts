import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { service } from '../services/service';
import { defaultLocale, queryOf, storedRow, writtenLocale } from '../strapi/documents';
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

  const artistTags = service('artist-tags');
  return strapi.db.transaction(async () => {
    const data: Values = { ...context.params.data };
    for (const name of names.filter((one) => isUntouched(data[one]))) {
      const tags = (source[name] ?? []) as Values[];
      const documentIds = tags.map((tag) => String(tag.documentId));
      if (context.uid === UIDS.article) await artistTags.addLocale(documentIds, locale);
      data[name] = { connect: await artistTags.withLocale(documentIds, locale) };
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
    populate: Object.fromEntries(names.map((name) => [name, { select: ['documentId'] }])),
    orderBy: { id: 'asc' },
  });
  const preferred = await defaultLocale();
  return rows.find((row) => row.locale === preferred) ?? rows[0];
};
