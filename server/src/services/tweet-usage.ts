import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import type { TypeAccess } from '../access';
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
   *
   * @param articles what whoever asks may do with articles: only those that they may name are told of
   */
  articlesWith(
    tweetDocumentIds: readonly string[],
    articles: TypeAccess,
  ): Promise<Record<string, UsingArticle[]>>;
}

interface Block {
  id: unknown;
  tweet: { documentId: string };
}
interface ArticleRow {
  id: unknown;
  documentId: string;
  locale: string | null;
  headline: string | null;
}

/** Where Strapi keeps the blocks of a dynamic zone; its query engine cannot filter by them. */
interface ZoneTable {
  joinTable: { name: string };
}

/** What is used of knex, which types its columns by tables that it does not know here. */
interface ZoneQuery extends PromiseLike<Array<{ entity_id: unknown; cmp_id: unknown }>> {
  select(...columns: string[]): ZoneQuery;
  where(values: Values): ZoneQuery;
  whereIn(column: string, values: readonly unknown[]): ZoneQuery;
}

/** The ids of article rows by the id of the tweet block that stands in them. */
const articlesOfBlocks = async (blocks: readonly unknown[]): Promise<Map<unknown, unknown>> => {
  const zone = strapi.db.metadata.get(UIDS.article).attributes.body as unknown as ZoneTable;
  const query = strapi.db.getConnection(zone.joinTable.name) as unknown as ZoneQuery;
  const rows = await query
    .select('entity_id', 'cmp_id')
    .where({ field: 'body', component_type: COMPONENT_UIDS.tweet })
    .whereIn('cmp_id', blocks);
  return new Map(rows.map((row) => [row.cmp_id, row.entity_id]));
};

export const tweetUsage = (): TweetUsageService => ({
  async articlesWith(tweetDocumentIds, access) {
    const usage: Record<string, UsingArticle[]> = Object.fromEntries(
      tweetDocumentIds.map((id) => [id, []]),
    );
    const nameable = await access.where('read', 'headline');
    if (nameable === null) return usage;
    const blocks = await queryOf(COMPONENT_UIDS.tweet).findMany<Block>({
      select: ['id'],
      where: { tweet: { documentId: { $in: tweetDocumentIds } } },
      populate: { tweet: { select: ['documentId'] } },
    });
    if (blocks.length === 0) return usage;

    const articleOf = await articlesOfBlocks(blocks.map(({ id }) => id));
    const blocksOf = new Map<unknown, Block[]>();
    for (const block of blocks) {
      const article = articleOf.get(block.id);
      if (article !== undefined) blocksOf.set(article, [...(blocksOf.get(article) ?? []), block]);
    }
    const articles = await queryOf(UIDS.article).findMany<ArticleRow>({
      select: ['id', 'documentId', 'locale', 'headline'],
      where: { $and: [nameable, { id: { $in: [...blocksOf.keys()] } }] },
      orderBy: { id: 'desc' },
    });
    for (const { id, documentId, locale, headline } of articles) {
      for (const { tweet } of blocksOf.get(id) ?? []) {
        const users = usage[tweet.documentId];
        if (!users || users.some((user) => user.documentId === documentId)) continue;
        users.push({
          documentId,
          locale,
          headline: headline ?? '',
        });
      }
    }
    return usage;
  },
});
