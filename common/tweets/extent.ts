import { lowerBound } from '../text/lower-bound';
import type { FlatText } from './flat';
import {
  endsLine,
  isBlank,
  isSpace,
  lineStart,
  paragraphStart,
  skipBlank,
  skipBlankBack,
} from './paragraphs';
import type { Signature } from './signature';

/** Where a tweet's own words begin. */
export interface Extent {
  start: number;
  /** The paragraph is too long for a tweet, and holds no sure sign of where the tweet begins. */
  uncertain: boolean;
}

/**
 * An embed shows 280 characters of a tweet; the names of those it replies to do not count. A
 * little more than that is no tweet's text.
 */
const LONGEST = 330;

/** A stretch that the markup itself marks as the tweet can be longer, but not a whole story. */
const LONGEST_MARKED = 1500;

const ADDRESS = /https?:\/\/\S+/g;

const PICTURE = /pic\.(?:twitter|x)\.com\//;

/** Where a sentence begins: after an end mark and its quotation marks, not with a small letter. */
const SENTENCE = /[.!?…。！？]["'”’»)\]]{0,3}\s+(?![\p{Ll}@\s])/gu;

function isTooLong(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST) return false;
  if (end - start > LONGEST_MARKED) return true;
  // X counts 23 characters for each address, and an emoji or a rare letter as few.
  const counted = text.slice(start, end).replace(ADDRESS, 'x'.repeat(23));
  return counted.length > LONGEST && [...counted].length > LONGEST;
}

/** The start of the `<blockquote>` that ends with the signature, of which nobody kept the class. */
function quotedFrom(
  { quotes, text }: FlatText,
  { split, after }: Signature,
  floor: number,
): number {
  const next = lowerBound(quotes, split.textEnd + 1);
  const quote = quotes[next - 1]?.quote ?? -1;
  const close = quotes[next]?.start ?? -1;
  const fits = quote >= floor && split.textEnd - quote <= LONGEST_MARKED;
  return fits && close >= after.end && isBlank(text, after.end, close) ? quote : -1;
}

/** The start of the paragraph with a language, which X's markup gives to the tweet's words. */
function languageFrom({ languages }: FlatText, textEnd: number, floor: number): number {
  const last = languages[lowerBound(languages, textEnd) - 1];
  const fits = last?.closed && last.start >= floor && textEnd - last.start <= LONGEST_MARKED;
  return fits ? last.start : -1;
}

/** How far a line is set in, and whether by the mark of a quotation. */
function prefixOf(text: string, start: number): { quoted: boolean; width: number } {
  let at = start;
  while (text[at] === '[' || (!endsLine(text.charCodeAt(at)) && isSpace(text.charCodeAt(at))))
    at += 1;
  return { quoted: text[at] === '>', width: at - start };
}

/** The first of the lines that are quoted, or set in, like the one with the signature. */
function prefixedFrom({ markup, text }: FlatText, textEnd: number, floor: number): number {
  let first = lineStart(text, textEnd, floor);
  const prefix = prefixOf(text, first);
  // Markup is set in by its own structure.
  const setIn = !markup && prefix.width >= 2 && isBlank(text, first, textEnd);
  if (!prefix.quoted && !setIn) return -1;
  const limit = Math.max(floor, textEnd - LONGEST_MARKED);
  for (let end = first - 1; end > limit;) {
    const start = lineStart(text, end, limit);
    const { quoted, width } = prefixOf(text, start);
    const blank = isBlank(text, start, end);
    // A Markdown link that was broken across lines ends in a line without the mark.
    const wrapped = text.startsWith('](', start);
    const alike = prefix.quoted ? quoted || wrapped : blank || (!quoted && width >= prefix.width);
    // Copy that was cut out in the middle of a quoted line has lost that line's mark.
    const cutOut = start === 0 && PICTURE.test(text.slice(start, end));
    if ((alike && !blank) || cutOut) first = start;
    if (!alike || start === limit) break;
    end = start - 1;
  }
  return isBlank(text, first, textEnd) ? -1 : first;
}

/** The last line, sentence or words of a paragraph that is longer than a tweet. */
function lastPart(flat: FlatText, start: number, textEnd: number): number {
  const { text, markup } = flat;
  const wordsEnd = skipBlankBack(text, textEnd, start);
  const line = markup ? start : lineStart(text, wordsEnd, start);
  if (!isTooLong(text, line, textEnd)) return line;
  const from = Math.max(line, wordsEnd - LONGEST);
  const sentences = [...text.slice(from, wordsEnd).matchAll(SENTENCE)];
  const last = sentences.at(-1);
  if (last) return from + last.index + last[0].length;
  if (from === line) return line;
  // No sentence ends there: at least no word is cut in two.
  const word = text.slice(from, wordsEnd).search(/\s/);
  return word < 0 ? textEnd : from + word;
}

/**
 * Finds where the words of a tweet in running copy begin, not before `floor`: with the element or
 * the quotation that holds it, else with its paragraph, else, where the signature stands in a
 * paragraph of its own, with the one before.
 *
 * ```markdown
 *   | Lizzo came through. Check out the clip.
 *   |
 * > | We met BTS pic.twitter.com/dfuXgsqHbC
 *     ^ start
 *   |
 * > | — LIZZO (@lizzo) November 20, 2021
 *     ^ textEnd
 * ```
 */
export function tweetExtent(flat: FlatText, signature: Signature, floor: number): Extent {
  const { text } = flat;
  const { textEnd } = signature.split;
  const sure = (start: number): Extent => ({
    start: skipBlank(text, start, textEnd),
    uncertain: false,
  });
  if (signature.textLost) return { start: textEnd, uncertain: false };

  const prefixed = prefixedFrom(flat, textEnd, floor);
  // The marks of the quotation, too, so that the stretch is still one when it is cut out.
  if (prefixed >= 0) return { start: prefixed, uncertain: false };
  const marked = flat.markup
    ? Math.max(quotedFrom(flat, signature, floor), languageFrom(flat, textEnd, floor))
    : -1;
  if (marked >= 0) return sure(marked);

  let start = paragraphStart(text, textEnd, floor);
  if (isBlank(text, start, textEnd)) {
    start = paragraphStart(text, skipBlankBack(text, start, floor), floor);
  }
  if (!isTooLong(text, start, textEnd)) return sure(start);
  return { start: skipBlank(text, lastPart(flat, start, textEnd), textEnd), uncertain: true };
}
