import { ADDRESS_IN_TEXT, withoutSentenceEnd } from './addresses';
import { HASHTAG } from './hashtag';
import { MENTION } from './mention';

/** A piece of a text as X shows it: words, or what it links, which are addresses, @accounts, #hashtags. */
export type LinkedPart =
  | { kind: 'words'; text: string }
  | { kind: 'url'; text: string; url: string }
  /** `name`: without its sign. */
  | { kind: 'mention' | 'hashtag'; text: string; name: string; url: string };

/** An address needs its scheme here: X's list of top-level domains is not kept. */
const PARTS = new RegExp(`${ADDRESS_IN_TEXT}|${MENTION}|${HASHTAG}`, 'gu');

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
