/** One spelling for what writers spell in several ways: the keys that names are looked up by. */
import { normalise } from '../normalise';

/**
 * Characters without a width: soft hyphens, joiners, direction marks. They hide in pasted copy, and
 * in the middle of words.
 */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const ASCII = /^[\0-\x7f]*$/;

const APOSTROPHES = /[\u2018\u2019\u02bc\u201b\u0060\u00b4]/g;

/** Full-width and other compatibility forms as plain ones, one apostrophe, one `and`, nothing invisible. */
export function plainText(text: string): string {
  if (ASCII.test(text)) return text.replace(/`/g, "'").replace(/ & /g, ' and ');
  // NFKC makes a space and an accent of the acute accent that stands in for an apostrophe.
  return normalise(text.replace(APOSTROPHES, replaceApostrophe), 'NFKC')
    .replace(INVISIBLE, '')
    .replace(/ & /g, ' and ');
}

/** The opening quotation mark stays one: what follows it begins something. */
const replaceApostrophe = (mark: string) => (mark === '\u2018' ? mark : "'");

/** Accents of Latin, Greek and Cyrillic; Arabic vowel signs and tatweel; Hebrew points. */
const MARKS =
  /\u0640|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Letters with a stroke or a ligature have no decomposition in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  þ: 'th',
  Þ: 'TH',
  // Persian keyboards and Arabic ones write these two differently; final sigma is sigma.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A word without its diacritics, letter case kept. */
export function withoutMarks(word: string): string {
  if (ASCII.test(word)) return word;
  return normalise(word, 'NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** A word as a key: without diacritics and letter case. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(word) ? lower : withoutMarks(lower);
}
