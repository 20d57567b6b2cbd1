import { COMPONENT_UIDS } from './plugin';
import { linesOf, type WordsNode } from './text/block-words';
import { beginning } from './text/shortened';

/** The parts that show an entry, by their relations: its title is theirs. */
export const TITLE_RELATIONS: Partial<Record<string, string>> = {
  [COMPONENT_UIDS.tweet]: 'tweet',
  [COMPONENT_UIDS.relatedReads]: 'relatedRead',
};

/** Strapi's form has one line for it, and cuts it at its width. */
const LENGTH = 120;

/** A part of a body, of any component. */
export interface TitledBlock {
  __component?: unknown;
  content?: unknown;
  text?: unknown;
  url?: unknown;
  caption?: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;

/** The first words of a blocks value: of its first paragraph, heading or list item that has any. */
const firstWords = (content: unknown): string => {
  for (const node of Array.isArray(content) ? (content as WordsNode[]) : []) {
    if (typeof node !== 'object' || node === null) continue;
    const words = linesOf([node]).find((line) => line.trim() !== '');
    if (words !== undefined) return words;
  }
  return '';
};

const wordsOf = ({ __component, content, text, url, caption }: TitledBlock): string => {
  if (__component === COMPONENT_UIDS.text) return firstWords(content);
  if (__component === COMPONENT_UIDS.promo) return isText(text) ? text : '';
  if (__component !== COMPONENT_UIDS.embed) return '';
  return [isText(url) ? hostOf(url) : '', caption].filter(isText).join(' · ');
};

/**
 * What tells a part of a body from the others of its kind: the first words of a text or a promo, host and
 * caption of an embed. Null: it has none, or shows an entry (`TITLE_RELATIONS`).
 */
export const blockTitle = (block: TitledBlock): string | null => {
  const words = wordsOf(block)
    .slice(0, 4 * LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  return beginning(words, LENGTH) || null;
};
