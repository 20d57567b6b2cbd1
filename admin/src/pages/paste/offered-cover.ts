import type { ArticleImage, ParsedArticle } from '../../../../common/articles';
import type { Copy } from '../../clipboard/copy';

/** The picture that is offered as cover: the one that was pasted as a file, else the first of the copy. */
export const offeredCover = (
  { picture }: Copy,
  article: Pick<ParsedArticle, 'images'> | null,
): ArticleImage | null => {
  const images = article?.images ?? [];
  const [first = null] = images;
  if (picture === undefined) return first;
  return images.find(({ url }) => url === picture) ?? { url: picture, alt: null, caption: null };
};
