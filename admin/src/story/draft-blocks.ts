import type { DraftBlock } from '../../../common/admin-api';
import type { ParsedArticle } from '../../../common/articles';
// Not by the room's door: that one brings the parser with it.
import { withImages } from '../../../common/articles/image-links';

/** The blocks as the page arranges and sends them: each tweet with the words it was read from. */
export const draftBlocksOf = (
  input: string,
  { blocks, images }: Pick<ParsedArticle, 'blocks' | 'images'>,
): DraftBlock[] =>
  withImages(blocks, images).map((block) =>
    block.type === 'tweet' ? { ...block, signature: input.slice(...block.tweet.range) } : block,
  );
