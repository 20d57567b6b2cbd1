// The reader's pages: what a frontend of one's own would do, at the desk's own address. They know
// nothing of Strapi's inside: content comes over HTTP, its HTML from strapi-plugin-newsroom/render.

import type { Core } from '@strapi/strapi';
import { FRAME_ORIGINS } from 'strapi-plugin-newsroom/render';

import { DeskError, newest, story } from './api';
import { html, type Html } from './html';
import { articlePage, listPage, messagePage } from './pages';

type Context = Parameters<Core.MiddlewareHandler>[0];

interface Answer {
  status: number;
  page: Html;
  /** It has embeds that a reader may load. */
  hasFrames?: boolean;
}

/** Nothing but the page's own stylesheet and pictures: no script, no frame, no other host. */
const OWN = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Where there are embeds also the page's own script, and the frames that it makes after a click. */
const WITH_FRAMES = [...OWN, "script-src 'self'", `frame-src ${FRAME_ORIGINS.join(' ')}`];

const isText = (value: unknown): value is string => typeof value === 'string';

const LOCALE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Where this very server listens: the socket that the reader's request came in by. */
const originOf = ({ localAddress = '', localPort }: Context['socket']) => {
  const address = localAddress.replace(/^::ffff:/, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
};

const notFound: Answer = {
  status: 404,
  page: messagePage(
    'There is no such story',
    html`It may have been renamed or taken back. At the desk, see that it is published and that its
    slug is the one in this address.`,
  ),
};

const noSuchPage: Answer = {
  status: 404,
  page: messagePage('There are no older stories', html`Go back to the newest ones.`),
};

const oddAddress: Answer = {
  status: 400,
  page: messagePage(
    'There is something odd in this address',
    html`It holds a NUL character (%00). Leave it out.`,
  ),
};

const hasNul = ({ path, query }: Context) =>
  path.includes('%00') ||
  Object.values(query)
    .flat()
    .some((text) => String(text).includes('\0'));

const OPEN_IT = html`Sign in to the desk, open Settings → Users &amp; Permissions plugin → Roles →
Public and tick find and findOne of the four Newsroom types.`;

/** By the HTTP status of the content API. */
const ADVICE: Record<number, Html> = {
  401: OPEN_IT,
  403: OPEN_IT,
  404: html`The content API has no articles: see that the plugin Newsroom is enabled.`,
};

const closed = ({ status }: DeskError): Answer => ({
  status: 503,
  page: messagePage(
    ADVICE[status] ? 'The desk is closed to readers' : 'The desk does not answer',
    ADVICE[status] ??
      html`Wait a moment and load the page again. If it stays so, the log of Strapi says why.`,
  ),
});

/** What the address asks for, and of whom. */
interface Wish {
  origin: string;
  locale?: string;
  page: number;
}

/** The answer to a path of the reader's, or null for a path that is none of them. */
const answer = async (ctx: Context, { origin, locale, page }: Wish): Promise<Answer | null> => {
  const { path } = ctx;
  const encoded = /^\/articles\/([^/]+)\/?$/.exec(path)?.[1];
  if (path !== '/' && encoded === undefined) return null;
  if (hasNul(ctx)) return oddAddress;
  if (encoded === undefined) {
    const list = await newest(origin, { page, locale });
    return list.articles.length === 0 && page > 1
      ? noSuchPage
      : { status: 200, page: listPage({ ...list, locale }) };
  }
  const article = await story(origin, { slug: decodeURIComponent(encoded), locale });
  return article === null ? notFound : { status: 200, ...articlePage(article) };
};

const errorAnswer = (error: unknown): Answer => {
  // A slug that is no UTF-8.
  if (error instanceof URIError) return notFound;
  if (!(error instanceof DeskError)) throw error;
  strapi.log.error(`Reader's page: ${error.message}`, error.cause);
  return closed(error);
};

/** The Koa middleware: answers `/` and `/articles/:slug`, leaves every other request alone. */
export const reader: Core.MiddlewareHandler = async (ctx, next): Promise<void> => {
  if (!['GET', 'HEAD'].includes(ctx.method)) return next() as Promise<void>;
  const { locale, page } = ctx.query;
  const result = await answer(ctx, {
    origin: originOf(ctx.socket),
    locale: isText(locale) && LOCALE.test(locale) ? locale : undefined,
    page: isText(page) && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }).catch(errorAnswer);
  if (result === null) return next() as Promise<void>;
  ctx.status = result.status;
  ctx.set('Content-Security-Policy', (result.hasFrames ? WITH_FRAMES : OWN).join('; '));
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = 'html';
  ctx.body = String(result.page);
};
