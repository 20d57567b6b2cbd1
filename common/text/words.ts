import { fold } from './fold';

/** A word as it is compared, with its place. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * Letters and digits with their marks; joiners stand within words of Persian and Indic scripts, soft
 * hyphens within any. A word without end is several: regular expressions run out of stack on it.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]{0,99}/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    words.push({ folded: fold(word), start: match.index, end: match.index + word.length });
  }
  return words;
}

/** The words themselves, as they stand there. */
export const rawWords = (text: string): string[] => text.match(WORD) ?? [];

export const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** All in capitals, in a script that has them. */
export const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** Hangul, kana, han, Devanagari and all other letters that are neither capital nor small. */
export const hasCase = (text: string): boolean => text.toUpperCase() !== text.toLowerCase();

/** Begins as a name or a title does, where the script can tell: not with a small letter. */
export const beginsAsTitle = (text: string): boolean => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
