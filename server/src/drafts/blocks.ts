import type { ArticleBlock, BlocksContent } from '../../../common/articles';
import { MOST_BLOCKS, MOST_NODES, MOST_TWEETS, STRING_LENGTH } from '../../../common/limits';
import { nodesIn } from '../articles/nodes';
import { breathe } from '../event-loop/breathe';
import type { Path } from '../schema/walk';
import { fieldError } from '../values/errors';
import { readBlocksContent } from './text-blocks';
import { draftTweet, readTweetBlock, type DraftTweet } from './tweet-block';
import {
  readList,
  readObject,
  readOptionalLink,
  readOptionalText,
  readText,
  readWebAddress,
  readWords,
} from './values';

export interface DraftRelatedItem {
  title: string;
  url: string | null;
  /** A documentId; null: none; undefined: the server looks for the match. */
  article?: string | null;
}

/** A block as it is stored. */
export type DraftBlock =
  | { type: 'text'; content: BlocksContent }
  | DraftTweet
  | { type: 'related-reads'; label: string; items: DraftRelatedItem[] }
  | { type: 'promo'; text: string; url: string | null }
  | { type: 'embed'; url: string; provider: string | null; caption: string | null };

const MOST_ITEMS = 200;

/** Characters of all signatures together: more than any request has, unless ranges overlap. */
const MOST_SIGNATURES = 1_000_000;

/** The label that a related read has by default. */
const LABEL = 'ALSO READ';

const isPage = (url: string): boolean => !/^(?:mailto|tel):/i.test(url);

/**
 * Only pages can be addresses of a promo or a related title; that of a mailbox or a telephone
 * is kept in its words.
 */
const withAddress = (words: string, url: string | null): { words: string; url: string | null } =>
  url === null || isPage(url)
    ? { words, url }
    : { words: `${words} (${url.replace(/^[a-z]+:/i, '')})`, url: null };

const promo = (text: string, address: string | null): DraftBlock => {
  const { words, url } = withAddress(text, address);
  return { type: 'promo', text: words, url };
};

const relatedItem = (title: string, address: string | null, article?: string | null) => {
  const { words, url } = withAddress(title, address);
  return { title: words, url, ...(article === undefined ? {} : { article }) };
};

const readItem = (value: unknown, path: Path): DraftRelatedItem => {
  const { title, url, article } = readObject(value, path);
  return relatedItem(
    readWords(title, [...path, 'title']),
    readOptionalLink(url, [...path, 'url']),
    article === undefined || article === null
      ? article
      : readWords(article, [...path, 'article'], STRING_LENGTH),
  );
};

const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0);

const readBlock = (value: unknown, path: Path, input: string | null): DraftBlock => {
  const block = readObject(value, path);
  const at = (name: string): Path => [...path, name];
  switch (block.type) {
    case 'text':
      return { type: 'text', content: readBlocksContent(block.content, at('content')) };
    case 'tweet':
      return readTweetBlock(block, path, input);
    case 'related-reads': {
      const items = readList(block.items, at('items'), MOST_ITEMS);
      return {
        type: 'related-reads',
        label: readOptionalText(block.label, at('label'), STRING_LENGTH) ?? LABEL,
        items: items.map((item, index) => readItem(item, [...at('items'), index])),
      };
    }
    case 'promo':
      return promo(readWords(block.text, at('text')), readOptionalLink(block.url, at('url')));
    case 'embed':
      return {
        type: 'embed',
        url: readWebAddress(block.url, at('url')),
        provider: readOptionalText(block.provider, at('provider'), STRING_LENGTH),
        caption: readOptionalText(block.caption, at('caption')),
      };
    default:
      throw fieldError(at('type'), 'Give one of text, tweet, related-reads, promo, embed here.');
  }
};

/** Nothing is stored of a block that holds nothing. */
const holdsSomething = (block: DraftBlock): boolean =>
  (block.type !== 'text' || block.content.length > 0) &&
  (block.type !== 'related-reads' || block.items.length > 0);

export const tooMuchForADraft = (path: Path) =>
  fieldError(
    path,
    `One article takes at most ${MOST_BLOCKS} blocks, ${MOST_TWEETS} tweets, and ${MOST_NODES} paragraphs, links and pieces of text. Paste it in parts.`,
  );

const checked = (blocks: DraftBlock[], path: Path): DraftBlock[] => {
  const tweets = blocks.filter(({ type }) => type === 'tweet').length;
  const nodes = blocks.reduce(
    (sum, block) => sum + (block.type === 'text' ? nodesIn(block.content) : 0),
    0,
  );
  if (tweets > MOST_TWEETS || blocks.length > MOST_BLOCKS || nodes > MOST_NODES) {
    throw tooMuchForADraft(path);
  }
  return blocks.filter(holdsSomething);
};

/**
 * The blocks of a request.
 *
 * @param input the copy that the ranges of tweets are about; null if it was not sent
 * @throws ValidationError (400) that names the field
 */
export const readBlocks = async (
  value: unknown,
  path: Path,
  input: string | null,
): Promise<DraftBlock[]> => {
  const blocks: DraftBlock[] = [];
  let signatures = 0;
  for (const [index, block] of readList(value, path, MOST_BLOCKS).entries()) {
    await breathe();
    const read = readBlock(block, [...path, index], input);
    if (read.type === 'tweet') signatures += lengthOf(read.data.signature);
    if (signatures > MOST_SIGNATURES) {
      throw fieldError(
        [...path, index, 'tweet', 'range'],
        'The tweets take more of the copy than there is: their ranges overlap.',
      );
    }
    blocks.push(read);
  }
  return checked(blocks, path);
};

/** The blocks that the parser read from the copy. */
export const blocksOfCopy = async (
  blocks: readonly ArticleBlock[],
  input: string,
): Promise<DraftBlock[]> => {
  const draft: DraftBlock[] = [];
  for (const block of blocks) {
    await breathe();
    draft.push(blockOfCopy(block, input));
  }
  return checked(draft, ['input']);
};

const blockOfCopy = (block: ArticleBlock, input: string): DraftBlock => {
  switch (block.type) {
    case 'tweet':
      return draftTweet(block.tweet, input.slice(...block.tweet.range).trim());
    case 'related-reads':
      return {
        type: 'related-reads',
        label: readText(block.label, ['input']).slice(0, STRING_LENGTH) || LABEL,
        items: block.items.map(({ title, url }) => relatedItem(title, url)),
      };
    case 'promo':
      return promo(block.text, block.url);
    default:
      return block;
  }
};
