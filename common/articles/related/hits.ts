import type { Phrases } from '../phrases';
import { hasCase, isCapitals, wordsOf } from '../../text/words';
import { readSeparator, type Separator } from './separator';

/** See `markers.ts`. */
export type Strength = 'sure' | 'weak' | 'lists';

/** A marker in a paragraph, in offsets of its text. */
export interface Hit {
  strength: Strength;
  /** Where it stands: first in its line, in a bracket, after a sentence, or in a row of words. */
  place: 'line' | 'bracket' | 'sentence' | 'words';
  /** What the marker takes with it begins here: the signs before it, its bracket. */
  start: number;
  labelStart: number;
  labelEnd: number;
  separator: Separator;
  /** The bracket that closes the marker and its title together. */
  closing: string | null;
}

const BRACKETS: Record<string, string> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '＜': '＞',
};

const SENTENCE_END = /[.!?…。！？।؟|](?:[^\p{L}\p{N}]{0,10})$/u;
const QUOTE = /["“„‘'«「『]$/;

/** Longer than any signs between two words that mean something here. */
const LONGEST_GAP = 40;

function placeOf(gap: string, first: boolean): Hit['place'] {
  const sign = gap.trimEnd().at(-1) ?? '';
  if (first) return 'line';
  if (sign in BRACKETS) return 'bracket';
  return SENTENCE_END.test(gap) ? 'sentence' : 'words';
}

/** Whether a marker with such a place and such a sign behind it is meant as one. */
function counts(hit: Hit, label: string, words: number): boolean {
  const { strength, separator, place } = hit;
  const sign = separator.kind === 'sign' || separator.kind === 'bracket';
  if (place === 'line') return sign || separator.kind === 'break' || separator.kind === 'space';
  if (place === 'bracket') return sign;
  if (strength === 'lists' && separator.kind === 'break') return place === 'sentence';
  if (separator.kind !== 'sign') return false;
  const capitals = isCapitals(label);
  if (place === 'words') return capitals && (words > 1 || label.length > 5);
  if (words === 1 && strength === 'weak') return capitals;
  return capitals || !hasCase(label) || label[0] !== label[0]?.toLowerCase();
}

/**
 * The markers of a paragraph, in order.
 *
 * ```markdown
 * > | ➤ ALSO READ: The tour goes on
 *     ^ start    ^ separator
 *       ^^^^^^^^^ label
 * > | It ended at ten. (RELATED: The tour goes on)
 *                      ^ start ^ separator       ^ closing
 *                       ^^^^^^^ label
 * ```
 */
export function findHits(text: string, phrases: Phrases<Strength>): Hit[] {
  const hits: Hit[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const match = phrases.at(words, at, text);
    const word = words[at];
    const last = words[at + (match?.count ?? 1) - 1];
    if (!match || !word || !last) continue;
    const hit = readHit(text, words[at - 1]?.end ?? -1, word.start, last.end, match.value);
    const label = text.slice(word.start, last.end);
    if (!hit || !counts(hit, label, match.count)) continue;
    hits.push(hit);
    at += match.count - 1;
  }
  return hits;
}

function readHit(
  text: string,
  before: number,
  labelStart: number,
  labelEnd: number,
  strength: Strength,
): Hit | null {
  const gapStart = Math.max(before, labelStart - LONGEST_GAP, 0);
  const gap = text.slice(gapStart, labelStart);
  const feed = gap.lastIndexOf('\n');
  const first = feed >= 0 || (before < 0 && labelStart < LONGEST_GAP);
  if (QUOTE.test(gap)) return null;
  const place = placeOf(gap, first);
  const bracket = gap.trimEnd().at(-1) ?? '';
  const closing = BRACKETS[bracket] ?? null;
  const separator = readSeparator(text, labelEnd, closing !== null);
  const lineStart = feed >= 0 ? gapStart + feed + 1 : 0;
  const bracketAt = gapStart + gap.trimEnd().length - 1;
  const start = place === 'line' ? lineStart : closing ? bracketAt : labelStart;
  return {
    strength,
    place,
    start,
    // Lenticular brackets are a part of the marker as desks print it.
    ...(separator.kind === 'bracket' && closing === '】'
      ? { labelStart: bracketAt, labelEnd: text.indexOf(closing, labelEnd) + 1 }
      : { labelStart, labelEnd }),
    separator,
    closing: separator.kind === 'bracket' ? null : closing,
  };
}
