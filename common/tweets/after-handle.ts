import { readDateAt, skipGap, type DateReading } from '../dates';
import { lowerBound } from '../text/lower-bound';
import type { Copy } from './copy';
import type { FlatLink, FlatText } from './flat';
import type { HandleMark } from './handle-mark';
import { endsParagraph, holdsParagraphEnd, isParagraphEnd } from './paragraphs';
import type { TweetUrl, TweetUrlReader } from './url';

/** What follows a handle. */
export interface After {
  /** Null where no date follows. */
  date: DateReading | null;
  dateStart: number;
  link: TweetUrl | null;
  /** The input ends inside the link. */
  linkCut: boolean;
  /** An anchor of the markup stands there as in an embed: around the date, or empty. */
  anchored: boolean;
  /** The anchor's text is its address: a page's title stands in for the name. */
  titled: boolean;
  end: number;
  /** The end in the input, where the markup's anchor ends the signature. */
  sourceEnd: number | null;
}

/** What extractors leave of the date's link: `]`, `][12]`. */
const CLOSING = /[\s>]{0,4}\](?:\[\d{1,5}\])?/y;

/** What can stand between a date and the tweet's address. */
const BEFORE_ADDRESS = /[\s>]{0,4}[([<]?[\s<]{0,4}/y;

/** Pictures' addresses that follow the signature instead of standing before it. */
const PICTURES =
  /(?:[^\S\n\u2028\u2029]{0,3}(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/[A-Za-z0-9]{1,10}(?![A-Za-z0-9])){1,4}/y;

const DASH_FOLLOWS = /^\s{0,3}(?:[-—–―;]|â€)/;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * Reads what stands after a handle: a date, an anchor to the tweet, or nothing of the tweet's.
 *
 * ```markdown
 * > | (@lizzo) November 20, 2021](https://twitter.com/lizzo/status/1461904535283912707) Words
 *              ^^^^^^^^^^^^^^^^^ date                                                  ^ end
 *                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link
 * ```
 *
 * @param limit where the stretch ends that the date and the link can reach to
 */
export function readAfter(
  { flat, urls }: Copy,
  { handle, close }: HandleMark,
  limit: number,
): After {
  const { text } = flat;
  const dateStart = skipGap(text, close, 4);
  const found = readDateAt(text, dateStart);
  const reading = found && found.end <= limit ? found : null;
  const near = reading && isNear(text, close, dateStart, reading);
  const date = near ? reading : null;
  const anchor = anchorAt(flat, close, dateStart, limit);
  if (anchor)
    return readAnchor(flat, urls, anchor, close, date ?? reading, dateStart, date !== null, limit);

  const after: After = {
    date,
    dateStart,
    link: null,
    linkCut: false,
    anchored: false,
    titled: false,
    end: date ? date.end : close,
    sourceEnd: null,
  };
  if (after.end < limit && !endsParagraph(text, after.end)) {
    readTail(text, urls, after, handle, limit);
  }
  return after;
}

/** Takes what plain text can have after a date: brackets, the tweet's address, pictures. */
function readTail(
  text: string,
  urls: TweetUrlReader,
  after: After,
  handle: string,
  limit: number,
): void {
  if (after.date) after.end += match(CLOSING, text, after.end);
  const at = after.end + match(BEFORE_ADDRESS, text, after.end);
  const link = urls.at(text, at);
  const own = link && (!link.handle || link.handle.toLowerCase() === handle.toLowerCase());
  if (own && !holdsParagraphEnd(text, after.end, at)) {
    after.link = link;
    after.end = link.end;
    while (/[>)\]]/.test(text[after.end] ?? '')) after.end += 1;
  }
  if (after.date) after.end += picturesAfter(text, after.end, limit);
}

/** @param isOwn the date is the tweet's even if it stands behind the anchor */
function readAnchor(
  { text }: FlatText,
  urls: TweetUrlReader,
  anchor: FlatLink,
  close: number,
  reading: DateReading | null,
  dateStart: number,
  isOwn: boolean,
  limit: number,
): After {
  const near = !holdsParagraphEnd(text, close, anchor.start);
  const address = anchor.cut ? null : urls.at(anchor.href, 0);
  const known = near && (address !== null || anchor.cut);
  const date = reading && (isOwn || (known && reading.end <= anchor.end)) ? reading : null;
  const label = date
    ? ''
    : text.slice(anchor.start, Math.min(anchor.end, anchor.start + 60)).trim();
  // A year in a language that is not known here is still a date, and nobody's words.
  const anchored = date !== null || (known && (!label || /^[^/@]*\d{4}[^/@]*$/.test(label)));
  const titled = !date && near && address !== null && /^(?:https?:|[\w.]+\.com\/)/i.test(label);
  const own = anchored || titled;
  let end = Math.max(date?.end ?? close, own ? anchor.end : close);
  if (date) end += picturesAfter(text, end, limit);
  return {
    date,
    dateStart,
    link: own ? address : null,
    linkCut: own && anchor.cut,
    anchored,
    titled,
    end,
    sourceEnd: own ? anchor.sourceEnd : null,
  };
}

/** A date in the next paragraph is the tweet's only if nothing else stands there. */
function isNear(
  text: string,
  close: number,
  dateStart: number,
  { end, kind }: DateReading,
): boolean {
  if (!holdsParagraphEnd(text, close, dateStart)) return true;
  return kind !== 'partial' && isParagraphEnd(text, end);
}

/** The link that begins right after the handle. */
function anchorAt(
  { links, text }: FlatText,
  close: number,
  dateStart: number,
  limit: number,
): FlatLink | null {
  const link = links[lowerBound(links, close)];
  const within = link && (link.start < limit || limit === text.length);
  return within && link.start <= dateStart ? link : null;
}

/** The length of pictures' addresses at `at`, unless they are the next tweet's whole text. */
function picturesAfter(text: string, at: number, limit: number): number {
  const length = match(PICTURES, text, at);
  return length && DASH_FOLLOWS.test(text.slice(at + length, Math.min(at + length + 8, limit)))
    ? 0
    : length;
}
