import type { BlockNode, BlocksContent, InlineNode } from '../../../common/articles';
import type { DraftBlock } from '../../../common/admin-api';
import { lineNodes, linesOf, wordsIn } from '../../../common/text/block-words';

/** One line of a block: its words, and the addresses that they link to. */
export interface Line {
  words: string;
  urls: string[];
}

/** The paragraphs, headings and list items of a text, one line each. */
export const linesOfContent = (content: BlocksContent): Line[] =>
  lineNodes(content).map((line) => ({
    words: wordsIn(line),
    urls: ((line.children ?? []) as readonly InlineNode[]).flatMap((node) =>
      node.type === 'link' ? [node.url] : [],
    ),
  }));

const paragraph = (...children: InlineNode[]): BlockNode => ({ type: 'paragraph', children });

/** A line as a paragraph, wholly linked where it has an address of its own. */
export const paragraphOf = (words: string, url: string | null): BlockNode =>
  url === null || words.trim() === url
    ? paragraph({ type: 'text', text: words })
    : paragraph({ type: 'link', url, children: [{ type: 'text', text: words }] });

/** Addresses that one block cannot hold as a link stand in its words, where they do not yet. */
export const withAddresses = (words: string, urls: readonly string[]): string =>
  [words, ...urls.filter((url) => !words.includes(url))].join('\n');

/** All words of a block that a reader would see, a line for each paragraph or title. */
export const wordsOf = (block: DraftBlock): string => {
  switch (block.type) {
    case 'text':
      return linesOf(block.content).join('\n');
    case 'tweet':
      return block.tweet.text;
    case 'related-reads':
      return [block.label, ...block.items.map(({ title }) => title)].filter(Boolean).join('\n');
    case 'promo':
      return block.text;
    case 'embed':
      return [block.caption, block.url].filter(Boolean).join('\n');
  }
};
