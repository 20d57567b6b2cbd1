import type { ArticleBlock } from '../../../common/articles';
import { linesOf } from '../../../common/text/block-words';

/** The paragraphs of the story's text alone. */
export const textLines = (blocks: readonly ArticleBlock[]): string[] =>
  blocks.flatMap((block) => (block.type === 'text' ? linesOf(block.content) : []));

/**
 * The story's own words as artists are looked for in them: text and captions, paragraphs on lines of
 * their own. Tweets are read by themselves; promos and related reads tell of others.
 */
export const storyText = (blocks: readonly ArticleBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.type === 'text') return linesOf(block.content);
      return block.type === 'embed' && block.caption !== null ? [block.caption] : [];
    })
    .join('\n');
