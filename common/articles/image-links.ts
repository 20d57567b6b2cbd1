import { besideAddress } from './picture-address';
import type { ArticleBlock, ArticleImage, BlockNode, TextNode } from './types';

/** The words of a picture; those of one that has none and no address of the web are empty. */
export const wordsOfImage = ({ url, alt, caption }: ArticleImage): string =>
  caption ?? alt ?? (besideAddress(url) === null ? url : '');

/** The paragraph that an image is below the story: a link, or its words alone where no link can lead to it. */
export const imageLine = (image: ArticleImage): BlockNode | null => {
  const words: TextNode = { type: 'text', text: wordsOfImage(image) };
  if (words.text === '') return null;
  if (besideAddress(image.url) !== null) return { type: 'paragraph', children: [words] };
  return { type: 'paragraph', children: [{ type: 'link', url: image.url, children: [words] }] };
};

/**
 * The blocks of copy from which a draft is made. No block of an article holds a picture that is not in
 * the Media Library; so that none is lost, each is a link below the story, for whoever uploads it.
 */
export const withImages = (
  blocks: readonly ArticleBlock[],
  images: readonly ArticleImage[],
): ArticleBlock[] => {
  const content = images.flatMap((image) => imageLine(image) ?? []);
  return content.length > 0 ? [...blocks, { type: 'text', content }] : [...blocks];
};
