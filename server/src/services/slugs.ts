import slugify from 'slugify';

import { UIDS } from '../../../common/plugin';
import { schemaOf } from '../schema/types';
import { queryOf } from '../strapi/documents';

/** Room for a number behind it, in the 255 characters that the attribute holds. */
const MAX_LENGTH = 200;

/** The attribute each type's slug is made from. */
export const SLUG_SOURCES: Partial<Record<string, string>> = {
  [UIDS.article]: 'headline',
  [UIDS.artistTag]: 'name',
};

/**
 * A slug of a text in any script: `BTS' 'Butter'` → `bts-butter`, 방탄소년단 → `bangtansonyeondan`,
 * Björk → `bjork`. Cut between words. Empty if the text has no letter or digit that can be romanised.
 */
const slugOf = async (text: string): Promise<string> => {
  // Its tables of letters are loaded with the first slug: a start has no use for them.
  const { transliterate } = await import('transliteration');
  // Signs of mark-up and separators: slugify would spell them out (`less`, `greater`, `or`).
  const words = transliterate(text).replace(/[<>|]/g, ' ');
  const slug = slugify(words, { lower: true, strict: true });
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : MAX_LENGTH);
};

/** Whether each locale of a document has a slug of its own. */
export const hasSlugPerLocale = (uid: string): boolean =>
  schemaOf(uid).attributes.slug?.pluginOptions?.i18n?.localized === true;

interface SlugRequest {
  uid: string;
  /** The headline or name. */
  text: string;
  /** The document that the slug is for; undefined for a new one. */
  documentId?: string | undefined;
  locale?: string | undefined;
}

export interface SlugsService {
  /**
   * A slug that no other document has, drafts included: `story`, then `story-2`, `story-3` …
   * Articles need one within their locale; a type whose slug all locales share, within the type.
   */
  freeSlug(request: SlugRequest): Promise<string>;
  /** The published article of a locale that has the slug; null if none. */
  publishedHolder(slug: string, locale: string): Promise<string | null>;
}

export const slugs = (): SlugsService => ({
  async freeSlug({ uid, text, documentId, locale }) {
    const base = (await slugOf(text)) || uid.slice(uid.lastIndexOf('.') + 1);
    const rows = await queryOf(uid).findMany<{ slug: string }>({
      select: ['slug'],
      where: {
        slug: { $startsWith: base },
        ...(documentId === undefined ? {} : { documentId: { $ne: documentId } }),
        ...(hasSlugPerLocale(uid) && locale !== undefined ? { locale } : {}),
      },
    });
    const taken = new Set(rows.map((row) => row.slug));
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    return slug;
  },

  async publishedHolder(slug, locale) {
    const row = await queryOf(UIDS.article).findOne<{ documentId: string }>({
      select: ['documentId'],
      where: {
        slug,
        publishedAt: { $notNull: true },
        ...(hasSlugPerLocale(UIDS.article) ? { locale } : {}),
      },
    });
    return row?.documentId ?? null;
  },
});
