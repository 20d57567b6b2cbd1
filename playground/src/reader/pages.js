'use strict';

const { renderArticle } = require('strapi-plugin-newsroom/render');

const { html, trusted } = require('./html');
const { articleUrl, listUrl } = require('./links');

const SITE = 'The Newsroom';

/** The whole document. `main` is HTML, everything else text. */
const page = ({ title, description, canonical, lang = 'en', main }) =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title ? `${title} · ${SITE}` : SITE}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        ${canonical && html`<link rel="canonical" href="${canonical}" />`}
        <link rel="stylesheet" href="/reader.css" />
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

const day = (value, lang) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

const card = (article) => {
  const date = article.storyDate ?? article.originallyPublishedAt?.slice(0, 10);
  const lang = article.locale ?? 'en';
  return html`<li lang="${lang}">
    <article>
      ${article.section && html`<p class="newsroom-section">${article.section}</p>`}
      <h2><a href="${articleUrl(article)}">${article.headline}</a></h2>
      ${article.standfirst && html`<p>${article.standfirst}</p>`}
      ${date && html`<time datetime="${date}">${day(date, lang)}</time>`}
    </article>
  </li> `;
};

const pager = ({ page: current, pageCount, locale }) =>
  pageCount > 1 &&
  html`<nav class="pager" aria-label="Pages">
    ${current > 1 && html`<a rel="prev" href="${listUrl({ locale, page: current - 1 })}">Newer stories</a>`}
    ${current < pageCount && html`<a rel="next" href="${listUrl({ locale, page: current + 1 })}">Older stories</a>`}
  </nav>`;

/** @param {{ articles: object[], page: number, pageCount: number, locale?: string }} list */
const listPage = (list) =>
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

const languageName = (locale) =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

const articlePage = (article) => {
  const { artists = [], localizations = [] } = article;
  return page({
    title: article.metaTitle || article.headline,
    description: article.metaDescription || article.standfirst,
    canonical: article.canonicalUrl,
    lang: article.locale,
    main: html`${trusted(renderArticle(article, { format: 'html', articleUrl }))}
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
};

/** A page that says what is wrong and what to do; `advice` is HTML. */
const messagePage = (title, advice) =>
  page({
    title,
    main: html`<h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="/">All stories</a></p>`,
  });

module.exports = { articlePage, listPage, messagePage };
