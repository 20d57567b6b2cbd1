import { normaliseWord } from './calendar-words';
import { digitValue } from './digits';

/** A piece of a printed date. */
export type Token =
  | { kind: 'number'; value: number; digits: number; start: number; end: number }
  | { kind: 'word'; word: string; start: number; end: number }
  | { kind: 'sign'; sign: string; start: number; end: number };

/** Ideographs and Hangul syllables mark a number one by one and are glued to what follows. */
const SINGLE = /[\p{sc=Han}\p{sc=Hangul}]/uy;

/** Letters with their marks; dots inside belong to the word, as in Thai's `พ.ย.`. */
const WORD = /[\p{L}\p{M}]{1,40}(?:[.׳॰'’][\p{L}\p{M}]{1,40}){0,3}/uy;

/** The most frequent words, for which the pattern above is slow. */
const ASCII_WORD = /[A-Za-z]{1,40}(?![A-Za-z\u0080-\uffff'.])/y;

/** Space, quote marks of a reply, brackets of a Markdown link, marks of writing direction. */
const GAP = /[\s>[\]*_\\\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function read(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isBreak = (code: number): boolean => code === 10 || code === 0x2028 || code === 0x2029;

/**
 * The place of the first character at or after `start` that is no gap, at most 60 further on and
 * at most so many line breaks.
 */
export function skipGap(text: string, start: number, lineBreaks = 1): number {
  const limit = Math.min(text.length, start + 60);
  let left = lineBreaks;
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code !== 32 && (isAsciiLetterOrDigit(code) || !GAP.test(text[at] ?? ''))) break;
    if (isBreak(code) && --left < 0) break;
    at += 1;
  }
  return at;
}

function readNumber(text: string, start: number): Token | null {
  let value = 0;
  let end = start;
  // One digit more than a year has is enough to see that it is none.
  while (end < text.length && end - start < 5) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit < 0) break;
    value = value * 10 + digit;
    end += 1;
  }
  return end > start ? { kind: 'number', value, digits: end - start, start, end } : null;
}

/** The token that begins at `start`, which is no gap; null at the end of the text. */
export function readToken(text: string, start: number): Token | null {
  const sign = text[start];
  if (sign === undefined) return null;
  const number = readNumber(text, start);
  if (number) return number;
  const ascii = read(ASCII_WORD, text, start);
  if (ascii) return { kind: 'word', word: ascii.toLowerCase(), start, end: start + ascii.length };
  const word = read(SINGLE, text, start) ?? read(WORD, text, start);
  if (word) return { kind: 'word', word: normaliseWord(word), start, end: start + word.length };
  return { kind: 'sign', sign, start, end: start + 1 };
}
