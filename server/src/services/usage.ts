import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import type { TypeAccess } from '../access';
import type { Values } from '../schema/types';
import { queryOf } from '../strapi/documents';

/** An article that shows an entry, in one of its locales. */
export interface UsingArticle {
  documentId: string;
  locale: string | null;
  headline: string;
}

/** What blocks of a body show: by the component, and its relation. */
const SHOWN = {
  'tweet-embed': { component: COMPONENT_UIDS.tweet, relation: 'tweet' },
  'related-read': { component: COMPONENT_UIDS.relatedReads, relation: 'relatedRead' },
} as const;

export type Shown = keyof typeof SHOWN;

export interface UsageService {
  /**
   * The articles whose body shows each of these entries, draft or published: each once, newest first. One
   * that none shows has an empty list.
   *
   * @param articles what whoever asks may do with articles: only those that they may name are told of
   */
  articlesWith(
    kind: Shown,
    documentIds: readonly string[],
    articles: TypeAccess,
  ): Promise<Record<string, UsingArticle[]>>;
}

type Block = Values & { id: unknown };
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

/** The ids of article rows by the id of the block that stands in them. */
const articlesOfBlocks = async (
  component: string,
  blocks: readonly unknown[],
): Promise<Map<unknown, unknown>> => {
  const zone = strapi.db.metadata.get(UIDS.article).attributes.body as unknown as ZoneTable;
  const query = strapi.db.getConnection(zone.joinTable.name) as unknown as ZoneQuery;
  const rows = await query
    .select('entity_id', 'cmp_id')
    .where({ field: 'body', component_type: component })
    .whereIn('cmp_id', blocks);
  return new Map(rows.map((row) => [row.cmp_id, row.entity_id]));
};

export const usage = (): UsageService => ({
  async articlesWith(kind, documentIds, access) {
    const { component, relation } = SHOWN[kind];
    const usage: Record<string, UsingArticle[]> = Object.fromEntries(
      documentIds.map((id) => [id, []]),
    );
    const nameable = await access.where('read', 'headline');
    if (nameable === null) return usage;
    const blocks = await queryOf(component).findMany<Block>({
      select: ['id'],
      where: { [relation]: { documentId: { $in: documentIds } } },
      populate: { [relation]: { select: ['documentId'] } },
    });
    if (blocks.length === 0) return usage;

    const articleOf = await articlesOfBlocks(
      component,
      blocks.map(({ id }) => id),
    );
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
      for (const block of blocksOf.get(id) ?? []) {
        const users = usage[(block[relation] as { documentId: string }).documentId];
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
