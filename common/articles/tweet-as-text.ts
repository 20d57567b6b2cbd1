/**
 * A pasted tweet that an article has as text: where the library has it otherwise, and nobody has chosen.
 * The draft gets it so, and the paste page shows it so.
 */
import { readableLines } from '../tweets';
import type { BlocksContent } from './types';

/** What was pasted and chosen of it: a tweet, or values of an entry. */
type PastedTweet = {
  readonly [
    Field in 'signature' | 'text' | 'authorName' | 'handle' | 'postedOn' | 'statusId' | 'url'
  ]?: unknown;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was pasted, in one line where no signature came with it. */
export const signatureOf = (pasted: PastedTweet): string => {
  const signature = textOf(pasted.signature);
  if (signature !== '') return signature;
  const { text, authorName, handle, postedOn } = pasted;
  const account = [textOf(authorName), handle ? `(@${textOf(handle)})` : '', textOf(postedOn)];
  return `${textOf(text)} — ${account.filter((part) => part !== '').join(' ')}`.trim();
};

/** Its line, and below it its address, which embed code has in a link. */
export const tweetAsText = (pasted: PastedTweet): BlocksContent => {
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
