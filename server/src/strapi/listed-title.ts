import { STRING_LENGTH } from '../../../common/limits';

/** The parts of an entry by which it is listed, on one line that a `string` can hold; null if empty. */
export const listedTitle = (parts: readonly unknown[]): string | null => {
  const title = parts
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
    .replace(/\s+/g, ' ')
    .trim();
  // Never half of an astral character at the end.
  return title === '' ? null : title.slice(0, STRING_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
};
