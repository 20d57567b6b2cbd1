import type { RelatedMatch } from '../../../common/admin-api';
import { UIDS } from '../../../common/plugin';
import { HeadlineIndex, type IndexedHeadline, type RelatedTitle } from '../../../common/related';
import type { TypeAccess } from '../access';
import { setting } from '../settings';
import { Mirror, type MirroredRow } from '../strapi/mirror';

/** The desk's headlines at one moment. */
export interface Headlines {
  /**
   * The articles that a title may mean, the best first: at or above `relatedThreshold`.
   *
   * @param locale only articles in this locale; undefined: in any
   */
  match(title: RelatedTitle, locale?: string): RelatedMatch[];
}

export interface HeadlinesService {
  /** @param articles what whoever asks may do with articles: only those that they may name; undefined: all */
  current(articles?: TypeAccess): Promise<Headlines>;
  /** Names an article that was written; call it after the commit. */
  touch(documentId: string): void;
}

interface ArticleRow extends MirroredRow {
  locale: string | null;
  headline: string | null;
  slug: string | null;
  canonicalUrl: string | null;
  sourceUrl: string | null;
}

const isAddress = (url: string | null): url is string => url !== null && url !== '';

/** The index of headlines that related titles are matched with, kept like the database. */
export const headlines = (): HeadlinesService => {
  const index = new HeadlineIndex();
  const mirror = new Mirror<ArticleRow>({
    uid: UIDS.article,
    // No bodies: of a desk's whole archive, this is a few megabytes.
    select: ['updatedAt', 'locale', 'headline', 'slug', 'canonicalUrl', 'sourceUrl'],
    target: {
      clear: () => index.clear(),
      put: (documentId, rows) =>
        index.put(
          documentId,
          rows.map(({ locale, headline, slug, canonicalUrl, sourceUrl }) => ({
            documentId,
            locale,
            headline: headline ?? '',
            slug,
            addresses: [canonicalUrl, sourceUrl].filter(isAddress),
          })),
        ),
    },
  });
  return {
    async current(articles) {
      const mayName = await articles?.mayName('headline');
      // Last, so that nothing changes the index between this and its use.
      await mirror.sync();
      const threshold = setting('relatedThreshold');
      const among = mayName && ((one: IndexedHeadline) => mayName({ ...one, name: one.headline }));
      const showsSlug = articles?.goesWith('slug', 'headline') ?? true;
      return {
        match: (title, locale) => {
          const matches = index.match(title, { locale, threshold, among });
          return showsSlug ? matches : matches.map((match) => ({ ...match, slug: null }));
        },
      };
    },
    touch: (documentId) => mirror.touch(documentId),
  };
};
