import { normalise } from '../normalise';

/** Characters without a width: soft hyphens, joiners, direction marks. They hide in pasted copy. */
const INVISIBLE = /\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\ufe0f|\ufeff/g;

const plain = (text: string): string =>
  normalise(normalise(text, 'NFKC').replace(INVISIBLE, '').toLowerCase(), 'NFC');

/**
 * What two spellings of one headline have in common: its letters and digits, whatever their case and
 * width and whatever quotes, punctuation and spaces stand between. Empty where it has none.
 */
export const normaliseHeadline = (text: string): string =>
  plain(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words of a headline in that form. */
export const headlineWords = (text: string): string[] =>
  plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The digits of a headline, in order: `1,000` and `1000` are the same, episode 5 and 6 are not. */
export const digitsOf = (normalised: string): string => normalised.replace(/\P{Nd}+/gu, '');
