import { STRING_LENGTH } from '../../../common/limits';
import { beginning } from '../../../common/text/shortened';

/** The parts of an entry by which it is listed, on one line that a `string` can hold; null if empty. */
export const listedTitle = (parts: readonly unknown[]): string | null => {
  const title = parts
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' ? null : beginning(title, STRING_LENGTH);
};
