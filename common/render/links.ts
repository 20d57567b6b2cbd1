import { str } from './values';

const HTTP = /^https?:\/\/[^\s/?#\\]/i;

/** A path on the page's own site: `/articles/x`, but not `//host` or `/\host`, which leave it. */
const OWN_PATH = /^\/(?![/\\])/;

/**
 * An address that may stand in `href` or `src`: http, https or a path of the page's own site.
 * Everything else (`javascript:`, `data:`, `mailto:`, an address broken by control characters, which
 * browsers drop before they read the scheme) is null: its words are shown, without a link.
 */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const url = str(value).trim();
  if (/[\t\n\uFFFD]/.test(url)) return null;
  return HTTP.test(url) || OWN_PATH.test(url) ? url.replace(/ /g, '%20') : null;
};

/** An address as it is printed: without scheme, `www.` and the slash at its end. */
export const printedUrl = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
