import { randomUUID } from 'node:crypto';

import { isEmptyValue } from '../../../common/filling';
import { hasDraftAndPublish, schemaOf, type Values } from '../schema/types';
import { claimsOf } from '../slugs/claims';
import { lookUpFreeSlug } from '../slugs/numbering';
import { takenSlug, takeToPublish } from '../slugs/publication';
import { hasSlugPerLocale, scopeOf, SLUG_SOURCES, type SlugPlace } from '../slugs/scope';
import { settleSlugs } from '../slugs/settling';
import { keyOf } from '../slugs/spelling';
import { localeCondition, queryOf, storedRow, writtenLocale } from '../strapi/documents';
import type { Document, DocumentContext, DocumentMiddleware } from '../strapi/types';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Who claims slugs for a document that has no documentId yet. */
const newHolder = (): string => `new:${randomUUID()}`;

/** A slug that a write is to publish. */
interface PublishedSlug {
  slug: string;
  place: SlugPlace;
}

const takeAllToPublish = async (slugs: readonly PublishedSlug[], holder: string) => {
  for (const { slug, place } of slugs) {
    if (!(await takeToPublish(slug, place, holder))) throw takenSlug(slug, place.uid);
  }
};

/** Those that the document does not have published already. */
const notHeld = async (slugs: readonly PublishedSlug[], documentId: string | undefined) => {
  if (documentId === undefined || slugs.length === 0) return slugs;
  const held = await claimsOf([documentId]);
  return slugs.filter(({ slug, place }) => {
    const { stem, number } = keyOf(slug);
    return !held.some(
      (claim) =>
        claim.state === 'published' &&
        claim.scope === scopeOf(place) &&
        claim.stem === stem &&
        claim.number === number,
    );
  });
};

/**
 * Gives an article or artist tag its slug when it has none: Strapi leaves an optional `uid` empty
 * unless an editor clicks it. A slug that somebody typed stays, and so does one that is there already
 * when the headline changes later, because it is the story's address.
 *
 * Also keeps the table of slugs, in the transaction of the write: of all who write a slug at once, one
 * has it, and one article of a locale is published with it.
 */
export const slugsMiddleware: DocumentMiddleware = async (context, next) => {
  if (SLUG_SOURCES[context.uid] === undefined) return next();
  switch (context.action) {
    case 'create':
    case 'update':
      return context.params.data ? write(context, next) : next();
    case 'clone':
      return clone(context, next);
    case 'publish':
      return publish(context, next);
    case 'unpublish':
    case 'discardDraft':
    case 'delete':
      return settled(context, next);
    default:
      return next();
  }
};

const write: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  const { documentId } = params;
  const data = params.data as Values;
  const source = SLUG_SOURCES[uid] as string;
  const stored = (await storedRow(context)) ?? (await sharedSlug(context));
  const { [source]: text = stored?.[source], slug = stored?.slug } = data;
  const place = { uid, locale: await writtenLocale(context) };

  const isPublic = hasDraftAndPublish(schemaOf(uid))
    ? params.status === 'published'
    : action === 'create' || slug !== stored?.slug;
  if (!isEmptyValue(slug)) data.slug = slug;
  const take =
    isEmptyValue(slug) && isText(text)
      ? await lookUpFreeSlug({ ...place, text, documentId })
      : null;
  const typed = isPublic && isText(slug) ? await notHeld([{ slug, place }], documentId) : [];

  return strapi.db.transaction(async () => {
    const holder = documentId ?? newHolder();
    if (take) data.slug = await take(holder);
    else await takeAllToPublish(typed, holder);
    const result = (await next()) as Document | null;
    const written = documentId ?? result?.documentId;
    if (isShared(context)) await shareSlug(context);
    if (written !== undefined) {
      await settleSlugs({ uid, documentId: written, holder, publishes: isPublic });
    }
    return result;
  });
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
const shareSlug = async ({ uid, params }: DocumentContext): Promise<void> => {
  if (isEmptyValue(params.data?.slug)) return;
  await queryOf(uid).updateMany({
    where: { documentId: params.documentId, slug: { $ne: params.data?.slug } },
    data: { slug: params.data?.slug },
  });
};

const publish: DocumentMiddleware = async (context, next) => {
  const { uid, params } = context;
  const drafts = await queryOf(uid).findMany<{ slug: string | null; locale: string | null }>({
    select: ['slug', 'locale'],
    where: {
      documentId: params.documentId,
      publishedAt: null,
      ...(await localeCondition(context)),
    },
    // In the same order by everybody, so that none deadlock.
    orderBy: { locale: 'asc' },
  });
  const slugs = drafts.flatMap(({ slug, locale }) =>
    slug ? [{ slug, place: { uid, locale } }] : [],
  );
  const taken = await notHeld(slugs, params.documentId);
  return strapi.db.transaction(async () => {
    await takeAllToPublish(taken, String(params.documentId));
    return settled(context, next);
  });
};

const settled: DocumentMiddleware = ({ uid, action, params: { documentId } }, next) =>
  strapi.db.transaction(async () => {
    const result = await next();
    if (documentId !== undefined) {
      await settleSlugs({ uid, documentId, publishes: action === 'publish' });
    }
    return result;
  });

/** A duplicate has a slug of its own, unless another one was typed for it. */
const clone: DocumentMiddleware = async (context, next) => {
  const { uid, params } = context;
  const original = await storedRow(context);
  const typed = params.data?.slug;
  const isTyped = isText(typed) && typed !== original?.slug;
  if (!isTyped) params.data = { ...params.data, slug: null };

  return strapi.db.transaction(async () => {
    const copy = (await next()) as { documentId?: string; entries: Document[] };
    const { documentId } = copy;
    // There was nothing to duplicate.
    if (documentId === undefined) return copy;
    if (!isTyped) await numberCopies(uid, documentId, copy.entries);
    await settleSlugs({ uid, documentId, publishes: !hasDraftAndPublish(schemaOf(uid)) });
    return copy;
  });
};

const numberCopies = async (uid: string, documentId: string, entries: Document[]) => {
  const source = SLUG_SOURCES[uid] as string;
  let slug: string | null = null;
  for (const entry of entries) {
    const row = await queryOf(uid).findOne({ where: { id: entry.id } });
    const text = row?.[source];
    if (slug === null || hasSlugPerLocale(uid)) {
      if (!isText(text)) continue;
      const locale = row?.locale as string | null;
      slug = await (await lookUpFreeSlug({ uid, text, documentId, locale }))(documentId);
    }
    entry.slug = slug;
    await queryOf(uid).update({ where: { id: entry.id }, data: { slug } });
  }
};
