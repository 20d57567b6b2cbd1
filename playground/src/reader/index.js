'use strict';

// The reader's pages: what a frontend of one's own would do, at the desk's own address. They know
// nothing of Strapi's inside: content comes over HTTP, its HTML from strapi-plugin-newsroom/render.

const { DeskError, newest, story } = require('./api');
const { html } = require('./html');
const { articlePage, listPage, messagePage } = require('./pages');

/** Nothing but the page's own stylesheet and pictures: no script, no frame, no other host. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LOCALE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Where this very server listens: the socket that the reader's request came in by. */
const originOf = ({ localAddress, localPort }) => {
  const address = localAddress.replace(/^::ffff:/, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
};

const notFound = {
  status: 404,
  page: messagePage(
    'There is no such story',
    html`It may have been renamed or taken back. At the desk, see that it is published and that its
    slug is the one in this address.`,
  ),
};

const noSuchPage = {
  status: 404,
  page: messagePage('There are no older stories', html`Go back to the newest ones.`),
};

const oddAddress = {
  status: 400,
  page: messagePage(
    'There is something odd in this address',
    html`It holds a NUL character (%00). Leave it out.`,
  ),
};

const hasNul = ({ path, query }) =>
  path.includes('%00') ||
  Object.values(query)
    .flat()
    .some((text) => text.includes('\0'));

const ADVICE = {
  401: html`Sign in to the desk, open Settings → Users &amp; Permissions plugin → Roles → Public and
  tick find and findOne of the four Newsroom types.`,
  404: html`The content API has no articles: see that the plugin Newsroom is enabled.`,
};
ADVICE[403] = ADVICE[401];

const closed = ({ status }) => ({
  status: 503,
  page: messagePage(
    ADVICE[status] ? 'The desk is closed to readers' : 'The desk does not answer',
    ADVICE[status] ??
      html`Wait a moment and load the page again. If it stays so, the log of Strapi says why.`,
  ),
});

/** The answer to a path of the reader's, or null for a path that is none of them. */
const answer = async ({ path, query }, { origin, locale, page }) => {
  const encoded = /^\/articles\/([^/]+)\/?$/.exec(path)?.[1];
  if (path !== '/' && encoded === undefined) return null;
  if (hasNul({ path, query })) return oddAddress;
  if (path === '/') {
    const list = await newest(origin, { page, locale });
    return list.articles.length === 0 && page > 1
      ? noSuchPage
      : { status: 200, page: listPage({ ...list, locale }) };
  }
  const article = await story(origin, { slug: decodeURIComponent(encoded), locale });
  return article === null ? notFound : { status: 200, page: articlePage(article) };
};

const errorAnswer = (error) => {
  // A slug that is no UTF-8.
  if (error instanceof URIError) return notFound;
  if (!(error instanceof DeskError)) throw error;
  strapi.log.error(`Reader's page: ${error.message}`, error.cause);
  return closed(error);
};

/** The Koa middleware: answers `/` and `/articles/:slug`, leaves every other request alone. */
const reader = async (ctx, next) => {
  if (!['GET', 'HEAD'].includes(ctx.method)) return next();
  const { locale, page } = ctx.query;
  const result = await answer(ctx, {
    origin: originOf(ctx.socket),
    locale: LOCALE.test(locale) ? locale : undefined,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }).catch(errorAnswer);
  if (result === null) return next();
  ctx.status = result.status;
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = 'html';
  ctx.body = String(result.page);
};

module.exports = { reader };
