import { tokenize } from '../html/tokenizer';
import { plainText, type FlatText } from './flat';
import { MarkupReader } from './markup-reader';
import { withoutCutTag } from './tags';

const TAG = /<[a-zA-Z/!]/;
const ENTITY = /&#?\w{1,31};/;

/**
 * A text of this length still lies where short-lived objects do, whose memory is used again and again; for
 * one of half a megabyte the platform fetches new memory each time, which takes longer than to read it.
 */
const SECTION = 24_000;

/**
 * Turns an input into the text that a person reads. Plain text comes back as it is; where there
 * are tags or entities, one pass of the tokenizer takes them out.
 */
export function flatten(input: string): FlatText {
  return flattenAll(input, Infinity, () => {});
}

/**
 * The same in sections, which end with embeds: no tweet reaches over the end of one.
 *
 * ```markdown
 * > | <p>Words</p><blockquote class="twitter-tweet">…</blockquote><p>More words</p>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a section, if it is long enough
 * ```
 *
 * @param read is told whether the section is the whole input
 */
export function eachSection(
  input: string,
  read: (section: FlatText, isWhole: boolean) => void,
): void {
  let isWhole = true;
  const last = flattenAll(input, SECTION, (section) => {
    isWhole = false;
    read(section, false);
  });
  read(last, isWhole);
}

function flattenAll(
  input: string,
  sectionLength: number,
  onSection: (section: FlatText) => void,
): FlatText {
  const tags = input.includes('<') && TAG.test(input);
  if (!tags && !(input.includes('&') && ENTITY.test(input))) return plainText(input);
  const source = withoutCutTag(input);
  const reader = new MarkupReader(source, sectionLength, onSection);
  tokenize(source, reader);
  return reader.rest();
}
