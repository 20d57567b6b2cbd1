import { utc } from '@date-fns/utc';
import { formatISO, parseISO } from 'date-fns';
import { embedFrame, renderArticle } from 'strapi-plugin-newsroom/render';

import type { Article, List } from './api';
import { html, trusted, type Html } from './html';
import { articleUrl, listUrl } from './links';

const SITE = 'The Newsroom';

interface Page {
  title?: string | null;
  description?: string | null;
  canonical?: string | null;
  lang?: string | null;
  main: Html;
  /** It has embeds that a reader may load. */
  hasFrames?: boolean;
}

/** The whole document. `main` is HTML, everything else text. */
const page = ({ title, description, canonical, lang, main, hasFrames }: Page) =>
  html`<!doctype html>
    <html lang="${lang ?? 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title ? `${title} · ${SITE}` : SITE}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        ${canonical && html`<link rel="canonical" href="${canonical}" />`}
        <link rel="stylesheet" href="/reader.css" />
        ${hasFrames && html`<script src="/reader.js" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#main" lang="en">Skip to the text</a>
        <header lang="en"><a href="/">${SITE}</a></header>
        <main id="main">${main}</main>
        <footer lang="en">
          <p>A demo of strapi-plugin-newsroom. <a href="/admin">Open the desk</a></p>
        </footer>
      </body>
    </html> `;

/** The UTC day of a date or an instant, for machines and in words. */
const time = (value: string, lang: string) => {
  const moment = parseISO(value, { in: utc });
  const inWords = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const day = formatISO(moment, { representation: 'date' });
  return html`<time datetime="${day}">${inWords.format(moment)}</time>`;
};

/** The cover of a story in the list; its headline beside it says what it is about. */
const thumbnail = ({ cover }: Article) => {
  const picture = cover?.formats?.small ?? cover;
  return (
    picture?.url &&
    html`<img
      src="${picture.url}"
      alt="${cover?.alternativeText ?? ''}"
      width="${picture.width}"
      height="${picture.height}"
      loading="lazy"
    />`
  );
};

const card = (article: Article) => {
  const date = article.originallyPublishedAt ?? article.storyDate;
  const lang = article.locale ?? 'en';
  return html`<li lang="${lang}">
    <article>
      ${thumbnail(article)}
      ${article.section && html`<p class="newsroom-section">${article.section}</p>`}
      <h2><a href="${articleUrl(article)}">${article.headline}</a></h2>
      ${article.standfirst && html`<p>${article.standfirst}</p>`} ${date && time(date, lang)}
    </article>
  </li> `;
};

interface LocaleList extends List {
  locale?: string;
}

const pager = ({ page: current, pageCount, locale }: LocaleList) =>
  pageCount > 1 &&
  html`<nav class="pager" aria-label="Pages">
    ${current > 1 && html`<a rel="prev" href="${listUrl({ locale, page: current - 1 })}">Newer stories</a>`}
    ${current < pageCount && html`<a rel="next" href="${listUrl({ locale, page: current + 1 })}">Older stories</a>`}
  </nav>`;

export const listPage = (list: LocaleList) =>
  page({
    description: 'The newest stories of the demo desk.',
    lang: list.locale,
    main: html`<h1>Newest stories</h1>
      ${
        list.articles.length > 0
          ? html`<ol class="cards">
              ${list.articles.map(card)}
            </ol>`
          : html`<p>
              No story is published here yet. <a href="/admin">Open the desk</a>, write one and
              publish it.
            </p>`
      }
      ${pager(list)}`,
  });

const languageName = (locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** @returns the page, and whether it has frames that a reader may load */
export const articlePage = (article: Article): { page: Html; hasFrames: boolean } => {
  const { artists = [], localizations = [] } = article;
  const story = renderArticle(article, { format: 'html', articleUrl });
  const hasFrames = (article.body ?? []).some(
    (entry) => entry.__component === 'newsroom.embed' && embedFrame(entry.url) !== null,
  );
  const whole = page({
    hasFrames,
    title: article.metaTitle || article.headline,
    description: article.metaDescription || article.standfirst,
    canonical: article.canonicalUrl,
    lang: article.locale,
    main: html`${trusted(story)}
      <footer class="story">
        ${
          artists.length > 0 &&
          html`<h2 lang="en">In this story</h2>
            <ul class="artists">
              ${artists.map(({ name }) => html`<li>${name}</li>`)}
            </ul>`
        }
        ${
          localizations.length > 0 &&
          html`<h2 lang="en">In other languages</h2>
            <ul>
              ${localizations.map(
                (other) =>
                  html`<li lang="${other.locale}">
                    <a href="${articleUrl(other)}" hreflang="${other.locale}"
                      >${languageName(other.locale)}</a
                    >
                  </li>`,
              )}
            </ul>`
        }
      </footer>`,
  });
  return { page: whole, hasFrames };
};

/** A page that says what is wrong and what to do. */
export const messagePage = (title: string, advice: Html) =>
  page({
    title,
    main: html`<h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="/">All stories</a></p>`,
  });
