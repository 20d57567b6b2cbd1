/** What becomes of the parts when a picture is taken as cover: its line below the story goes, and comes back. */
import type { DraftBlock } from '../../../../common/admin-api';
import type { ArticleImage, BlockNode } from '../../../../common/articles';
// Not by the room's door: that one brings the parser with it.
import { imageLine } from '../../../../common/articles/image-links';
import type { Edits, Read, StoryPart } from './edits';

const textOf = (content: BlockNode[]): DraftBlock => ({ type: 'text', content });

/** The parts without the line of the picture; a part of nothing else is gone with it. */
export const withoutImageLine = (parts: StoryPart[], image: ArticleImage | null): StoryPart[] => {
  const line = JSON.stringify(image && imageLine(image));
  return parts.flatMap((part) => {
    const { block } = part;
    if (block.type !== 'text') return [part];
    const content = block.content.filter((node) => JSON.stringify(node) !== line);
    if (content.length === block.content.length) return [part];
    return content.length === 0 ? [] : [{ ...part, block: textOf(content) }];
  });
};

/**
 * The parts with the line of the picture, at the end of the lines of the others.
 *
 * @param id of the part that is made for it, where there are no others
 * @param read the blocks of the copy: the lines of its pictures are the last of them
 */
const withImageLine = (
  parts: StoryPart[],
  image: ArticleImage,
  id: number,
  read: readonly DraftBlock[],
): StoryPart[] => {
  const line = imageLine(image);
  if (line === null) return parts;
  const from = read.length > 0 ? read.length - 1 : null;
  const others = parts.filter((part) => part.from !== null && part.from === from).at(-1);
  if (others?.block.type !== 'text') return [...parts, { id, from, block: textOf([line]) }];
  const block = textOf([...others.block.content, line]);
  return parts.map((part) => (part === others ? { ...part, block } : part));
};

/** The picture that was taken, as long as the copy has it. */
export const keptCover = ({ cover, copy }: Edits, { article }: Read): ArticleImage | null =>
  article.images.find(({ url }) => url === cover?.url) ??
  (cover?.url === copy.picture ? cover : null);

/** The line of the picture is put back, where the story has one of it. */
export const coverLeft = ({ parts, cover, nextId, read }: Edits) => ({
  parts: cover ? withImageLine(parts, cover, nextId, read?.blocks ?? []) : parts,
  cover: null,
  nextId: nextId + 1,
});

/** The picture's line leaves the parts, where it stands as it was read. */
export const coverTaken = (edits: Edits, image: ArticleImage) => {
  const { parts, nextId } = coverLeft(edits);
  return { parts: withoutImageLine(parts, image), cover: image, nextId };
};
