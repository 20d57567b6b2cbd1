import { HASHTAG } from './hashtag';
import { MENTION } from './mention';

/** A piece of a text as X shows it: words, or what it links, which are addresses, @accounts, #hashtags. */
export type LinkedPart =
  | { kind: 'words'; text: string }
  | { kind: 'url'; text: string; url: string }
  /** `name`: without its sign. */
  | { kind: 'mention' | 'hashtag'; text: string; name: string; url: string };

/**
 * An address needs its scheme here: X's list of top-level domains is not kept. Its letters are those
 * that RFC 3986 allows, so that a Hangul particle glued to it is not taken in.
 */
const ADDRESS = String.raw`https?://[\w\-.~:/?#[\]@!$&'()*+,;=%]+`;

const PARTS = new RegExp(`${ADDRESS}|${MENTION}|${HASHTAG}`, 'gu');

const SENTENCE_END = new Set([...`.,;:!?'"`]);

/** An address without the sentence's own punctuation: a `)` stays where the address has a `(`. */
const withoutSentenceEnd = (url: string): string => {
  const opened = url.includes('(');
  let end = url.length;
  while (SENTENCE_END.has(url.charAt(end - 1)) || (url.charAt(end - 1) === ')' && !opened)) {
    end -= 1;
  }
  return url.slice(0, end);
};

const partOf = (match: string): LinkedPart => {
  const name = match.slice(1);
  if (/^[@＠]/.test(match)) {
    return { kind: 'mention', text: match, name, url: `https://twitter.com/${name}` };
  }
  if (/^[#＃]/.test(match)) {
    const url = `https://twitter.com/hashtag/${encodeURIComponent(name)}?src=hash`;
    return { kind: 'hashtag', text: match, name, url };
  }
  const url = withoutSentenceEnd(match);
  return { kind: 'url', text: url, url };
};

/** The text in pieces; their `text` put together is the text. */
export const linkedParts = (text: string): LinkedPart[] => {
  const parts: LinkedPart[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const part = partOf(match[0]);
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(part);
    from = match.index + part.text.length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
};
