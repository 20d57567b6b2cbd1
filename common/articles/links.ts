import { outwardAddress, unescaped } from '../text/addresses';

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

/** A web address in running text, without the punctuation that follows it. */
const IN_TEXT = /https?:\/\/[^\s<>"“”«»]+/gi;
const TRAILING = /[.,;:!?…’|)\]}*_']+$/;

export interface FoundAddress {
  url: string;
  start: number;
  end: number;
}

export function* addressesIn(text: string): Generator<FoundAddress> {
  if (!text.includes('://')) return;
  for (const match of text.matchAll(IN_TEXT)) {
    const shown = withoutTrailing(match[0]);
    const url = readAddress(shown);
    if (url) yield { url, start: match.index, end: match.index + shown.length };
  }
}

/** Brackets that the address opened itself belong to it. */
function withoutTrailing(address: string): string {
  const tail = TRAILING.exec(address.slice(-20))?.[0];
  if (!tail) return address;
  const body = address.slice(0, address.length - tail.length);
  return tail.startsWith(')') && body.includes('(') ? `${body})` : body;
}
