import { readDateAt, skipGap, type DateReading } from '../dates';
import type { FlatLink, FlatText } from './flat';
import type { HandleMark } from './handle-mark';
import { endsParagraphAt, isBlank, paragraphStart, skipBlankBack } from './paragraphs';
import { splitAtDash, type Split, type SplitResult } from './split';
import type { TweetUrl, TweetUrlReader } from './url';

/** A tweet's signature, `— Name (@handle) date`, in offsets of the flat text. */
export interface Signature {
  mark: HandleMark;
  split: Split;
  /** Other places where the name may begin, likeliest first. */
  otherSplits: Split[];
  /** Null where no date follows. */
  date: DateReading | null;
  /** Where the date begins. */
  dateStart: number;
  link: TweetUrl | null;
  /** The input ends inside the link. */
  linkCut: boolean;
  /** What stands before it is known not to be the tweet's words. */
  textLost: boolean;
  end: number;
  /** The end in the input, where the markup's link ends the signature. */
  sourceEnd: number | null;
}

/** Names of a byline or a call, which stand before a handle without being an author's name. */
const NO_NAME =
  /^(?:by|follow|photo|video|via|from|with|reporting)\b|\b(?:posted|shared|photo|video) by\b/i;

/** A time of day, as Instagram prints it after the day: `at 6:01am PST`, `o 2:06 PDT`. */
const TIME = /^[\s,.\p{L}]{0,16}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m|[A-Z]{3,4}\b)/iu;

/** What copy that is cut short ends with. */
const CUT = /^[\s.,\]]*(?:\[?(?:…|\.\.\.|&hellip;)\]?|$)/;

