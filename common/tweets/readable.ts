import { LINE, PARAGRAPH } from './flat';
import { flatten } from './flatten';

/** A signature as a person reads it, in lines: embed code without its tags, plain text as it is. */
export const readableLines = (signature: string): string[] => {
  const { text, markup } = flatten(signature);
  // Between tags, a line feed is only space.
  const flat = markup ? text.replace(/[^\S\u2028\u2029]+/g, ' ') : text;
  return flat
    .replaceAll(LINE, '\n')
    .replaceAll(PARAGRAPH, '\n')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
