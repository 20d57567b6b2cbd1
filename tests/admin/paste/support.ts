import type { Read } from '../../../admin/src/pages/paste/edits';
import { draftBlocksOf } from '../../../admin/src/story/draft-blocks';
import type { DraftBlock } from '../../../common/admin-api';
import { parseArticle } from '../../../common/articles';

/** A reading of a copy that has these blocks, whatever it says. */
export const readOf = (input: string, blocks: readonly DraftBlock[]): Read => ({
  input,
  article: parseArticle(''),
  blocks,
});

/** What the page reads of a copy. */
export const readingOf = (input: string): Read => {
  const article = parseArticle(input);
  return { input, article, blocks: draftBlocksOf(input, article) };
};
