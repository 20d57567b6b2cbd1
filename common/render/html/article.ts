import { articleDay, relatedReads } from '../article';
import { direction, languageTag } from '../languages';
import { webAddress } from '../../text/addresses';
import { embedFrame } from '../frames';
import { printedUrl } from '../links';
import type { RenderContext } from '../options';
import type {
  BodyEntry,
  EmbedEntry,
  PromoEntry,
  RelatedReadsEntry,
  RenderableArticle,
} from '../types';
import { objects, words } from '../values';
import { blocksHtml, pictureHtml } from './blocks';
import { attribute, escapeLines, escapeText, link } from './escape';
import { tweetHtml } from './tweet';

const relatedHtml = (entry: RelatedReadsEntry, context: RenderContext): string => {
  const { label, links } = relatedReads(entry, context);
  if (links.length === 0) return '';
  const items = links.map(({ title, url }) => `<li>${link(url, escapeText(title))}</li>`);
  return [
    '<aside class="newsroom-related-reads">',
    label && `<p>${escapeText(label)}</p>`,
    `<ul>${items.join('')}</ul>`,
    '</aside>',
  ].join('');
};

const promoHtml = ({ text, url }: PromoEntry): string => {
  const address = webAddress(url);
  const shown = words(text) || (address === null ? '' : printedUrl(address));
  return shown && `<p class="newsroom-promo">${link(address, escapeLines(shown))}</p>`;
};

/**
 * A link, and where the provider's frame of it would be: a page loads that when a reader asks for it.
 */
const embedHtml = ({ url, provider, caption }: EmbedEntry): string => {
  const address = webAddress(url);
  const shown = [words(provider), address === null ? words(url) : printedUrl(address)]
    .filter(Boolean)
    .join(': ');
  const under = words(caption);
  if (!shown && !under) return '';
  const frame = embedFrame(url);
  return [
    `<figure class="newsroom-embed"${attribute('data-frame', frame?.url ?? null)}${attribute('data-frame-shape', frame?.shape ?? null)}>`,
    shown && `<p>${link(address, escapeText(shown))}</p>`,
    under && `<figcaption>${escapeLines(under)}</figcaption>`,
    '</figure>',
  ].join('');
};

const entryHtml = (entry: BodyEntry, context: RenderContext): string => {
  switch (entry.__component) {
    case 'newsroom.text':
      return blocksHtml(entry.content, context);
    case 'newsroom.tweet':
      return tweetHtml(
        entry.tweet,
        { hideMedia: entry.hideMedia === true, hideThread: entry.hideThread === true },
        context,
      );
    case 'newsroom.related-reads':
      return relatedHtml(entry, context);
    case 'newsroom.promo':
      return promoHtml(entry);
    case 'newsroom.embed':
      return embedHtml(entry);
    default:
      return '';
  }
};

const headerHtml = (article: RenderableArticle, context: RenderContext): string => {
  const day = articleDay(article, context);
  const headline = escapeText(words(article.headline));
  const byline = words(article.byline);
  const dateline = [
    byline && `<span class="newsroom-byline">${escapeText(byline)}</span>`,
    day && `<time${attribute('datetime', day.iso)}>${escapeText(day.inWords)}</time>`,
  ].filter(Boolean);
  const paragraph = (name: string, html: string) =>
    html && `<p class="newsroom-${name}">${html}</p>`;
  return [
    '<header>',
    paragraph('section', escapeText(words(article.section))),
    headline && `<h1>${headline}</h1>`,
    paragraph('standfirst', escapeLines(words(article.standfirst))),
    paragraph('dateline', dateline.join(' ')),
    '</header>',
  ]
    .filter(Boolean)
    .join('\n');
};

const coverHtml = (article: RenderableArticle, context: RenderContext): string => {
  const credit = escapeText(words(article.coverCredit));
  const caption = [
    escapeLines(words(article.coverCaption)),
    credit && `<small>${credit}</small>`,
  ].filter(Boolean);
  return pictureHtml(article.cover, context, {
    className: 'newsroom-cover',
    caption: caption.join(' '),
  });
};

export const articleHtml = (article: RenderableArticle, context: RenderContext): string => {
  const language = languageTag(context.lang);
  const correction = escapeLines(words(article.correction));
  return [
    `<article class="newsroom-article"${attribute('lang', language)}${attribute('dir', direction(language))}>`,
    headerHtml(article, context),
    coverHtml(article, context),
    ...objects(article.body).map((entry) => entryHtml(entry, context)),
    correction &&
      `<p class="newsroom-correction"><strong>${escapeText(context.labels.correction)}</strong> ${correction}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
};
