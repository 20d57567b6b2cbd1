import { unescaped } from '../text/addresses';

const PARTS = /^(?:https?:)?(?:\/\/(?:www\.)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i;

/** Where a click came from says nothing of where it leads. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|igshid|ref|ref_src|s|src|source)(?:=|$)/i;

const withoutEnd = (path: string): string => path.replace(/\/{1,20}$/, '');

/**
 * What two spellings of one address have in common: without scheme, `www.`, port 443 and 80, the
 * slash at the end, the fragment and what only tells where a click came from.
 */
export function normaliseAddress(url: string): string {
  const [, host = '', path = '', query = ''] = PARTS.exec(url.trim()) ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  const site = host.toLowerCase().replace(/:(?:80|443)$/, '');
  const page = `${site}${withoutEnd(unescaped(path))}`;
  return kept.length > 0 ? `${page}?${kept.join('&')}` : page;
}

/** The fewest words by which a slug is told on a site that may not be the desk's own. */
const TELLING_WORDS = 3;

/**
 * The slug that an address may end in; null where it tells nothing. Every site has pages called
 * `news` or `butter`: on an address with a host, a slug of one or two words is none.
 */
export function slugInAddress(url: string): string | null {
  const [, host, path = ''] = PARTS.exec(url.trim()) ?? [];
  const last = withoutEnd(unescaped(path)).split('/').at(-1) ?? '';
  const slug = last.replace(/\.(?:html?|amp|php)$/i, '');
  if (!/^[\w.~-]+$/.test(slug)) return null;
  return host === undefined || slug.split('-').length >= TELLING_WORDS ? slug : null;
}
