/**
 * One spelling for what writers spell in several ways: all that is compared, and not stored, is
 * compared by one of these. `visible` keeps how a text is set, `plain` leaves out letter case, `fold`
 * leaves out accents, too. What is stored has a form of its own, for good: server/src/signature/fingerprint.ts
 * and server/src/articles/copy-hash.ts.
 */
import { normalise } from './normalise';

const ASCII = /^[\0-\x7f]*$/;

export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * Characters without a width: soft hyphens, joiners, direction marks. They hide in pasted copy, and in
 * the middle of words.
 */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** The sign that asks for a coloured emoji. */
const COLOURED = '\\ufe0f';

/**
 * Accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs, hamzas and tatweel; the
 * nuqta, and the visarga that writers of Indic scripts put for a colon.
 */
const MARKS =
  '\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7' +
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u0903\\u093c\\u0983\\u09bc\\u0a83\\u0640';

const UNSEEN = new RegExp(`[${COLOURED}${INVISIBLE}]`, 'g');
const UNREAD = new RegExp(`[${COLOURED}${MARKS}${INVISIBLE}]`, 'g');

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

/** Full-width and other compatibility forms as plain ones, and nothing invisible. */
export const visible = (text: string): string =>
  ASCII.test(text) ? text : normalise(text, 'NFKC').replace(UNSEEN, '');

/** The same without letter case. */
export const plain = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : normalise(visible(text).toLowerCase(), 'NFC');

function unmarked(decomposed: string): string {
  const bare = decomposed.replace(UNREAD, '');
  if (ASCII.test(bare)) return bare;
  return normalise(
    bare.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter),
    'NFC',
  );
}

/** Hangul, kana and han as they are mostly written have neither case nor accents: they stay. */
const ASIAN = /^[\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** A word without its accents, letter case kept: `Beyoncé` is `Beyonce`. */
export const withoutMarks = (word: string): string =>
  ASCII.test(word) || ASIAN.test(word) ? word : unmarked(normalise(word, 'NFKD'));

/** A word without letter case and accents: `MÁS` is `mas`, `Ayrıca` is `ayrica`, `Łódź` is `lodz`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return ASIAN.test(word) ? word : unmarked(normalise(word, 'NFKD').toLowerCase());
}
