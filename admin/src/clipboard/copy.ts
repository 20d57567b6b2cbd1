import { readAddress } from '../../../common/articles/links';
import { pageAddress } from '../../../common/text/addresses';
import { byteSize, pastedText, storable } from './pasted';
import { addressOfFile, NO_PICTURES, pictureFile, withoutBytes, type Pictures } from './pictures';
import type { PanelSettings } from '../settings';

/** The copy as it was pasted. */
export interface Copy {
  /** The words, as the box shows them. */
  text: string;
  /** The same with headings, links and the like, if the clipboard had them; else null. */
  html: string | null;
  /** The address of a picture that was pasted as a file: one of the HTML, or `cid:…`. */
  picture?: string;
}

/** What was on the clipboard: the copy, and the bytes of its pictures, which are no part of it. */
export interface Pasted {
  copy: Copy;
  /** By the addresses that the copy has for them. */
  pictures: Pictures;
}

export const NO_COPY: Copy = { text: '', html: null };

/** What is read of a copy. */
export const inputOf = ({ text, html }: Copy): string => html ?? text;

/** Whether it is more than the server takes in one paste. */
export const isTooLarge = (copy: Copy, { maxInputBytes }: PanelSettings): boolean => {
  const input = inputOf(copy);
  return input.length > maxInputBytes || byteSize(input) > maxInputBytes;
};

/** Markup that says more than where a line ends: links, headings, lists, quotes, pictures, emphasis. */
const STRUCTURE =
  /<(?:a\s[^>]*href|h[1-6]|[uo]l|blockquote|iframe|img|table|figure|video|audio|strong|em|[bi])[\s>]|font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic/i;

/** The text itself is markup: an embed's code, the source of a page. */
const SOURCE = /<(?:blockquote|iframe|p|div|a\s|h[1-6]|ul|ol|article|script)\b[^>]*>/i;

/**
 * What to take of the clipboard: its HTML where that carries structure, else its text. An HTML that
 * is too large for the server gives way to its text; the bytes of pictures do not count.
 */
export const copyFrom = (clipboard: DataTransfer, settings: PanelSettings): Pasted => {
  const plain = storable(clipboard.getData('text/plain'));
  const rich = withoutBytes(storable(clipboard.getData('text/html')));
  const source = SOURCE.test(plain) ? withoutBytes(plain) : { html: plain, pictures: NO_PICTURES };
  const file = pictureFile(clipboard);
  // A file that is copied in a folder comes with its name as text.
  const isFile = file !== null && plain.trim() === file.name;
  const copy = isFile
    ? NO_COPY
    : wordsOf(source.html, rich.html, () => pastedText(clipboard, settings.parser), settings);
  const pictures = copy.html === null ? source.pictures : rich.pictures;
  // The same picture twice: its bytes stand in the HTML, too.
  if (file === null || pictures.size > 0) return { copy, pictures };
  const picture = soleAddress(copy.html) ?? addressOfFile(file);
  return { copy: { ...copy, picture }, pictures: new Map([[picture, file]]) };
};

const wordsOf = (
  text: string,
  html: string,
  asTweets: () => string,
  { maxInputBytes }: PanelSettings,
): Copy => {
  if (html === '' || SOURCE.test(text)) return { text, html: null };
  if (text.trim() === '') return { text: readable(html), html };
  if (byteSize(html) > maxInputBytes) return { text, html: null };
  if (STRUCTURE.test(html)) return { text, html };
  // A tweet that is copied from a page has its address only in the HTML.
  return asTweets() === text ? { text, html: null } : { text, html };
};

/** The address of the only picture of an HTML, as the parser reads it. */
const soleAddress = (html: string | null): string | null => {
  if (html === null) return null;
  const [image, ...others] = new DOMParser().parseFromString(html, 'text/html').images;
  return image && others.length === 0
    ? pageAddress(readAddress(image.getAttribute('src') ?? ''))
    : null;
};

/** The words of an HTML, for the box alone; the browser's own reader runs nothing of it. */
const readable = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const asHtml = ({ text, html }: Copy): string =>
  html ??
  text
    .split(/\n{2,}/)
    .map((words) => `<p>${words.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</p>`)
    .join('\n');

/** A second paste at the end of a copy that keeps its formatting. */
export const appended = (copy: Copy, added: Copy): Copy => ({
  ...copy,
  ...added,
  text: `${copy.text}\n\n${added.text}`,
  html: `${asHtml(copy)}\n${asHtml(added)}`,
});
