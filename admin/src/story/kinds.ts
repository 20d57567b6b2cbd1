/** Turning a part of the paste into another kind, without losing a word or an address of it. */
import type { DraftBlock } from '../../../common/admin-api';
import type { BlocksContent } from '../../../common/articles';
import { linesOfContent, paragraphOf, withAddresses, type Line } from './block-text';

export type Kind = DraftBlock['type'];

/** What an editor may turn a part into. */
export const KINDS = ['text', 'promo', 'related-reads'] as const;
export type ChosenKind = (typeof KINDS)[number];

export type Part<K extends Kind> = Extract<DraftBlock, { type: K }>;

const fromRelated = ({ label, items }: Part<'related-reads'>): Line[] => {
  const lines = items.map(({ title, url }) => ({ words: title, urls: url === null ? [] : [url] }));
  const [first] = lines;
  if (label === '') return lines;
  if (lines.length === 1 && first) return [{ ...first, words: `${label}: ${first.words}` }];
  return [{ words: label, urls: [] }, ...lines];
};

/** The words of a text, for comparing: signs that stand between titles and labels are none. */
export const wordsIn = (text: string): string[] => text.split(/[\s:;|]+/).filter(Boolean);

/** A tweet as it was pasted, if that was plain text with all of its words. */
const pastedLines = ({ tweet, signature = '' }: Part<'tweet'>): Line[] | null => {
  if (signature.trim() === '' || signature.includes('<')) return null;
  const words = new Set(wordsIn(signature));
  const isWhole = wordsIn(`${tweet.text} ${tweet.authorName ?? ''}`).every((one) => words.has(one));
  if (!isWhole) return null;
  const lines = signature.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => ({ words: line, urls: [] }));
};

const fromTweet = (block: Part<'tweet'>): Line[] => {
  const pasted = pastedLines(block);
  if (pasted) return pasted;
  const { text, media, authorName, handle, postedOn, url } = block.tweet;
  const account = [authorName, handle && `(@${handle})`, postedOn].filter(Boolean).join(' ');
  const words = [text, ...media, account && `— ${account}`].filter(Boolean).join(' ');
  return url === null
    ? [{ words, urls: [] }]
    : [
        { words, urls: [] },
        { words: url, urls: [url] },
      ];
};

/** A part as lines, from which any other kind can be made. */
export const linesOf = (block: DraftBlock): Line[] => {
  switch (block.type) {
    case 'text':
      return linesOfContent(block.content);
    case 'promo':
      return block.text
        .split('\n')
        .map((words, at) => ({ words, urls: at === 0 && block.url !== null ? [block.url] : [] }));
    case 'related-reads':
      return fromRelated(block);
    case 'tweet':
      return fromTweet(block);
    case 'embed':
      return [
        ...(block.caption ? [{ words: block.caption, urls: [] }] : []),
        { words: block.url, urls: [block.url] },
      ];
  }
};

const contentOf = (lines: readonly Line[]): BlocksContent =>
  lines.map(({ words, urls: [url = null, ...others] }) =>
    paragraphOf(withAddresses(words, others), url),
  );

const made: { [K in ChosenKind]: (lines: Line[]) => Part<K> } = {
  text: (lines) => ({ type: 'text', content: contentOf(lines) }),
  promo: (lines) => {
    const [url = null, ...others] = [...new Set(lines.flatMap(({ urls }) => urls))];
    const words = lines.map((line) => line.words).join('\n');
    return { type: 'promo', text: withAddresses(words, others), url };
  },
  'related-reads': (lines) => ({
    type: 'related-reads',
    label: '',
    items: lines.map(({ words, urls: [url = null, ...others] }) => ({
      title: withAddresses(words, others).replace(/\s*\n\s*/g, ' '),
      url,
    })),
  }),
};

/** The same words and addresses as a part of another kind; the part itself where it is of that kind. */
export const turnedInto = (kind: ChosenKind, block: DraftBlock): DraftBlock =>
  block.type === kind ? block : made[kind](linesOf(block));

/**
 * The kinds that a part can become, its own among them; one that is shown as what it is has only two.
 * Text becomes tweets by `asTweets`.
 */
export const kindsFor = (block: DraftBlock): Kind[] => {
  if (block.type === 'tweet' || block.type === 'embed') return [block.type, 'text'];
  return block.type === 'text' ? [...KINDS, 'tweet'] : [...KINDS];
};

const isChosenKind = (kind: Kind): kind is ChosenKind => (KINDS as readonly Kind[]).includes(kind);

const takesMore = ({ type }: DraftBlock): boolean => isChosenKind(type);

/** Whether two parts can become one. */
export const canMerge = (first: DraftBlock, second: DraftBlock): boolean =>
  takesMore(first) && takesMore(second);

/** Two parts as one, of the first one's kind; null where the first cannot take more. */
export const merged = (first: DraftBlock, second: DraftBlock): DraftBlock | null => {
  if (!canMerge(first, second)) return null;
  if (first.type === 'text') {
    const added = turnedInto('text', second);
    return added.type === 'text'
      ? { type: 'text', content: [...first.content, ...added.content] }
      : null;
  }
  if (first.type === 'promo') return made.promo([...linesOf(first), ...linesOf(second)]);
  if (first.type !== 'related-reads') return null;
  if (second.type === 'related-reads' && [first.label, ''].includes(second.label)) {
    return { ...first, items: [...first.items, ...second.items] };
  }
  const added = made['related-reads'](linesOf(second));
  return { ...first, items: [...first.items, ...added.items] };
};

/** Signs that stand between two titles and belong to neither. */
const BETWEEN_AT_END = /[\s;|]+$/;
const BETWEEN_AT_START = /^[\s;|]+/;

/** One title as two, cut at a place in it; null where one of them would be empty. */
export const splitTitle = (title: string, at: number): [string, string] | null => {
  const before = title.slice(0, at).replace(BETWEEN_AT_END, '');
  const after = title.slice(at).replace(BETWEEN_AT_START, '');
  return before && after ? [before, after] : null;
};
