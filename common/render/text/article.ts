import { articleDay, relatedReads } from '../article';
import { webAddress } from '../../text/addresses';
import type { RenderContext } from '../options';
import type { BodyEntry, RelatedReadsEntry, RenderableArticle } from '../types';
import { objects, words } from '../values';
import { blocksText, linkText } from './blocks';
import { tweetText } from './tweet';

/** One title stands on the label's own line, as in copy; several stand in a list. */
const relatedText = (entry: RelatedReadsEntry, context: RenderContext): string => {
  const { label, links } = relatedReads(entry, context);
  const titles = links.map(({ title, url }) => linkText(title, url));
  const lead = label && `${label.replace(/:$/, '')}:`;
  if (titles.length === 1) return [lead, ...titles].filter(Boolean).join(' ');
  return titles.length === 0
    ? ''
    : [lead, ...titles.map((title) => `- ${title}`)].filter(Boolean).join('\n');
};

const entryText = (entry: BodyEntry, context: RenderContext): string => {
  switch (entry.__component) {
    case 'newsroom.text':
      return blocksText(entry.content);
    case 'newsroom.tweet':
      return tweetText(entry.tweet, { hideMedia: entry.hideMedia === true }, context);
    case 'newsroom.related-reads':
      return relatedText(entry, context);
    case 'newsroom.promo':
      return linkText(words(entry.text), webAddress(entry.url));
    case 'newsroom.embed':
      return [
        words(entry.caption),
        [words(entry.provider), words(entry.url)].filter(Boolean).join(': '),
      ]
        .filter(Boolean)
        .join('\n');
    default:
      return '';
  }
};

/** The article as plain text, a blank line between two parts. */
export const articleText = (article: RenderableArticle, context: RenderContext): string => {
  const cover = [words(article.coverCaption), words(article.coverCredit)];
  const correction = words(article.correction);
  return [
    words(article.section),
    words(article.headline),
    words(article.standfirst),
    [words(article.byline), articleDay(article, context)?.inWords].filter(Boolean).join(' · '),
    article.cover && cover.filter(Boolean).join(' '),
    ...objects(article.body).map((entry) => entryText(entry, context)),
    correction && `${context.labels.correction} ${correction}`,
  ]
    .filter(Boolean)
    .join('\n\n');
};
