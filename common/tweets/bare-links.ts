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
 */
export class BareLinkFinder {
  private readonly text: string;
  private readonly markup: boolean;
  /** Where the next `/status` stands; so that each part of the text is searched once. */
  private next: number;

  constructor(
    flat: FlatText,
    private readonly urls: TweetUrlReader,
  ) {
    this.text = flat.text;
    this.markup = flat.markup;
    this.next = this.text.indexOf('/status');
  }

  /** Those within the stretch; stretches must be asked for in order. */
  within(start: number, end: number): BareLink[] {
    const found: BareLink[] = [];
    let floor = start;
    while (this.next >= 0 && this.next < end) {
      const at = this.next;
      const link = at >= floor ? this.linkAround(at, floor, end) : null;
      if (link) {
        found.push(link);
        floor = link.end;
      }
      this.next = this.text.indexOf('/status', link?.end ?? at + 1);
    }
    return found;
  }

  private isLineEnd(at: number): boolean {
    // Line feeds between tags are only space.
    if (this.markup) return this.text[at] === LINE || this.text[at] === PARAGRAPH;
    return endsLine(this.text.charCodeAt(at));
  }

  /** The address around `/status` at `at`, if only signs and addresses stand in its line. */
  private linkAround(at: number, floor: number, ceiling: number): BareLink | null {
    const { text } = this;
    const limit = Math.max(floor, at - REACH);
    let start = at;
    while (start > limit && !this.isLineEnd(start - 1)) start -= 1;
    if (start > floor && start === limit) return null;
    while (start < at && !text.startsWith(OPEN, start) && AROUND.test(text[start] ?? ''))
      start += 1;
    const from = text.startsWith(OPEN, start) ? start + OPEN.length : start;
    const url = this.urls.at(text, from);
    if (!url || url.end <= at) return null;
    const end = from > start && text.startsWith(CLOSE, url.end) ? url.end + CLOSE.length : url.end;
    if (end > ceiling || !this.isAloneUntil(end, ceiling)) return null;
    return { ...url, start, end };
  }

  private isAloneUntil(end: number, ceiling: number): boolean {
    const limit = Math.min(ceiling, end + REACH);
    for (let at = end; at < limit; at += 1) {
      if (this.isLineEnd(at)) return true;
      if (!AROUND.test(this.text[at] ?? '')) return this.urls.at(this.text, at) !== null;
    }
    return true;
  }
}
