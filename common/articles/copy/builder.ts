import type { ParsedTweet } from '../../tweets';
import { splitLines } from './lines';
import {
  isBlank,
  paragraphOf,
  PLAIN,
  type FoundImage,
  type Part,
  type Span,
  type Style,
} from './part';

/** What the text that follows is, until it is set anew. */
export interface Setting {
  marks: number;
  href: string | null;
  style: Style;
  figure: number;
  caption: boolean;
}

export const PLAIN_SETTING: Setting = {
  marks: 0,
  href: null,
  style: PLAIN,
  figure: 0,
  caption: false,
};

/**
 * Puts the pieces of the copy together to paragraphs, and each tweet in its place: what stands
 * within a tweet's range is the tweet's and not told again.
 */
export class PartBuilder {
  readonly parts: Part[] = [];
  readonly images: FoundImage[] = [];
  setting: Setting = PLAIN_SETTING;
  private spans: Span[] = [];
  private filled = false;
  private lineEnded = false;
  private image = false;
  private separator = '';
  private tweet = 0;
  private captured: Span[] | null = null;

  constructor(
    private readonly tweets: readonly ParsedTweet[],
    private readonly everyLine: boolean,
  ) {}

  /** Puts in the tweets that begin before the offset; whether it stands within one of them. */
  advance(offset: number): boolean {
    for (;;) {
      const tweet = this.tweets[this.tweet];
      if (!tweet || tweet.range[0] > offset) break;
      this.put({ type: 'tweet', tweet });
      this.tweet += 1;
    }
    return offset < (this.tweets[this.tweet - 1]?.range[1] ?? 0);
  }

  /**
   * Puts in what a stretch of the input says, as far as no tweet says it.
   *
   * ```markdown
   * > | Hi, BTS — Lizzo (@lizzo) November 20, 2021 And left.
   *                                                ^^^^^^^^^
   * ```
   *
   * @param text shorter than the stretch where an entity is decoded
   */
  text(text: string, start: number, end: number): void {
    const copied = text.length === end - start;
    let from = start;
    while (from < end) {
      if (this.advance(from)) from = Math.min(end, this.tweets[this.tweet - 1]?.range[1] ?? end);
      else {
        const to = Math.min(end, this.tweets[this.tweet]?.range[0] ?? end);
        if (copied) this.add(text.slice(from - start, to - start), from, to);
        // An entity is one whole: half of it in a tweet, and it is the tweet's.
        else if (from === start && to === end) this.add(text, start, end);
        from = to;
      }
      if (!copied && from > start) return;
    }
  }

  /** `<br>`, a line feed that counts; two of them end the paragraph. */
  lineBreak(offset: number): void {
    if (this.advance(offset) || !this.filled) return;
    if (this.captured) this.add(' ', offset, offset);
    else if (this.lineEnded) this.paragraphBreak();
    else {
      this.add('\n', offset, offset);
      this.lineEnded = true;
    }
  }

  paragraphBreak(): void {
    if (this.captured) {
      if (this.filled) this.captured.push({ text: ' ', start: 0, end: 0, marks: 0, href: null });
      return;
    }
    const { spans, setting, image, filled } = this;
    this.spans = [];
    this.filled = this.lineEnded = this.image = false;
    this.separator = '';
    if (!filled) return;
    const { figure, caption, style } = setting;
    const paragraph = {
      ...paragraphOf(spans, style),
      ...(image && { image }),
      ...(figure && { figure }),
      ...(caption && { caption }),
    };
    for (const piece of splitLines(paragraph, this.everyLine)) this.parts.push(piece);
  }

  /** Something that divides two cells of a row, if there is something before and behind it. */
  divide(separator: string): void {
    if (this.filled) this.separator = separator;
  }

  /** Words that stand for something which has no block: a link to it. */
  link(text: string, href: string | null, offset: number): void {
    const { setting } = this;
    this.setting = { ...setting, href };
    this.add(text, offset, offset);
    this.setting = setting;
    this.image = true;
  }

  /** A picture, which divides no text. */
  picture(url: string, alt: string | null): void {
    this.images.push({ url, alt, figure: this.setting.figure });
    this.image = true;
  }

  put(part: Exclude<Part, { type: 'paragraph' }>): void {
    this.paragraphBreak();
    this.parts.push(part);
  }

  /** From now on, text is kept apart. */
  capture(): void {
    this.paragraphBreak();
    this.captured = [];
  }

  /** What was kept apart; text goes to the paragraphs again. */
  release(): Span[] {
    const spans = this.captured ?? [];
    this.captured = null;
    this.filled = false;
    return spans;
  }

  /** Puts text back that was kept apart for nothing. */
  restore(spans: Span[]): void {
    this.spans = spans;
    this.filled = spans.some(({ text }) => !isBlank(text));
    this.paragraphBreak();
  }

  finish(end: number): Part[] {
    this.advance(end);
    this.paragraphBreak();
    return this.parts;
  }

  private add(text: string, start: number, end: number): void {
    if (!isBlank(text)) {
      if (this.separator) this.push(this.separator, start, start);
      this.separator = '';
      this.filled = true;
      this.lineEnded = false;
    }
    this.push(text, start, end);
  }

  private push(text: string, start: number, end: number): void {
    const { marks, href } = this.setting;
    (this.captured ?? this.spans).push({ text, start, end, marks, href });
  }
}
