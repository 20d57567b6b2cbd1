import { isBlank, Cutter, type Paragraph, type Part } from '../copy/part';
import type { Phrases } from '../phrases';
import { isPromoText } from '../promos/find';
import type { RelatedItem } from '../types';
import { findHits, type Strength } from './hits';
import { isLinked, isTitleLine, itemsOf } from './titles';

/** More titles than a desk puts together. */
const MOST = 20;

function titlesOf(part: Paragraph): RelatedItem[] {
  return itemsOf(new Cutter(part), part.text, 0, part.text.length);
}

function isTitleParagraph(part: Paragraph, phrases: Phrases<Strength>): boolean {
  const { text, style } = part;
  const line = text.trim();
  if (part.image || line.includes('\n') || style.kind === 'code' || style.kind === 'quote')
    return false;
  if (isPromoText(line) || findHits(line, phrases).length) return false;
  if (isLinked(new Cutter(part), 0, text.length)) return true;
  return style.kind === 'paragraph' && isTitleLine(line);
}

/**
 * The titles in the paragraphs below a heading such as “You may also like”: the items of a list,
 * links, or lines that read as titles. Where the heading does not speak of several, one line.
 *
 * ```markdown
 *   | You may also like
 *   |
 * > | • The first title
 *       ^^^^^^^^^^^^^^^ item
 * > | • The second title
 *       ^^^^^^^^^^^^^^^^ item
 * ```
 *
 * @param signed the heading ends with a sign, so that titles must follow
 */
export function titlesAfter(
  rest: (index: number) => Part | undefined,
  strength: Strength,
  signed: boolean,
  phrases: Phrases<Strength>,
): { items: RelatedItem[]; parts: number } {
  const first = rest(0);
  const list = first?.type === 'paragraph' && first.style.kind === 'item' ? first.style.list : 0;
  const items: RelatedItem[] = [];
  let parts = 0;
  for (; items.length < MOST; parts += 1) {
    const part = rest(parts);
    if (part?.type !== 'paragraph' || isBlank(part.text)) break;
    if (list) {
      if (part.style.kind !== 'item' || part.style.list !== list) break;
    } else {
      const linked = isLinked(new Cutter(part), 0, part.text.length);
      if (!isTitleParagraph(part, phrases)) break;
      if (!linked && ((strength === 'weak' && !signed) || (strength !== 'lists' && parts > 0)))
        break;
    }
    for (const item of titlesOf(part)) items.push(item);
  }
  return { items, parts: items.length ? parts : 0 };
}
