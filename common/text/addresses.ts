/**
 * The one definition of an address, for what is stored, shown in the panel and rendered. Each function
 * gives the address as it may be stored and stand in `href` or `src`, or null for everything else:
 * `javascript:`, `data:`, `//host`, an address broken by control characters, which browsers drop before
 * they read the scheme, and one that no browser takes, such as `http://[::1` or `https://a b/`.
 */

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const PORT = '(?:[1-5]?\\d{1,4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';

/**
 * Labels of letters, digits and hyphens, the last one not a number, as URL parsers want it, or four
 * numbers. No account before the host: `https://newsroom.example@evil.example` misleads.
 */
const HTTP = new RegExp(
  '^https?://(?:(?:[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}_-]{0,62}\\.){0,20}' +
    `\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,62}|${OCTET}(?:\\.${OCTET}){3})\\.?(?::${PORT})?(?=[/?#]|$)`,
  'iu',
);

/** A path on the page's own site: `/articles/x`, but not `//host` or `/\host`, which leave it. */
const OWN_PATH = /^\/(?![/\\])/;

const CONTACT = /^(?:mailto:[^\s@:/]+@[^\s@:/]+\.\p{L}|tel:\+?[\d().-]{3,})/iu;

const BROKEN = /[\p{Cc}\p{Cs}\uFFFD]/u;

/** Reads what one of the patterns takes; space inside is escaped. */
const reader =
  (...patterns: readonly RegExp[]) =>
  (value: unknown): string | null => {
    if (typeof value !== 'string') return null;
    const url = value.trim();
    if (BROKEN.test(url) || !patterns.some((pattern) => pattern.test(url))) return null;
    return url.replace(/ /g, '%20');
  };

/** A page anywhere: http or https. */
export const pageAddress = reader(HTTP);

/** A page anywhere, or a path of the page's own site: what a picture, an embed or a button leads to. */
export const webAddress = reader(HTTP, OWN_PATH);

/** What leads away from words: a page anywhere, a mailbox, a telephone. */
export const outwardAddress = reader(HTTP, CONTACT);

/** Whatever a link in a text may lead to: all of these. */
export const linkAddress = reader(HTTP, OWN_PATH, CONTACT);

/** Scripts that put no space between words, so that a particle or the next word is glued to an address. */
const GLUED =
  '[\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]';

/**
 * A web address in running text, with its scheme; for a pattern with the flag `u`. Its signs are those that
 * RFC 3986 allows, and the letters of all scripts, as browsers show them; of scripts without spaces only
 * what stands right behind a sign:
 *
 * ```markdown
 * > | https://desk.example/방탄소년단 · https://desk.example/a를
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * The punctuation of its sentence is still to be taken off: `withoutSentenceEnd`.
 */
export const ADDRESS_IN_TEXT =
  "[Hh][Tt][Tt][Pp][Ss]?://(?:[\\w\\-.~:/?#[\\]@!$&'()*+,;=%]|" +
  `(?<=[/=_?&#+(-])${GLUED}+|(?!${GLUED})[\\p{L}\\p{M}\\p{N}])+`;

/** Signs that end a sentence, or the emphasis or the quotation that an address stands in. */
const SENTENCE_SIGNS = new Set([...`.,;:!?'"*`]);

const OPENED: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** An address without the sentence's own punctuation: a bracket stays where the address opens one. */
export function withoutSentenceEnd(address: string): string {
  const has = { '(': address.includes('('), '[': address.includes('[') };
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    const opening = OPENED[sign] as keyof typeof has | undefined;
    if (opening ? has[opening] : !SENTENCE_SIGNS.has(sign)) break;
  }
  return address.slice(0, end);
}

/** What an address or a part of one says without its `%` escapes; as it is where they are none. */
export function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
