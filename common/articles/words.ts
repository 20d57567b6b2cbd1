/** A word as it is compared, with its place. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Letters and digits with their marks; joiners stand within words of Persian and Indic scripts. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu;

/**
 * Accents of Latin, Greek and Cyrillic, Arabic vowel signs and hamzas, joiners, and the visarga that
 * writers of Indic scripts put for a colon.
 */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0670\u0903\u0983\u0a83\u200c\u200d]/g;

// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

/** A word without case and accents: `MÁS` is `mas`, `Ayrıca` is `ayrica`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').toLowerCase().replace(ACCENTS, '').replace(/ı/g, 'i');
}

/** The words between the offsets, in order. */
export function* wordsOf(text: string, start = 0, end = text.length): Generator<Word> {
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index >= end) return;
    yield {
      folded: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
}

export const foldedWords = (text: string): string[] =>
  Array.from(wordsOf(text), ({ folded }) => folded);

export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** All in capitals, in a script that has them. */
export const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** Hangul, kana, han, Devanagari and all other letters that are neither capital nor small. */
export const hasCase = (text: string): boolean => text.toUpperCase() !== text.toLowerCase();

/** Begins as a name or a title does, where the script can tell: not with a small letter. */
export const beginsAsTitle = (text: string): boolean => !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
