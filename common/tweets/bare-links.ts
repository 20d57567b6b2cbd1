import type { Copy } from './copy';
import { LINE, PARAGRAPH, type FlatText } from './flat';
import { endsLine } from './paragraphs';
import type { TweetUrl } from './url';

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

const MIDDLE = '/status';

/** An address begins within so many characters before `/status`, with what surrounds it. */
const REACH = 90;

/**
 * The addresses of tweets that stand alone in their lines, as an editor pastes them. An address in the
 * middle of a sentence is a reference, not a tweet.
 *
 * ```markdown
 * > | • https://twitter.com/lizzo/status/1461904535283912707
 *       ^ start                                             ^ end
 * > | as she said in https://twitter.com/lizzo/status/1461904535283912707
 *                    ^ none
 * ```
 */
export class BareLinks {
  private next: number;

  constructor(private readonly copy: Copy) {
    this.next = copy.flat.text.indexOf(MIDDLE);
  }

  /** The next one within a stretch; those before it are passed over, so that each part is searched once. */
  take(floor: number, end: number): BareLink | null {
    const { copy } = this;
    let link: BareLink | null = null;
    while (!link && this.next >= 0 && this.next < end) {
      if (this.next >= floor) link = linkAround(copy, this.next, floor, end);
      this.next = copy.flat.text.indexOf(MIDDLE, link?.end ?? this.next + 1);
    }
    return link;
  }
}

/**
 * The address around a `/status`, if only signs and addresses stand in its line.
 *
 * ```markdown
 * > | • [embed]https://twitter.com/lizzo/status/1461904535283912707[/embed]
 *       ^ start                          ^ at                              ^ end
 * ```
 */
function linkAround(copy: Copy, at: number, floor: number, ceiling: number): BareLink | null {
  const { flat, urls } = copy;
  const { text } = flat;
  const limit = Math.max(floor, at - REACH);
  let start = at;
  while (start > limit && !isLineEnd(flat, start - 1)) start -= 1;
  if (start > floor && start === limit) return null;
  while (start < at && !text.startsWith(OPEN, start) && AROUND.test(text[start] ?? '')) start += 1;
  const from = text.startsWith(OPEN, start) ? start + OPEN.length : start;
  const url = urls.at(text, from);
  if (!url || url.end <= at) return null;
  const end = from > start && text.startsWith(CLOSE, url.end) ? url.end + CLOSE.length : url.end;
  return end <= ceiling && isAloneUntil(copy, end, ceiling) ? { ...url, start, end } : null;
}

/** Whether the line ends behind `end`, or goes on with another address. */
function isAloneUntil({ flat, urls }: Copy, end: number, ceiling: number): boolean {
  const limit = Math.min(ceiling, end + REACH);
  for (let at = end; at < limit; at += 1) {
    if (isLineEnd(flat, at)) return true;
    if (!AROUND.test(flat.text[at] ?? '')) return urls.at(flat.text, at) !== null;
  }
  return true;
}

/** Line feeds between tags are only space. */
const isLineEnd = ({ markup, text }: FlatText, at: number): boolean =>
  markup ? text[at] === LINE || text[at] === PARAGRAPH : endsLine(text.charCodeAt(at));
