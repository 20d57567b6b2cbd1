'use strict';

const withLocale = (path, locale) =>
  locale && locale !== 'en' ? `${path}?${new URLSearchParams({ locale })}` : path;

/** Where the reader's page of an article is; null without a slug. English, the first locale, needs none. */
const articleUrl = ({ slug, locale }) =>
  slug ? withLocale(`/articles/${encodeURIComponent(slug)}`, locale) : null;

const listUrl = ({ locale, page = 1 }) => {
  const url = withLocale('/', locale);
  return page > 1 ? `${url}${url.includes('?') ? '&' : '?'}page=${page}` : url;
};

module.exports = { articleUrl, listUrl };
