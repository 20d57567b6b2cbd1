import type { DraftBlock } from '../../../common/admin-api';
import type { ArticleBlock } from '../../../common/articles';

/** The blocks as the page arranges and sends them: each tweet with the words it was read from. */
export const draftBlocksOf = (input: string, blocks: readonly ArticleBlock[]): DraftBlock[] =>
  blocks.map((block) =>
    block.type === 'tweet' ? { ...block, signature: input.slice(...block.tweet.range) } : block,
  );
