import type { RelatedSuggestion } from '../../../common/admin-api';
import type { ArticleBlock, RelatedItem } from '../../../common/articles';
import { partsOfTitle } from '../../../common/related';
import type { Headlines } from './headlines';

/** Titles of one paste that are matched; copy that has more is an archive of links. */
const MOST_TITLES = 200;

export interface RelatedSuggestions {
  blocks: ArticleBlock[];
  related: RelatedSuggestion[];
}

/** The titles of a line: one, unless it has a part for each of several articles. */
const itemsOf = (item: RelatedItem, headlines: Headlines, locale: string): RelatedItem[] => {
  const parts = item.url === null ? partsOfTitle(item.title) : [];
  const isKnown = (title: string) => headlines.match({ title, url: null }, locale).length > 0;
  return parts.length === 0 || isKnown(item.title) || !parts.every(isKnown)
    ? [item]
    : parts.map((title) => ({ title, url: null }));
};

/**
 * The articles that the related titles of a story may mean. A line whose parts between semicolons are
 * each the headline of an article comes back as that many titles; the semicolon stays in all others.
 */
export const suggestRelated = (
  parsed: readonly ArticleBlock[],
  headlines: Headlines,
  locale: string,
): RelatedSuggestions => {
  const related: RelatedSuggestion[] = [];
  let left = MOST_TITLES;
  const blocks = parsed.map((block, at) => {
    if (block.type !== 'related-reads') return block;
    const items = block.items.flatMap((item) =>
      left > 0 ? itemsOf(item, headlines, locale) : [item],
    );
    items.forEach((title, item) => {
      left -= 1;
      const matches = left >= 0 ? headlines.match(title, locale) : [];
      related.push({ block: at, item, matches });
    });
    return { ...block, items };
  });
  return { blocks, related };
};
