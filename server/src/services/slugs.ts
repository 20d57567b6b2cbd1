import { UIDS } from '../../../common/plugin';
import { enterSlugs } from '../slugs/backfill';
import { findClaim, type SlugState } from '../slugs/claims';
import { freeSlugs, type SlugRequest } from '../slugs/numbering';
import { publishedWith } from '../slugs/publication';
import { scopeOf } from '../slugs/scope';
import { keyOf } from '../slugs/spelling';

export interface SlugsService {
  /**
   * A slug that no other document has, drafts included, and none had while it was published: `story`,
   * then `story-2`, `story-3` … Articles need one within their locale; a type whose slug all locales
   * share, within the type. It is a suggestion: it becomes the document's with the write.
   */
  freeSlug(request: SlugRequest): Promise<string>;
  /** The published article of a locale that has the slug; null if none. */
  publishedHolder(slug: string, locale: string): Promise<string | null>;
  /**
   * Which article of a locale has the slug, or (`former`) had it while it was published; its present
   * slug, if it is published still, is in its published row. Null if there is none.
   */
  resolve(slug: string, locale: string): Promise<{ documentId: string; state: SlugState } | null>;
  /**
   * Enters what was written past the Document Service into the table of slugs, as the first start does
   * by itself.
   */
  enter(): Promise<void>;
}

export const slugs = (): SlugsService => ({
  async freeSlug(request) {
    return (await freeSlugs(request).next()).value;
  },

  async publishedHolder(slug, locale) {
    const holder = await this.resolve(slug, locale);
    return holder?.state === 'published' ? holder.documentId : null;
  },

  async resolve(slug, locale) {
    const place = { uid: UIDS.article, locale };
    const claim = await findClaim(scopeOf(place), keyOf(slug));
    if (claim?.state === 'published') return { documentId: claim.holder, state: 'published' };
    // Written past the table of slugs, as by `strapi import`.
    const [documentId] = await publishedWith(slug, place);
    if (documentId !== undefined) return { documentId, state: 'published' };
    return claim && { documentId: claim.holder, state: claim.state };
  },

  enter: enterSlugs,
});
