import { plain } from '../text/fold';
import { rawWords } from '../text/words';

/**
 * What two spellings of one headline have in common: its letters and digits, whatever their case and
 * width and whatever quotes, punctuation and spaces stand between. Accents count: the database finds
 * titles by their words, and it knows accents. Empty where it has none.
 */
export const normaliseHeadline = (text: string): string =>
  plain(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words of a headline in that form. */
export const headlineWords = (text: string): string[] => rawWords(plain(text));

/** The digits of a headline, in order: `1,000` and `1000` are the same, episode 5 and 6 are not. */
export const digitsOf = (normalised: string): string => normalised.replace(/\P{Nd}+/gu, '');
