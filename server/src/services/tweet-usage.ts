import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { queryOf } from '../strapi/documents';

/** An article that shows a tweet, in one of its locales. */
export interface UsingArticle {
  documentId: string;
  locale: string | null;
  headline: string;
}

export interface TweetUsageService {
  /**
   * The articles whose body shows each of these tweet embeds, draft or published: each once, newest
   * first. A tweet that none shows has an empty list.
   */
  articlesWith(tweetDocumentIds: readonly string[]): Promise<Record<string, UsingArticle[]>>;
}

/** Where Strapi keeps the blocks of a dynamic zone; its query engine cannot filter by them. */
interface ZoneTable {
  joinTable: { name: string };
}

/** The ids of article rows by the id of the tweet block that stands in them. */
const articlesOfBlocks = async (blocks: readonly unknown[]): Promise<Map<unknown, unknown>> => {
  const zone = strapi.db.metadata.get(UIDS.article).attributes.body as unknown as ZoneTable;
  const rows = (await strapi.db
    .getConnection(zone.joinTable.name)
    .select(['entity_id', 'cmp_id'])
    .where({ field: 'body', component_type: COMPONENT_UIDS.tweet })
    .whereIn('cmp_id', [...blocks])) as Array<{ entity_id: unknown; cmp_id: unknown }>;
  return new Map(rows.map((row) => [row.cmp_id, row.entity_id]));
};

export const tweetUsage = (): TweetUsageService => ({
  async articlesWith(tweetDocumentIds) {
    const usage: Record<string, UsingArticle[]> = Object.fromEntries(
      tweetDocumentIds.map((id) => [id, []]),
    );
    const blocks: Values[] = await queryOf(COMPONENT_UIDS.tweet).findMany({
      select: ['id'],
      where: { tweet: { documentId: { $in: tweetDocumentIds } } },
      populate: { tweet: { select: ['documentId'] } },
    });
    if (blocks.length === 0) return usage;

    const articleOf = await articlesOfBlocks(blocks.map(({ id }) => id));
    const blocksOf = new Map<unknown, Values[]>();
    for (const block of blocks) {
      const article = articleOf.get(block.id);
      if (article !== undefined) blocksOf.set(article, [...(blocksOf.get(article) ?? []), block]);
    }
    const articles: Values[] = await queryOf(UIDS.article).findMany({
      select: ['id', 'documentId', 'locale', 'headline'],
      where: { id: { $in: [...blocksOf.keys()] } },
      orderBy: { id: 'desc' },
    });
    for (const { id, documentId, locale, headline } of articles) {
      for (const { tweet } of blocksOf.get(id) ?? []) {
        const users = usage[String((tweet as Values).documentId)];
        if (!users || users.some((user) => user.documentId === documentId)) continue;
        users.push({
          documentId: String(documentId),
          locale: typeof locale === 'string' ? locale : null,
          headline: String(headline ?? ''),
        });
      }
    }
    return usage;
  },
});
