import { readDateAt, skipGap, type DateReading } from '../dates';
import { firstFrom, type FlatLink, type FlatText } from './flat';
import type { HandleMark } from './handle-mark';
import {
  endsParagraph,
  holdsParagraphEnd,
  isBlank,
  isParagraphEnd,
  lineStart,
  paragraphStart,
  skipBlank,
  skipBlankBack,
} from './paragraphs';
import { NAME_REACH, splitAtDash, type Split, type SplitResult } from './split';
import type { TweetUrl, TweetUrlReader } from './url';

/** A tweet's signature, `— Name (@handle) date`, in offsets of the flat text. */
export interface Signature {
  after: After;
  mark: HandleMark;
  split: Split;
  /** Other places where the name may begin, likeliest first. */
  otherSplits: Split[];
  /** What stands before the dash is known not to be the tweet's words. */
  textLost: boolean;
}

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

/** Bylines and what Instagram and Facebook put before an account. */
const BYLINE = /^by\s|\b(?:posted|shared) by\b/i;

/** Calls and credits, which end with a handle like a signature that lacks its date. */
const CALL = /^(?:follow|photo|video|via|from|with|reporting)\b/i;

/** A time of day, as Instagram prints it after the day: `at 6:01am PST`, `o 2:06 PDT`. */
const TIME = /^[\s,.\p{L}]{0,16}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m|[A-Z]{3,4}\b)/iu;

/** What copy that is cut short ends with. */
const CUT = /^[\s.,\]]*(?:\[?(?:…|\.\.\.|&hellip;)\]?|$)/;

