import { escapeText as escapeCharacters, escapeUTF8 } from 'entities/escape';

import { str } from '../values';

/** Text between tags. */
export const escapeText = (value: unknown): string => escapeCharacters(str(value));

/** The same with its line breaks kept. */
export const escapeLines = (value: unknown): string => escapeText(value).replace(/\n/g, '<br>');

/** ` name="value"`, or nothing for null. `<` and `>` are escaped too, for readers that do not parse. */
export const attribute = (name: string, value: string | number | null): string =>
  value === null ? '' : ` ${name}="${escapeUTF8(str(String(value)))}"`;

/** HTML that is already escaped, inside a link if there is an address for one. */
export const link = (url: string | null, html: string): string =>
  url === null ? html : `<a${attribute('href', url)}>${html}</a>`;
