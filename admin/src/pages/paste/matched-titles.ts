/** The related titles of a story with the articles that the page shows for them. */
import type { DraftBlock } from '../../../../common/admin-api';
import { uniqueBest } from '../../../../common/related';
import type { Matches } from '../../story/title-matches';

/** A title goes with the article that the page showed for it, chosen by hand or not. */
export const withMatches = (blocks: readonly DraftBlock[], matches: Matches): DraftBlock[] =>
  blocks.map((block) =>
    block.type === 'related-reads'
      ? {
          ...block,
          label: block.label.trim() || 'ALSO READ',
          items: block.items
            .filter(({ title }) => title.trim() !== '')
            .map((item) => {
              const match = uniqueBest(matches.get(item.title) ?? [])?.documentId;
              return item.article === undefined && match ? { ...item, article: match } : item;
            }),
        }
      : block,
  );

export const titlesIn = (blocks: readonly DraftBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'related-reads' ? block.items.map(({ title }) => title) : [],
  );
