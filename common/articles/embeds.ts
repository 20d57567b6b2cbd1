import { captionedFigure, captionOf, joinedCaptions } from './captions';
import { isBlank, type EmbedPart, type Paragraph, type Part } from './copy/part';
import { embedOf } from './providers';

/** A paragraph that is nothing but the address of a post becomes the post. */
function embedIn(part: Paragraph): EmbedPart | null {
  if (part.text.length > 2000 || part.style.kind === 'code') return null;
  const embed = embedOf(part.text);
  return (
    embed && { type: 'embed', ...embed, caption: null, ...(part.figure && { figure: part.figure }) }
  );
}

/** Puts embeds in the places of addresses that stand alone, with the captions of their figures. */
export function findEmbeds(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    if (part.type !== 'paragraph') found.push(part);
    else if (
      before?.type === 'embed' &&
      before.figure &&
      before.figure === captionedFigure(part) &&
      !isBlank(part.text)
    ) {
      // The last part may be one of the copy's own, which stays as it is.
      found[found.length - 1] = {
        ...before,
        caption: joinedCaptions(before.caption, captionOf(part.text)),
      };
    } else found.push(embedIn(part) ?? part);
  }
  return found;
}
