import { captionedFigure, captionOf, joinedCaptions } from './captions';
import type { FoundImage, Part } from './copy/part';
import type { ArticleImage } from './types';

/**
 * Puts each image together with its alternative text and its caption. A figure's caption is that of its
 * first image; an image that the copy shows again is told of once.
 *
 * @returns the images, and the parts without what became captions
 */
export function withCaptions(
  found: readonly FoundImage[],
  parts: readonly Part[],
): { images: ArticleImage[]; parts: Part[] } {
  const images = new Map<string, ArticleImage>();
  const byFigure = new Map<number, ArticleImage>();
  for (const { url, alt, figure } of found) {
    const known = images.get(url);
    const image = known ?? { url, alt, caption: null };
    image.alt ??= alt;
    if (!known) images.set(url, image);
    if (figure && !byFigure.has(figure)) byFigure.set(figure, image);
  }
  const others = parts.filter((part) => {
    const image = part.type === 'paragraph' && byFigure.get(captionedFigure(part));
    if (!image || part.type !== 'paragraph') return true;
    image.caption = joinedCaptions(image.caption, captionOf(part.text));
    return false;
  });
  return { images: [...images.values()], parts: others };
}
