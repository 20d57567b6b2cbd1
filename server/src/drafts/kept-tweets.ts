import type { BlocksContent } from '../../../common/articles';
import { readableLines, type Conflicts } from '../../../common/tweets';
import type { Values } from '../schema/types';

/** A tweet whose entry in the library is told otherwise: the draft has it as it was pasted, as a text. */
export interface KeptTweet {
  /** Its place in the body. */
  block: number;
  documentId: string;
  /** What was pasted and chosen; `signature` among it. */
  pasted: Values;
  conflicts: Conflicts;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was pasted, in one line where no signature came with it. */
export const signatureOf = (pasted: Values): string => {
  const signature = textOf(pasted.signature);
  if (signature !== '') return signature;
  const { text, authorName, handle, postedOn } = pasted;
  const account = [textOf(authorName), handle ? `(@${textOf(handle)})` : '', textOf(postedOn)];
  return `${textOf(text)} — ${account.filter((part) => part !== '').join(' ')}`.trim();
};

/** A pasted tweet as a text: its line, and below it its address, which embed code has in a link. */
export const asText = (pasted: Values): BlocksContent => {
  const lines = readableLines(signatureOf(pasted));
  const url = textOf(pasted.url);
  const statusId = textOf(pasted.statusId);
  const isThere = url === '' || lines.some((line) => line.includes(statusId || url));
  return [...lines, ...(isThere ? [] : [url])].map((text) => ({
    type: 'paragraph',
    children: [
      text === url
        ? { type: 'link', url, children: [{ type: 'text', text }] }
        : { type: 'text', text },
    ],
  }));
};
