import { ADDRESS_IN_TEXT, outwardAddress, unescaped, withoutSentenceEnd } from '../text/addresses';

/** Google Docs sends every link of a document by way of itself. */
const GOOGLE = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:.{0,2000}&)?q=(https?[^&\s]+)/i;

/**
 * An address that a link of a draft may have and Strapi takes: http, https, mailto, tel.
 *
 * @returns null for all else, `javascript:` and paths of a page that is not known among them
 */
export function readAddress(href: string): string | null {
  // Browsers read over control characters and space in an address.
  // eslint-disable-next-line no-control-regex
  let url = href.replace(/[\x00-\x1f\x7f]/g, '').trim();
  if (url.startsWith('//')) url = `https:${url}`;
  const google = GOOGLE.exec(url)?.[1];
  if (google) url = unescaped(google);
  if (/[\s<>"\\^`{|}\ufffd]/.test(url)) url = url.replace(/[\s<>"\\^`{|}\ufffd]/g, escapeSign);
  return outwardAddress(url);
}

const escapeSign = (sign: string): string => encodeURIComponent(sign);

const IN_TEXT = new RegExp(ADDRESS_IN_TEXT, 'gu');

export interface FoundAddress {
  url: string;
  start: number;
  end: number;
}

/**
 * The addresses that a text prints, in order.
 *
 * ```markdown
 * > | See https://desk.example/tour, and https://desk.example/band.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function* addressesIn(text: string): Generator<FoundAddress> {
  if (!text.includes('://')) return;
  for (const match of text.matchAll(IN_TEXT)) {
    const shown = withoutSentenceEnd(match[0]);
    const url = readAddress(shown);
    if (url) yield { url, start: match.index, end: match.index + shown.length };
  }
}
