import type { ArticleChoice } from '../../../common/admin-api';
import { UIDS } from '../../../common/plugin';
import type { TypeAccess } from '../access';
import { queryOf } from '../strapi/documents';

export interface SameCopyService {
  /**
   * Notes that an article was made from a copy.
   *
   * @param hash `copyHash` of it
   */
  note(hash: string, documentId: string): Promise<void>;
  /**
   * The articles that were made from the same copy and are still there, the newest first.
   *
   * @param hash `copyHash` of it
   * @param articles what whoever asks may do with articles: only those that they may name
   */
  articlesFrom(hash: string, locale: string, articles: TypeAccess): Promise<ArticleChoice[]>;
}

/** As many as an editor looks at. */
const MOST = 5;

/** Records that are looked through: those of deleted articles stay. */
const MOST_RECORDS = 200;

interface ArticleRow {
  documentId: string;
  locale: string | null;
  headline: string | null;
  slug: string | null;
}

export const sameCopy = (): SameCopyService => ({
  async note(hash, documentId) {
    await queryOf(UIDS.importRecord).create({
      data: {
        importKey: `paste:${documentId}`,
        articleDocumentId: documentId,
        contentHash: hash,
      },
    });
  },

  async articlesFrom(hash, locale, articles) {
    const nameable = await articles.where('read', 'headline');
    if (nameable === null) return [];
    const records = await queryOf(UIDS.importRecord).findMany<{ articleDocumentId: string }>({
      select: ['articleDocumentId'],
      where: { contentHash: hash },
      orderBy: { id: 'desc' },
      limit: MOST_RECORDS,
    });
    if (records.length === 0) return [];
    const documentIds = records.map(({ articleDocumentId }) => articleDocumentId);
    const rows = await queryOf(UIDS.article).findMany<ArticleRow>({
      select: ['documentId', 'locale', 'headline', 'slug'],
      where: { $and: [nameable, { documentId: { $in: documentIds }, publishedAt: null }] },
      orderBy: { id: 'asc' },
    });
    const showsSlug = articles.goesWith('slug', 'headline');
    return documentIds
      .flatMap((documentId) => {
        const versions = rows.filter((row) => row.documentId === documentId);
        const row = versions.find((version) => version.locale === locale) ?? versions[0];
        const slug = (showsSlug && row?.slug) || null;
        return row ? [{ documentId, headline: row.headline ?? '', slug }] : [];
      })
      .slice(0, MOST);
  },
});
