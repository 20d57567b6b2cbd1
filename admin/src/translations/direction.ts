import { directionOfLanguage } from '../../../common/text/direction';

/**
 * Words of a language as they stand in Strapi's panel, which runs from left to right in every language:
 * those of one that is written the other way are isolated, or their full stop would come before them,
 * and `20 نوفمبر 2021` would have its numbers side by side.
 */
export const isolated = (language: string, words: string): string =>
  directionOfLanguage(language) === 'rtl' ? `\u2067${words}\u2069` : words;
