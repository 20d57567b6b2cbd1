import { tokenize } from '../html/tokenizer';
import { plainText, type FlatText } from './flat';
import { MarkupReader } from './markup-reader';
import { withoutCutTag } from './tags';

const TAG = /<[a-zA-Z/!]/;
const ENTITY = /&#?\w{1,31};/;

/**
 * Turns an input into the text that a person reads. Plain text comes back as it is; where there
 * are tags or entities, one pass of the tokenizer takes them out.
 */
export function flatten(input: string): FlatText {
  const tags = input.includes('<') && TAG.test(input);
  if (!tags && !(input.includes('&') && ENTITY.test(input))) return plainText(input);
  const source = withoutCutTag(input);
  const reader = new MarkupReader(source);
  tokenize(source, reader);
  return reader.flat();
}
