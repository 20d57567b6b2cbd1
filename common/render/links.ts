/** An address as it is printed: without scheme, `www.` and the slash at its end. */
export const printedUrl = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
