import { tokenize } from '../../html/tokenizer';
import { nextEntity } from '../../text/entities';
import type { ParsedTweet, Warning } from '../../tweets';
import { PartBuilder } from './builder';
import { ElementReader } from './element-reader';
import { readMarkup } from './markup';
import { isBlank, type FoundImage, type Part } from './part';

const EMPTY_LINE = /\n[^\S\n]*\n/;

export interface Copy {
  parts: Part[];
  images: FoundImage[];
  warnings: Warning[];
}

/** Reads the text of the copy; the elements around it are the other reader's. */
class TextReader {
  constructor(
    private readonly source: string,
    private readonly builder: PartBuilder,
    private readonly layout: boolean,
  ) {}

  /** @param loose the text stands in no block, so that its own line feeds may divide it */
  read(start: number, end: number, loose: boolean, kept: boolean): void {
    const text = this.source.slice(start, end);
    let from = 0;
    if (text.includes('&')) {
      for (let found = nextEntity(text, 0); found; found = nextEntity(text, from)) {
        this.copy(text.slice(from, found.start), start + from, loose, kept);
        from = found.end;
        this.builder.text(found.value, start + found.start, start + from);
      }
    }
    this.copy(from ? text.slice(from) : text, start + from, loose, kept);
  }

  private copy(text: string, start: number, loose: boolean, kept: boolean): void {
    if (!text) return;
    if (kept) this.builder.text(text, start, start + text.length);
    else if (loose && text.includes('\n')) this.lines(text, start);
    else this.builder.text(spaced(text), start, start + text.length);
  }

  private lines(text: string, start: number): void {
    const { builder, layout } = this;
    const copyTo = (from: number, to: number): void =>
      builder.text(spaced(text.slice(from, to)), start + from, start + to);
    let from = 0;
    for (let feed = text.indexOf('\n'); feed >= 0;) {
      const next = text.indexOf('\n', feed + 1);
      // Space between two line feeds is an empty line, which ends the paragraph.
      const empty = next >= 0 && isBlank(text.slice(feed + 1, next));
      if (empty || !layout) {
        copyTo(from, feed);
        if (empty) builder.paragraphBreak();
        else builder.text('\n', start + feed, start + feed + 1);
        from = feed + 1;
      }
      feed = next;
    }
    copyTo(from, text.length);
  }
}

/** Of the same length, so that the offsets stay. */
const spaced = (text: string): string =>
  /[\n\t\r\f]/.test(text) ? text.replace(/[\n\t\r\f]/g, ' ') : text;

/** All kinds of line ends as one, of the same length. */
const withFeeds = (text: string): string =>
  /[\r\v\x85\u2028\u2029]/.test(text)
    ? text.replace(/\r\n/g, ' \n').replace(/[\r\v\x85\u2028\u2029]/g, '\n')
    : text;

/**
 * Reads a copy to its paragraphs, tweets and embeds, in order.
 *
 * @param tweets as `parseTweets` found them in the same input
 */
export function readCopy(input: string, tweets: readonly ParsedTweet[]): Copy {
  const source = withFeeds(input);
  const markup = readMarkup(source);
  const everyLine = !markup?.layout && !EMPTY_LINE.test(source);
  const builder = new PartBuilder(tweets, everyLine);
  const text = new TextReader(source, builder, markup?.layout ?? false);
  const warnings: Warning[] = [];
  if (markup) {
    const elements = new ElementReader(source, builder, text, warnings);
    tokenize(markup.masked, elements);
    elements.finish();
  } else text.read(0, source.length, true, false);
  return { parts: builder.finish(source.length), images: builder.images, warnings };
}
