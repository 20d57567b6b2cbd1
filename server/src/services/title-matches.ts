import type { RelatedMatch, RelatedSuggestion } from '../../../common/admin-api';
import type { ArticleBlock, RelatedItem } from '../../../common/articles';
import { partsOfTitle } from '../../../common/related';
import { breathe } from '../event-loop/breathe';
import type { Headlines } from './headlines';

/** Titles of one paste that are matched; copy that has more is an archive of links. */
const MOST_TITLES = 200;

export interface RelatedSuggestions<Block> {
  blocks: Block[];
  related: RelatedSuggestion[];
}

type Match = (item: Pick<RelatedItem, 'title' | 'url'>) => Promise<RelatedMatch[]>;

/** Looks each title up once, and lets others go on between two of them. */
export const matchOnce = (headlines: Headlines, locale: string): Match => {
  const known = new Map<string, RelatedMatch[]>();
  return async (item) => {
    const key = JSON.stringify([item.title, item.url]);
    const before = known.get(key);
    if (before) return before;
    await breathe();
    const matches = headlines.match(item, locale);
    known.set(key, matches);
    return matches;
  };
};

/** The titles of a line: one, unless it has a part for each of several articles. */
const itemsOf = async (item: RelatedItem, match: Match): Promise<RelatedItem[]> => {
  const parts = item.url === null ? partsOfTitle(item.title) : [];
  if (parts.length === 0 || (await match(item)).length > 0) return [item];
  const titles = parts.map((title) => ({ title, url: null }));
  for (const title of titles) {
    if ((await match(title)).length === 0) return [item];
  }
  return titles;
};

/**
 * The articles that the related titles of a story may mean. A line whose parts between semicolons are
 * each the headline of an article comes back as that many titles; the semicolon stays in all others.
 */
export const suggestRelated = async <Block extends ArticleBlock>(
  parsed: readonly Block[],
  headlines: Headlines,
  locale: string,
): Promise<RelatedSuggestions<Block>> => {
  const match = matchOnce(headlines, locale);
  const related: RelatedSuggestion[] = [];
  const blocks: Block[] = [];
  let left = MOST_TITLES;
  for (const [at, block] of parsed.entries()) {
    if (block.type !== 'related-reads') {
      blocks.push(block);
      continue;
    }
    const items: RelatedItem[] = [];
    for (const item of block.items) {
      items.push(...(left > items.length ? await itemsOf(item, match) : [item]));
    }
    for (const [item, title] of items.entries()) {
      left -= 1;
      const matches = left >= 0 ? await match(title) : [];
      related.push({ block: at, item, matches });
    }
    blocks.push({ ...block, items });
  }
  return { blocks, related };
};