const ENDS_SENTENCE = /(?:[.!?…"”’»)\]]|[\p{Extended_Pictographic}\ufe0f])$/u;

/** What surrounds a signature's date or link in Markdown and what extractors make of it. */
const CLOSING = /[\s>]{0,4}\](?:\[\d{1,5}\])?/y;
const OPEN_LINK = /(?:\[[^[\]]{0,40})?[\s>]{0,4}[([<]?[\s<]{0,4}/y;

interface After {
  date: DateReading | null;
  dateStart: number;
  link: TweetUrl | null;
  linkCut: boolean;
  /** An anchor of the markup stands there, as in every embed. */
  anchored: boolean;
  end: number;
  sourceEnd: number | null;
}

export class SignatureReader {
  constructor(
    private readonly flat: FlatText,
    private readonly urls: TweetUrlReader,
  ) {}

  /**
   * Reads the signature around a handle.
   *
   * @param floor where the stretch begins that the signature can reach back to
   * @param inEmbed the handle stands in an element that is a tweet's embed as a whole, so that
   *   there is no doubt that this is a signature
   * @returns null where the handle is not a signature's
   */
  read(mark: HandleMark, floor: number, inEmbed: boolean): Signature | null {
    const after = this.readAfter(mark.close);
    const { text } = this.flat;
    const found = splitAtDash(text, paragraphStart(text, mark.open, floor), mark.open);
    const whole = after.date !== null && after.date.kind !== 'partial';
    const certain = inEmbed || whole || after.anchored;
    if (found && certain) return this.signature(mark, found, after, false);
    if (found) return this.withoutDate(mark, found, after, floor);
    const split = certain ? this.splitWithoutDash(mark, floor, after, inEmbed) : null;
    if (!split) return null;
    return this.signature(mark, { best: split, others: [] }, after, false);
  }

  private signature(
    mark: HandleMark,
    found: Pick<SplitResult, 'best' | 'others'>,
    after: After,
    textLost: boolean,
  ): Signature {
    const { date, dateStart, link, linkCut, end, sourceEnd } = after;
    const { best: split, others: otherSplits } = found;
    return { mark, split, otherSplits, date, dateStart, link, linkCut, textLost, end, sourceEnd };
  }

  /** What stands after the handle: a date, an anchor to the tweet, or nothing of the tweet's. */
  private readAfter(close: number): After {
    const { text } = this.flat;
    const dateStart = skipGap(text, close);
    const reading = readDateAt(text, close);
    const date = reading && this.isAlone(close, dateStart, reading) ? reading : null;
    const anchor = this.anchorAt(close, dateStart);
    if (!anchor) {
      const end = date ? date.end : close;
      const tail = this.readTail(end, date);
      return { date, dateStart, anchored: false, linkCut: false, sourceEnd: null, ...tail };
    }
    const link = anchor.cut ? null : this.urls.at(anchor.href.replace(/^[\\{"'`]+/, ''), 0);
    const empty = isBlank(text, anchor.start, anchor.end);
    const anchored = date !== null || (empty && (link !== null || anchor.cut));
    const end = Math.max(date?.end ?? close, anchored ? anchor.end : close);
    const sourceEnd = anchored ? anchor.sourceEnd : null;
    return { date, dateStart, link, linkCut: anchor.cut, anchored, end, sourceEnd };
  }

  /** A date in the next paragraph is the tweet's only if nothing else stands there. */
  private isAlone(close: number, dateStart: number, { end, kind }: DateReading): boolean {
    const gap = this.flat.text.slice(close, dateStart);
    if (!/\n[\s>]*\n|\u2029/.test(gap)) return true;
    return kind !== 'partial' && endsParagraphAt(this.flat.text, end);
  }

  /** The link that begins right after the handle. */
  private anchorAt(close: number, dateStart: number): FlatLink | null {
    const { links } = this.flat;
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle]?.start ?? 0) < close) low = middle + 1;
      else high = middle;
    }
    const link = links[low];
    return link && link.start <= dateStart ? link : null;
  }

  /** The brackets and the address that plain text can have after the date. */
  private readTail(
    start: number,
    date: DateReading | null,
  ): { link: TweetUrl | null; end: number } {
    const { text } = this.flat;
    CLOSING.lastIndex = start;
    const end = start + (date ? (CLOSING.exec(text)?.[0].length ?? 0) : 0);
    OPEN_LINK.lastIndex = end;
    const at = end + (OPEN_LINK.exec(text)?.[0].length ?? 0);
    const link = this.urls.at(text, at);
    if (!link || /\n[\s>]*\n|\u2029/.test(text.slice(end, at))) return { link: null, end };
    const after =
      link.end + (/^[>)\]]{0,2}/.exec(text.slice(link.end, link.end + 2))?.[0].length ?? 0);
    return { link, end: after };
  }

  /**
   * A dash, a name and a handle without a date are a signature only where the writing says so:
   * copy that is cut short in the date, a dash glued to the end of a sentence as only embeds have
   * it, a picture's link before the dash, or nothing else in the whole input.
   */
  private withoutDate(
    mark: HandleMark,
    found: SplitResult,
    after: After,
    floor: number,
  ): Signature | null {
    const { text } = this.flat;
    const { best, dash } = found;
    if (dash.kind === 'hyphen' || dash.kind === 'semicolon') return null;
    if (NO_NAME.test(text.slice(best.nameStart, best.nameEnd))) return null;
    if (best.nameStart === best.nameEnd) return null;

    const rest = text.slice(after.end, after.end + 40);
    const cut = after.date?.kind === 'partial' && CUT.test(rest);
    if (cut) return this.signature(mark, found, after, false);
    const lineStart = isBlank(text, paragraphStart(text, best.textEnd, floor), best.textEnd);
    const pictured = dash.certain && !lineStart;
    const glued =
      dash.glued && ENDS_SENTENCE.test(text.slice(Math.max(0, dash.start - 2), dash.start));
    const last = endsParagraphAt(text, mark.close);
    const alone =
      last &&
      skipBlankBack(text, text.length, mark.close) <= mark.close &&
      paragraphStart(text, best.textEnd, 0) === 0;
    if (!pictured && !glued && !alone) return null;
    const bare = {
      ...after,
      date: null,
      sourceEnd: null,
      end: Math.max(mark.close, after.link ? after.end : 0),
    };
    return this.signature(mark, found, bare, glued && !pictured && !last);
  }

  /** Where the name begins if no dash tells: at the start of the line, or after a link. */
  private splitWithoutDash(
    mark: HandleMark,
    floor: number,
    after: After,
    inEmbed: boolean,
  ): Split | null {
    const { text } = this.flat;
    const start = Math.max(paragraphStart(text, mark.open, floor), mark.open - 200);
    const before = text.slice(start, mark.open);
    const link = /^[^]*(?:pic\.(?:twitter|x)\.com|\bt\.co)\/[A-Za-z0-9]{1,10}\s/.exec(before);
    const line = /^[^]*[\n\u2028\u2029]/.exec(before)?.[0].length ?? 0;
    const nameStart = start + Math.max(link?.[0].length ?? 0, line);
    const name = text.slice(nameStart, mark.open).trim();
    if (!name || name.length > 50 || NO_NAME.test(name)) return null;
    if (TIME.test(text.slice(after.end, after.end + 40))) return null;
    const wholeInput =
      isBlank(text, 0, nameStart) && isBlank(text, after.end, text.length) && after.date !== null;
    if (!inEmbed && !after.link && !after.anchored && !link && !wholeInput) return null;
    return { textEnd: nameStart, nameStart, nameEnd: skipBlankBack(text, mark.open, nameStart) };
  }
}
