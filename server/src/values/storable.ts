import { isValues } from '../schema/types';

const REPLACEMENT = '\uFFFD';

/**
 * The text with what no database can hold replaced by U+FFFD, a lone surrogate or NUL: PostgreSQL
 * refuses both in text and in json. Every database gets the same, so what can be saved on SQLite can be
 * saved everywhere.
 */
export const storableText = (text: string): string =>
  text.toWellFormed().replaceAll('\0', REPLACEMENT);

/**
 * A deep copy of a value with every text in it passed through `change`, keys included. Only plain
 * objects and lists are copied: dates, files and the like come back as they are.
 */
export const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const map = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(map);
    if (isValues(one) && Object.getPrototypeOf(one) === Object.prototype) {
      return Object.fromEntries(Object.entries(one).map(([key, two]) => [change(key), map(two)]));
    }
    return one;
  };
  return map(value) as T;
};
