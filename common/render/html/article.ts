import { articleDay, relatedReads } from '../article';
import { direction, languageTag, ownDirection } from '../languages';
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

/** A `dir` for words that run the other way than the page. */
const dirOf = (text: string, context: RenderContext): string =>
  attribute('dir', ownDirection(text, context));

const relatedHtml = (entry: RelatedReadsEntry, context: RenderContext): string => {
  const { label, links } = relatedReads(entry, context);
  if (links.length === 0) return '';
  const items = links.map(
    ({ title, url }) => `<li${dirOf(title, context)}>${link(url, escapeText(title))}</li>`,
  );
  return [
    '<aside class="newsroom-related-reads">',
    label && `<p${dirOf(label, context)}>${escapeText(label)}</p>`,
    `<ul>${items.join('')}</ul>`,
    '</aside>',
  ].join('');
};

const promoHtml = ({ text, url }: PromoEntry, context: RenderContext): string => {
  const address = webAddress(url);
  const shown = words(text) || (address === null ? '' : printedUrl(address));
  return (
    shown &&
    `<p class="newsroom-promo"${dirOf(shown, context)}>${link(address, escapeLines(shown))}</p>`
  );
};

/**
 * A link, and where the provider's frame of it would be: a page loads that when a reader asks for it.
 */
const embedHtml = ({ url, provider, caption }: EmbedEntry, context: RenderContext): string => {
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
    under && `<figcaption${dirOf(under, context)}>${escapeLines(under)}</figcaption>`,
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
      return promoHtml(entry, context);
    case 'newsroom.embed':
      return embedHtml(entry, context);
    default:
      return '';
  }
};

const headerHtml = (article: RenderableArticle, context: RenderContext): string => {
  const day = articleDay(article, context);
  const headline = words(article.headline);
  const standfirst = words(article.standfirst);
  const byline = words(article.byline);
  const dateline = [
    byline && `<span class="newsroom-byline"${dirOf(byline, context)}>${escapeText(byline)}</span>`,
    day && `<time${attribute('datetime', day.iso)}>${escapeText(day.inWords)}</time>`,
  ].filter(Boolean);
  const paragraph = (name: string, html: string, dir = '') =>
    html && `<p class="newsroom-${name}"${dir}>${html}</p>`;
  return [
    '<header>',
    paragraph('section', escapeText(words(article.section))),
    headline && `<h1${dirOf(headline, context)}>${escapeText(headline)}</h1>`,
    paragraph('standfirst', escapeLines(standfirst), dirOf(standfirst, context)),
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
    captionWords: words(article.coverCaption) || words(article.coverCredit),
  });
};

export const articleHtml = (article: RenderableArticle, context: RenderContext): string => {
  const language = languageTag(context.lang);
  const correction = words(article.correction);
  return [
    `<article class="newsroom-article"${attribute('lang', language)}${attribute('dir', direction(language))}>`,
    headerHtml(article, context),
    coverHtml(article, context),
    ...objects(article.body).map((entry) => entryHtml(entry, context)),
    correction &&
      `<p class="newsroom-correction"${dirOf(correction, context)}><strong>${escapeText(context.labels.correction)}</strong> ${escapeLines(correction)}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
};
