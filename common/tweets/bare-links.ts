import { LINE, PARAGRAPH, type FlatText } from './flat';
import { endsLine } from './paragraphs';
import type { TweetUrl, TweetUrlReader } from './url';

/** An address of a tweet that stands alone in its line, in offsets of the flat text. */
export interface BareLink extends TweetUrl {
  start: number;
  end: number;
}

/** What may surround an address that stands alone: space, quote marks, brackets, list marks. */
const AROUND = /[\s<>()[\]"'•*-]/;

/** WordPress's own marks around an address that it shows as an embed. */
const OPEN = '[embed]';
const CLOSE = '[/embed]';

/** An address begins within so many characters before `/status`, with what surrounds it. */
const REACH = 90;

/**
 * Finds the addresses of tweets that stand alone in their lines, as an editor pastes them. An
 * address in the middle of a sentence is a reference, not a tweet.
 *
 * ```markdown
 * > | • https://twitter.com/lizzo/status/1461904535283912707
 *       ^ start                                             ^ end
 * > | as she said in https://twitter.com/lizzo/status/1461904535283912707
 *                    ^ none
 * ```
 *
 * @returns a function that gives those within a stretch; stretches must be asked for in order, so
 *   that each part of the text is searched once
 */
export function bareLinkFinder(
  { markup, text }: FlatText,
  urls: TweetUrlReader,
): (start: number, end: number) => BareLink[] {
  let next = text.indexOf('/status');

  const isLineEnd = (at: number): boolean =>
    // Line feeds between tags are only space.
    markup ? text[at] === LINE || text[at] === PARAGRAPH : endsLine(text.charCodeAt(at));

  function isAloneUntil(end: number, ceiling: number): boolean {
    const limit = Math.min(ceiling, end + REACH);
    for (let at = end; at < limit; at += 1) {
      if (isLineEnd(at)) return true;
      if (!AROUND.test(text[at] ?? '')) return urls.at(text, at) !== null;
    }
    return true;
  }

  /** The address around `/status` at `at`, if only signs and addresses stand in its line. */
  function linkAround(at: number, floor: number, ceiling: number): BareLink | null {
    const limit = Math.max(floor, at - REACH);
    let start = at;
    while (start > limit && !isLineEnd(start - 1)) start -= 1;
    if (start > floor && start === limit) return null;
    while (start < at && !text.startsWith(OPEN, start) && AROUND.test(text[start] ?? ''))
      start += 1;
    const from = text.startsWith(OPEN, start) ? start + OPEN.length : start;
    const url = urls.at(text, from);
    if (!url || url.end <= at) return null;
    const end = from > start && text.startsWith(CLOSE, url.end) ? url.end + CLOSE.length : url.end;
    return end <= ceiling && isAloneUntil(end, ceiling) ? { ...url, start, end } : null;
  }

  return (start, end) => {
    const found: BareLink[] = [];
    let floor = start;
    while (next >= 0 && next < end) {
      const link = next >= floor ? linkAround(next, floor, end) : null;
      if (link) {
        found.push(link);
        floor = link.end;
      }
      next = text.indexOf('/status', link?.end ?? next + 1);
    }
    return found;
  };
}
