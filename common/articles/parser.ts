import { parseTweets } from '../tweets';
import { blocksOf } from './blocks';
import { isBlank, type Paragraph, type Part } from './copy/part';
import { readCopy } from './copy/reader';
import { findEmbeds } from './embeds';
import { readLead } from './lead/lead';
import { namesOf } from './names';
import { findPromos } from './promos/find';
import { findRelatedReads } from './related/find';
import type { ArticleBlock, ArticleOptions, ParsedArticle } from './types';

/** NUL and lone surrogates are no text: no database and no page takes them. */
const wellFormed = (input: string): string => input.replace(/[\0\ud800-\udfff]/gu, '\ufffd');

/** Text that stands together is one block. */
function blocksFrom(parts: readonly Part[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let paragraphs: Paragraph[] = [];
  const flush = (): void => {
    const content = blocksOf(paragraphs);
    if (content.length) blocks.push({ type: 'text', content });
    paragraphs = [];
  };
  for (const part of parts) {
    if (part.type === 'paragraph') {
      if (!isBlank(part.text)) paragraphs.push(part);
      continue;
    }
    flush();
    blocks.push(blockOf(part));
  }
  flush();
  return blocks;
}

function blockOf(part: Exclude<Part, Paragraph>): ArticleBlock {
  switch (part.type) {
    case 'tweet':
      return part;
    case 'related':
      return { type: 'related-reads', label: part.label, items: part.items };
    case 'embed':
      return { type: 'embed', url: part.url, provider: part.provider, caption: part.caption };
    default:
      return part;
  }
}

/**
 * Reads a pasted story: plain text, or HTML as browsers put it on the clipboard.
 *
 * @param input any string at all; NUL and lone surrogates are read as U+FFFD
 * @returns the article. Every word of the input is in one block, in the headline, in the dateline or
 *   within a tweet's range, in order, each once. Never throws; the time grows with the length.
 */
export function parseArticle(input: string, options: ArticleOptions = {}): ParsedArticle {
  const source = wellFormed(input);
  const copy = readCopy(source, parseTweets(source, options));
  const lead = readLead(copy.parts);
  const withEmbeds = findEmbeds(lead.parts);
  const related = findRelatedReads(withEmbeds, options.relatedMarkers);
  const promos =
    options.promos === false
      ? { parts: related.parts, warnings: [] }
      : findPromos(related.parts, options.promoPatterns);
  const blocks = blocksFrom(promos.parts);
  return {
    headline: lead.headline,
    storyDate: lead.storyDate,
    dateline: lead.dateline,
    blocks,
    ...namesOf(lead.headline, blocks),
    warnings: [...lead.warnings, ...copy.warnings, ...related.warnings, ...promos.warnings],
  };
}