const ENDS_SENTENCE = /(?:[.!?…"”’»)\]]|[\p{Extended_Pictographic}\ufe0f])$/u;

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

export class SignatureReader {
  /** Where the input's last word ends. */
  private readonly wordsEnd: number;

  constructor(
    private readonly flat: FlatText,
    private readonly urls: TweetUrlReader,
  ) {
    this.wordsEnd = skipBlankBack(flat.text, flat.text.length, 0);
  }

  /**
   * Reads the signature around a handle in prose.
   *
   * @param floor where the stretch begins that the signature can reach back to
   * @param limit where the stretch ends that its date and link can reach to
   * @returns null where the handle is not a signature's
   */
  read(mark: HandleMark, floor: number, limit: number): Signature | null {
    const after = this.readAfter(mark, limit);
    const found = splitAtDash(this.flat.text, floor, mark.open);
    const dated = after.date !== null && after.date.kind !== 'partial';
    if (!dated && !after.anchored) return found && this.withoutDate(mark, found, after, floor);
    if (!found) return this.withoutDash(mark, floor, after);
    const byline = !after.anchored && BYLINE.test(this.nameIn(found.best));
    return byline ? null : this.signature(mark, found, after);
  }

  /**
   * Reads the signature around a handle inside an element that is a tweet's embed, where there is
   * no doubt that one stands; unless the handle is only mentioned in the tweet.
   */
  readInEmbed(mark: HandleMark, start: number, end: number): Signature | null {
    const after = this.readAfter(mark, end);
    const last = isBlank(this.flat.text, after.end, end);
    if (!after.date && !after.anchored && !after.titled && !last) return null;
    const found = splitAtDash(this.flat.text, start, mark.open);
    if (found) return this.signature(mark, found, after);
    const split = this.lineSplit(mark, start);
    return split && this.signature(mark, { best: split, others: [] }, after);
  }

  private nameIn({ nameStart, nameEnd }: Split): string {
    return this.flat.text.slice(nameStart, nameEnd);
  }

  private signature(
    mark: HandleMark,
    found: Pick<SplitResult, 'best' | 'others'>,
    after: After,
    textLost = false,
  ): Signature {
    // Without its text, there is nothing that the name could be split from.
    const otherSplits = textLost ? [] : found.others;
    return { after, mark, split: found.best, otherSplits, textLost };
  }

  private readAfter({ handle, close }: HandleMark, limit: number): After {
    const { text } = this.flat;
    const dateStart = skipGap(text, close, 4);
    const found = readDateAt(text, dateStart);
    const reading = found && found.end <= limit ? found : null;
    const near = reading && this.isNear(close, dateStart, reading);
    const date = near ? reading : null;
    const anchor = this.anchorAt(close, dateStart, limit);
    if (anchor) return this.readAnchor(anchor, close, date ?? reading, dateStart, date !== null);

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
    if (after.end < limit && !endsParagraph(text, after.end)) this.readTail(after, handle);
    return after;
  }

  /** Takes what plain text can have after a date: brackets, the tweet's address, pictures. */
  private readTail(after: After, handle: string): void {
    const { text } = this.flat;
    if (after.date) after.end += match(CLOSING, text, after.end);
    const at = after.end + match(BEFORE_ADDRESS, text, after.end);
    const link = this.urls.at(text, at);
    const own = link && (!link.handle || link.handle.toLowerCase() === handle.toLowerCase());
    if (own && !holdsParagraphEnd(text, after.end, at)) {
      after.link = link;
      after.end = link.end;
      while (/[>)\]]/.test(text[after.end] ?? '')) after.end += 1;
    }
    if (after.date) after.end += this.picturesAfter(after.end);
  }

  /** @param isNear the date is the tweet's even if it stands behind the anchor */
  private readAnchor(
    anchor: FlatLink,
    close: number,
    reading: DateReading | null,
    dateStart: number,
    isNear: boolean,
  ): After {
    const { text } = this.flat;
    const near = !holdsParagraphEnd(text, close, anchor.start);
    const address = anchor.cut ? null : this.urls.at(anchor.href, 0);
    const known = near && (address !== null || anchor.cut);
    const date = reading && (isNear || (known && reading.end <= anchor.end)) ? reading : null;
    const label = date
      ? ''
      : text.slice(anchor.start, Math.min(anchor.end, anchor.start + 60)).trim();
    // A year in a language that is not known here is still a date, and nobody's words.
    const anchored = date !== null || (known && (!label || /^[^/@]*\d{4}[^/@]*$/.test(label)));
    const titled = !date && near && address !== null && /^(?:https?:|[\w.]+\.com\/)/i.test(label);
    const own = anchored || titled;
    let end = Math.max(date?.end ?? close, own ? anchor.end : close);
    if (date) end += this.picturesAfter(end);
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
  private isNear(close: number, dateStart: number, { end, kind }: DateReading): boolean {
    if (!holdsParagraphEnd(this.flat.text, close, dateStart)) return true;
    return kind !== 'partial' && isParagraphEnd(this.flat.text, end);
  }

  /** The link that begins right after the handle. */
  private anchorAt(close: number, dateStart: number, limit: number): FlatLink | null {
    const { links, text } = this.flat;
    const link = links[firstFrom(links, close)];
    const within = link && (link.start < limit || limit === text.length);
    return within && link.start <= dateStart ? link : null;
  }

  /** The length of pictures' addresses at `at`, unless they are the next tweet's whole text. */
  private picturesAfter(at: number): number {
    const { text } = this.flat;
    const length = match(PICTURES, text, at);
    return length && DASH_FOLLOWS.test(text.slice(at + length, at + length + 8)) ? 0 : length;
  }

  /**
   * A dash, a name and a handle without a date are a signature only where the writing says so: the
   * tweet's own address, copy that is cut short in the date, a dash glued to the end of a sentence as only embeds have
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
    const name = this.nameIn(best);
    if (dash.kind === 'hyphen' || dash.kind === 'semicolon' || !name) return null;
    if (BYLINE.test(name) || CALL.test(name)) return null;

    const cut = after.date?.kind === 'partial' && CUT.test(text.slice(after.end, after.end + 40));
    if (cut || (after.link && !after.titled)) return this.signature(mark, found, after);
    // A month without a year, and more words: whatever it is, it is not an embed's date.
    if (after.date) return null;
    const pictured = dash.certain && !isBlank(text, lineStart(text, dash.start, floor), dash.start);
    const last = isParagraphEnd(text, mark.close);
    const before = text.slice(Math.max(floor, dash.start - 2), dash.start);
    const glued = dash.glued && ENDS_SENTENCE.test(before);
    if (!pictured && !glued && !(last && this.isWholeInput(best, mark.close))) return null;
    return this.signature(mark, found, after, glued && !pictured && !last);
  }

  /** Whether the input is one paragraph that ends with the handle. */
  private isWholeInput({ textEnd }: Split, close: number): boolean {
    return this.wordsEnd <= close && paragraphStart(this.flat.text, textEnd, 0) === 0;
  }

  /** Without a dash, a date is a signature's after a picture's link, or with a link of its own. */
  private withoutDash(mark: HandleMark, floor: number, after: After): Signature | null {
    const { text } = this.flat;
    const split = this.lineSplit(mark, floor);
    if (!split || TIME.test(text.slice(after.end, after.end + 40))) return null;
    const name = this.nameIn(split);
    if (BYLINE.test(name) || CALL.test(name)) return null;
    const linked = after.anchored || after.link !== null;
    const start = skipBlank(text, 0, split.nameStart);
    const alone = start === split.nameStart && this.wordsEnd <= after.end;
    if (linked || split.afterPicture)
      return this.signature(mark, { best: split, others: [] }, after);
    return alone ? this.signature(mark, sentenceSplits(text, split), after) : null;
  }

  /** The name from the start of its line, or from the picture's link that precedes it. */
  private lineSplit({ open }: HandleMark, floor: number): LineSplit | null {
    const { text } = this.flat;
    const line = lineStart(text, open, Math.max(floor, open - NAME_REACH));
    const picture = LAST_PICTURE.exec(text.slice(line, open))?.[0].length ?? 0;
    const nameStart = skipBlank(text, line + picture, open);
    const nameEnd = skipBlankBack(text, open, nameStart);
    if (nameStart === nameEnd || nameEnd - nameStart > 100) return null;
    if (text.slice(nameStart, nameEnd).includes('://')) return null;
    const before = picture ? line + picture : line;
    return { textEnd: before, nameStart, nameEnd, afterPicture: picture > 0 };
  }
}

/** Without any sign, a name can begin after the last sentence of its line, or with the line. */
function sentenceSplits(text: string, line: Split): Pick<SplitResult, 'best' | 'others'> {
  const sentences = LAST_SENTENCE.exec(text.slice(line.nameStart, line.nameEnd))?.[0];
  if (!sentences) return { best: line, others: [] };
  const nameStart = line.nameStart + sentences.length;
  return { best: { textEnd: nameStart, nameStart, nameEnd: line.nameEnd }, others: [line] };
}

const LAST_SENTENCE = /^.*[.!?…。！？]["'”’»)]{0,3}\s+(?=\S)/;

interface LineSplit extends Split {
  afterPicture: boolean;
}

/** Everything up to the last picture's or shortened link; for one line's end, which is short. */
const LAST_PICTURE = /^.*(?:pic\.(?:twitter|x)\.com|\bt\.co)\/[A-Za-z0-9]{1,10}\s/;
