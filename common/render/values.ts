/** What came over the wire has the type it says, or counts as absent. */

/** Controls that no text holds, and halves of surrogate pairs: they cannot be written as UTF-8. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** The string with unwritable characters replaced by U+FFFD and every line break as `\n`. */
export const str = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD') : '';

/** The same without white space around it. */
export const words = (value: unknown): string => str(value).trim();

/** A list's entries that are objects, or none. */
export const objects = <T extends object>(value: readonly T[] | null | undefined): T[] =>
  Array.isArray(value)
    ? (value as readonly T[]).filter((entry) => typeof entry === 'object' && entry !== null)
    : [];

/** The strings of a list, or none. */
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(words).filter(Boolean) : [];

/** A whole number of pixels, or null. */
export const pixels = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
