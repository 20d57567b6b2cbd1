import { LINE, PARAGRAPH, type FlatText } from './flat';
import type { TweetUrl, TweetUrlReader } from './url';

/** An address of a tweet that stands alone in its line, in offsets of the flat text. */
export interface BareLink extends TweetUrl {
  start: number;
  end: number;
}

const LINE_ENDS = new Set(['\n', '\r', LINE, PARAGRAPH]);

/** Line feeds between tags are only space. */
const MARKUP_LINE_ENDS = new Set([LINE, PARAGRAPH]);

/** What may surround an address that stands alone: space, quote marks, brackets. */
const AROUND = /[\s<>()[\]"'•*-]/;

/** Links a bare address begins within so many characters before `/status`. */
const REACH = 90;

function lineStart(text: string, at: number, floor: number, ends: Set<string>): number {
  let start = at;
  while (start > floor && !ends.has(text[start - 1] ?? '')) start -= 1;
  return start;
}

/**
 * Finds the addresses of tweets that stand alone in their lines, as an editor pastes them. An
 * address in the middle of a sentence is a reference, not a tweet.
 */
export function findBareLinks(
  flat: FlatText,
  urls: TweetUrlReader,
  floor: number,
  ceiling: number,
): BareLink[] {
  const { text } = flat;
  const ends = flat.markup ? MARKUP_LINE_ENDS : LINE_ENDS;
  const found: BareLink[] = [];
  let from = floor;
  for (;;) {
    const at = text.indexOf('/status', from);
    if (at < 0 || at >= ceiling) return found;
    from = at + 7;
    const start = lineStart(text, at, Math.max(floor, at - REACH, found.at(-1)?.end ?? 0), ends);
    const link = firstAddress(text, start, at, urls);
    if (!link || link.end > ceiling) continue;
    from = link.end;
    if (endsLine(text, link.end, ceiling, urls, ends)) found.push(link);
  }
}

/** The address around `at`, if only signs stand before it in its line. */
function firstAddress(
  text: string,
  start: number,
  at: number,
  urls: TweetUrlReader,
): BareLink | null {
  let begin = start;
  while (begin < at && AROUND.test(text[begin] ?? '')) begin += 1;
  const url = urls.at(text, begin);
  return url && url.end > at ? { ...url, start: begin } : null;
}

/** Whether only signs or a further address follow in the line. */
function endsLine(
  text: string,
  end: number,
  ceiling: number,
  urls: TweetUrlReader,
  ends: Set<string>,
): boolean {
  for (let at = end; at < Math.min(ceiling, end + REACH); at += 1) {
    const char = text[at] ?? '';
    if (ends.has(char)) return true;
    if (!AROUND.test(char)) return urls.at(text, at) !== null;
  }
  return true;
}
