import { languageOf } from '../language';
import { parseTweets } from '../tweets';
import { blocksOf } from './blocks';
import { isBlank, type Paragraph, type Part } from './copy/part';
import { readCopy } from './copy/reader';
import { findEmbeds } from './embeds';
import { withCaptions } from './images';
import { readLead, type Lead } from './lead/lead';
import { namesOf } from './names';
import { findPromos } from './promos/find';
import { proseOf } from './prose';
import { findRelatedReads } from './related/find';
import type { ArticleBlock, ArticleOptions, HeadlineOffer, ParsedArticle } from './types';

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

/** The line is offered only if nothing else was found in it: it begins the first block. */
const offerOf = ({ offered, parts }: Lead, final: readonly Part[]): HeadlineOffer | null =>
  offered && parts[0] === final[0] ? { ...offered, block: 0 } : null;

/**
 * Reads a pasted story: plain text, or HTML as browsers put it on the clipboard.
 *
 * @param input any string at all; NUL and lone surrogates are read as U+FFFD
 * @returns the article. Every word of the input is in one block, in the headline, in the byline, in the
 *   dateline, in a caption, or within a tweet's range, each once. Never throws; the time grows with the
 *   length.
 */
export function parseArticle(input: string, options: ArticleOptions = {}): ParsedArticle {
  const source = wellFormed(input);
  const copy = readCopy(source, parseTweets(source, options));
  const pictured = withCaptions(copy.images, findEmbeds(copy.parts));
  const lead = readLead(pictured.parts);
  // Once more: an address may stand alone now that the date before it is gone.
  const related = findRelatedReads(findEmbeds(lead.parts), options.relatedMarkers);
  const promos =
    options.promos === false
      ? { parts: related.parts, warnings: [] }
      : findPromos(related.parts, options.promoPatterns);
  const blocks = blocksFrom(promos.parts);
  return {
    headline: lead.headline,
    headlineOffer: offerOf(lead, promos.parts),
    byline: lead.byline,
    storyDate: lead.storyDate,
    dateline: lead.dateline,
    language: languageOf(proseOf(lead.headline, blocks)),
    images: pictured.images,
    blocks,
    ...namesOf(lead.headline, blocks),
    warnings: [...lead.warnings, ...copy.warnings, ...related.warnings, ...promos.warnings],
  };
}
