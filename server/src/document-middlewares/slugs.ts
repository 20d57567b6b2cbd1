import { isEmptyValue } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { hasSlugPerLocale, SLUG_SOURCES } from '../services/slugs';
import { service } from '../services/service';
import { queryOf, storedRow, writtenLocale } from '../strapi/documents';
import type { Document, DocumentContext, DocumentMiddleware } from '../strapi/types';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Gives an article or artist tag its slug when it has none: Strapi leaves an optional `uid` empty
 * unless an editor clicks it. A slug that somebody typed stays, and so does one that is there already
 * when the headline changes later, because it is the story's address.
 */
export const slugsMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  const source = SLUG_SOURCES[uid];
  if (source === undefined || !params.data || !['create', 'update'].includes(action)) return next();

  const stored = (await storedRow(context)) ?? (await sharedSlug(context));
  const { [source]: text = stored?.[source], slug = stored?.slug } = params.data;
  if (!isEmptyValue(slug)) {
    params.data.slug = slug;
  } else if (isText(text)) {
    params.data.slug = await service('slugs').freeSlug({
      uid,
      text,
      documentId: params.documentId,
      locale: await writtenLocale(context),
    });
  }
  return shareSlug(context, next);
};

const isShared = ({ uid, action }: DocumentContext): boolean =>
  action === 'update' && !hasSlugPerLocale(uid);

/** The slug that a new locale has from the others, where all locales share one. */
const sharedSlug = async (context: DocumentContext): Promise<Values | null> =>
  isShared(context)
    ? queryOf(context.uid).findOne({
        select: ['slug'],
        where: { documentId: context.params.documentId },
      })
    : null;

/** Strapi takes every `uid` for localized; where all locales share one, the others get it too. */
const shareSlug: DocumentMiddleware = async (context, next) => {
  const { uid, params } = context;
  if (!isShared(context) || isEmptyValue(params.data?.slug)) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    await queryOf(uid).updateMany({
      where: { documentId: params.documentId, slug: { $ne: params.data?.slug } },
      data: { slug: params.data?.slug },
    });
    return result;
  });
};

/**
 * A duplicate starts without what belongs to the original alone: its slug, unless another one was
 * typed for the copy, and the moment it was first published.
 */
export const duplicatesMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  const source = SLUG_SOURCES[uid];
  if (action !== 'clone' || source === undefined) return next();

  const original = await storedRow(context);
  const typed = params.data?.slug;
  const isTyped = isText(typed) && typed !== original?.slug;
  params.data = {
    ...params.data,
    ...(isTyped ? {} : { slug: null }),
    ...(uid === UIDS.article ? { originallyPublishedAt: null } : {}),
  };
  if (isTyped) return next();

  return strapi.db.transaction(async () => {
    const copy = (await next()) as { documentId: string; entries: Document[] };
    for (const entry of copy.entries) {
      const row = await queryOf(uid).findOne({ where: { id: entry.id } });
      const text = row?.[source];
      if (!isText(text)) continue;
      entry.slug = await service('slugs').freeSlug({
        uid,
        text,
        documentId: copy.documentId,
        locale: row?.locale as string | undefined,
      });
      await queryOf(uid).update({ where: { id: entry.id }, data: { slug: entry.slug } });
    }
    return copy;
  });
};
