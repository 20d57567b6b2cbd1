export type Direction = 'ltr' | 'rtl';

/** The languages of X's `lang` list that are written from right to left, and their near relatives. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param tag BCP 47 */
export const directionOfLanguage = (tag: string): Direction =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT_LETTER =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

const count = (letters: RegExp, text: string): number => text.match(letters)?.length ?? 0;

/** Accounts, hashtags and addresses are Latin in every language. */
const isName = (word: string): boolean => /[@＠#＃/]|\w\.\w/.test(word);

/**
 * The direction that most letters of a text have; null where it has none. Most, and not the first one, as
 * the browsers' `auto` has it: Arabic copy begins with `BTS` or `@BTS_twt` as often as not. Accounts,
 * hashtags and addresses count only where nothing else stands there.
 */
export const directionOf = (text: string): Direction | null => {
  const own = text
    .split(/\s+/)
    .filter((word) => !isName(word))
    .join(' ');
  const counted = count(LETTER, own) > 0 ? own : text;
  const all = count(LETTER, counted);
  if (all === 0) return null;
  return count(RIGHT_TO_LEFT_LETTER, counted) * 2 > all ? 'rtl' : 'ltr';
};

/** Letters written from right to left, and the characters that turn the direction of what follows. */
const TURNS_DIRECTION =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text would change the order of the left-to-right words beside it. */
export const turnsDirection = (text: string): boolean => TURNS_DIRECTION.test(text);
