import type { ArticleBlock, BlockNode, ListItemNode } from '../../../common/articles';

type Node = BlockNode | ListItemNode;

/** The words of each paragraph, heading, quote and list item, in order. */
const linesOf = (nodes: readonly Node[]): string[] => {
  const lines: string[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'list') {
      for (const child of [...node.children].reverse()) waiting.push(child);
      continue;
    }
    lines.push(
      node.children
        .flatMap((child) => (child.type === 'link' ? child.children : [child]))
        .map(({ text }) => text)
        .join(''),
    );
  }
  return lines;
};

/**
 * The story's own words as artists are looked for in them: text and captions, paragraphs on lines of
 * their own. Tweets are read by themselves; house calls and related reads tell of others.
 */
export const storyText = (blocks: readonly ArticleBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.type === 'text') return linesOf(block.content);
      return block.type === 'embed' && block.caption !== null ? [block.caption] : [];
    })
    .join('\n');
