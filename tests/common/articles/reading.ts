import {
  parseArticle,
  type ArticleBlock,
  type ArticleOptions,
  type BlockNode,
} from '../../../common/articles';
import type {
  InlineNode,
  ListItemNode,
  ParsedArticle,
  RelatedItem,
} from '../../../common/articles';

type AnyNode = BlockNode | ListItemNode | InlineNode;

const nodeText = (node: AnyNode): string =>
  node.type === 'text'
    ? node.text
    : (node.children as AnyNode[]).map(nodeText).join(node.type === 'list' ? '\n' : '');

/** A short way to write what is expected: one line for each block, one for each node of a text. */
function lineOf(node: AnyNode): string {
  switch (node.type) {
    case 'text': {
      const marks = (['bold', 'italic', 'underline', 'strikethrough', 'code'] as const)
        .filter((mark) => node[mark])
        .map((mark) => mark[0]);
      return marks.length ? `{${marks.join('')} ${node.text}}` : node.text;
    }
    case 'link':
      return `[${node.children.map(lineOf).join('')}](${node.url})`;
    case 'paragraph':
      return `p: ${node.children.map(lineOf).join('')}`;
    case 'heading':
      return `h${node.level}: ${node.children.map(lineOf).join('')}`;
    case 'quote':
      return `quote: ${node.children.map(lineOf).join('')}`;
    case 'list-item':
      return `(${node.children.map(lineOf).join('')})`;
    default:
      return `${node.format === 'ordered' ? 'ol' : 'ul'}: ${node.children.map(lineOf).join(' ')}`;
  }
}

function linesOf(block: ArticleBlock): string[] {
  switch (block.type) {
    case 'text':
      return block.content.map(lineOf);
    case 'tweet':
      return [`tweet: ${block.tweet.text}`];
    case 'related-reads':
      return [
        `${block.label}: ${block.items.map(({ title, url }) => (url ? `[${title}](${url})` : title)).join(' + ')}`,
      ];
    case 'promo':
      return [`promo: ${block.url ? `[${block.text}](${block.url})` : block.text}`];
    default:
      return [
        `embed: ${block.provider ?? '-'} ${block.url}${block.caption ? ` “${block.caption}”` : ''}`,
      ];
  }
}

export const linesRead = (input: string, options?: ArticleOptions): string[] =>
  parseArticle(input, options).blocks.flatMap(linesOf);

export const warningsOf = (input: string): string[] =>
  parseArticle(input).warnings.map(({ code }) => code);

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** An address that stood behind a title is no longer in it. */
const titleText = ({ title, url }: RelatedItem, input: string): string =>
  url && !title.includes(url) && !input.includes('href') ? `${title} ${url}` : title;

const withoutTags = (html: string): string =>
  /<[a-z/!]/i.test(html) ? html.replace(/<!--.*?-->/g, '').replace(/<[^<>]*>/g, ' ') : html;

function blockText(block: ArticleBlock, input: string): string {
  switch (block.type) {
    case 'text':
      return block.content.map(nodeText).join('\n');
    case 'tweet':
      return withoutTags(input.slice(...block.tweet.range));
    case 'related-reads':
      return [block.label, ...block.items.map((item) => titleText(item, input))].join('\n');
    case 'promo':
      return block.text;
    default:
      return [block.url, block.caption ?? ''].join('\n');
  }
}

/** What stands in the input outside of the byline and the dateline. */
function outside({ byline, dateline }: ParsedArticle, input: string): string {
  const ranges = [byline?.range, dateline?.range].filter((range) => range !== undefined);
  let left = input;
  for (const [start, end] of ranges.sort(([a], [b]) => b - a))
    left = `${left.slice(0, start)}\n${left.slice(end)}`;
  return left;
}

/** The words of headline, blocks and captions, in order, and those that are to be found there. */
export function wordsRead(article: ParsedArticle, input: string): [read: string[], is: string[]] {
  const { headline, blocks, images } = article;
  const texts = [headline ?? '', ...blocks.map((block) => blockText(block, input))];
  const captions = images.map(({ caption }) => caption ?? '');
  const left = withoutTags(outside(article, input));
  return [wordsOf([...texts, ...captions].join('\n')), wordsOf(left)];
}

/** Holds that every word of the input is read once, and each where it is said to stand. */
export function expectEveryWordOnce(input: string): void {
  const article = parseArticle(input);
  const [read, is] = wordsRead(article, input);
  // What inline tags part in the source may be one word to the reader.
  const joined = /<[a-z/!]/i.test(input);
  // A caption stands with its image, out of the order of the text.
  const sorted = article.images.some(({ caption }) => caption !== null);
  const shown = (words: string[]): unknown =>
    sorted ? [...words.join('')].sort().join('') : joined ? words.join('') : words;
  expect(shown(read)).toEqual(shown(is));
  for (const lead of [article.byline, article.dateline]) {
    if (!lead) continue;
    const stretch = withoutTags(input.slice(...lead.range));
    expect(wordsOf(lead.text).join('')).toBe(wordsOf(stretch).join(''));
  }
}
