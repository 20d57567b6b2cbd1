import type { ArticleBlock, ArticleImage, BlockNode } from './types';

const linkTo = ({ url, alt, caption }: ArticleImage): BlockNode => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: caption ?? alt ?? url }] }],
});

/**
 * The blocks of copy from which a draft is made. No block of an article holds a picture that is not in
 * the Media Library; so that none is lost, each is a link below the story, for whoever uploads it.
 */
export const withImages = (
  blocks: readonly ArticleBlock[],
  images: readonly ArticleImage[],
): ArticleBlock[] =>
  images.length > 0 ? [...blocks, { type: 'text', content: images.map(linkTo) }] : [...blocks];
