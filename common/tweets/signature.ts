import { readAfter, type After } from './after-handle';
import type { Copy } from './copy';
import type { HandleMark } from './handle-mark';
import {
  isBlank,
  isParagraphEnd,
  lineStart,
  paragraphStart,
  skipBlank,
  skipBlankBack,
} from './paragraphs';
import { NAME_REACH, splitAtDash, type Split, type SplitResult } from './split';

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

/** Bylines and what Instagram and Facebook put before an account. */
const BYLINE = /^by\s|\b(?:posted|shared) by\b/i;

/** Calls and credits, which end with a handle like a signature that lacks its date. */
const CALL = /^(?:follow|photo|video|via|from|with|reporting)\b/i;

/** A time of day, as Instagram prints it after the day: `at 6:01am PST`, `o 2:06 PDT`. */
const TIME = /^[\s,.\p{L}]{0,16}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m|[A-Z]{3,4}\b)/iu;

/** What copy that is cut short ends with. */
const CUT = /^[\s.,\]]*(?:\[?(?:…|\.\.\.|&hellip;)\]?|$)/;

const ENDS_SENTENCE = /(?:[.!?…"”’»)\]]|[\p{Extended_Pictographic}\ufe0f])$/u;

/**
 * Reads the signature around a handle in prose.
 *
 * ```markdown
 * > | Did we just become BFFs? pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021
 *                                                         ^ textEnd                 ^ mark
 *                                                           ^^^^^^^^^^^^^^^^^^^^^^^ name     ^^^^^^^^^^^^^^^^^ after
 * ```
 *
 * @param floor where the stretch begins that the signature can reach back to
 * @param limit where the stretch ends that its date and link can reach to
 * @returns null where the handle is not a signature's
 */
export function readSignature(
  copy: Copy,
  mark: HandleMark,
  floor: number,
  limit: number,
): Signature | null {
  const { text } = copy.flat;
  const after = readAfter(copy, mark, limit);
  const found = splitAtDash(text, floor, mark.open);
  const dated = after.date !== null && after.date.kind !== 'partial';
  if (!dated && !after.anchored) return found && withoutDate(copy, mark, found, after, floor);
  if (!found) return withoutDash(copy, mark, floor, after);
  const { nameStart, nameEnd } = found.best;
  const byline = !after.anchored && BYLINE.test(text.slice(nameStart, nameEnd));
  return byline ? null : signature(mark, found, after);
}

/**
 * Reads the signature around a handle inside an element that is a tweet's embed, where there is no
 * doubt that one stands; unless the handle is only mentioned in the tweet.
 */
export function readEmbedSignature(
  copy: Copy,
  mark: HandleMark,
  start: number,
  end: number,
): Signature | null {
  const { text } = copy.flat;
  const after = readAfter(copy, mark, end);
  const last = isBlank(text, after.end, end);
  if (!after.date && !after.anchored && !after.titled && !last) return null;
  const found = splitAtDash(text, start, mark.open);
  if (found) return signature(mark, found, after);
  const split = lineSplit(text, mark, start);
  return split && signature(mark, { best: split, others: [] }, after);
}

function signature(
  mark: HandleMark,
  found: Pick<SplitResult, 'best' | 'others'>,
  after: After,
  textLost = false,
): Signature {
  // Without its text, there is nothing that the name could be split from.
  const otherSplits = textLost ? [] : found.others;
  return { after, mark, split: found.best, otherSplits, textLost };
}

/**
 * A dash, a name and a handle without a date are a signature only where the writing says so: the
 * tweet's own address, copy that is cut short in the date, a dash glued to the end of a sentence as only embeds have
 * it, a picture's link before the dash, or nothing else in the whole input.
 *
 * ```markdown
 * > | Hi, BTS pic.twitter.com/dfuXgsqHbC — LIZZO (@lizzo)
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^ pictured
 * > | We met BTS!— LIZZO (@lizzo) https://twitter.com/lizzo/status/1461904535283912707
 *                ^ glued          ^ link
 * > | We met BTS — LIZZO (@lizzo) November …
 *                                 ^ cut
 * ```
 */
function withoutDate(
  copy: Copy,
  mark: HandleMark,
  found: SplitResult,
  after: After,
  floor: number,
): Signature | null {
  const { text } = copy.flat;
  const { best, dash } = found;
  const name = text.slice(best.nameStart, best.nameEnd);
  if (dash.kind === 'hyphen' || dash.kind === 'semicolon' || !name) return null;
  if (BYLINE.test(name) || CALL.test(name)) return null;

  const cut = after.date?.kind === 'partial' && CUT.test(text.slice(after.end, after.end + 40));
  if (cut || (after.link && !after.titled)) return signature(mark, found, after);
  // A month without a year, and more words: whatever it is, it is not an embed's date.
  if (after.date) return null;
  const pictured = dash.certain && !isBlank(text, lineStart(text, dash.start, floor), dash.start);
  const last = isParagraphEnd(text, mark.close);
  const before = text.slice(Math.max(floor, dash.start - 2), dash.start);
  const glued = dash.glued && ENDS_SENTENCE.test(before);
  if (!pictured && !glued && !(last && isWholeInput(copy, best, mark.close))) return null;
  return signature(mark, found, after, glued && !pictured && !last);
}

/** Whether the input is one paragraph that ends with the handle. */
function isWholeInput({ flat, wordsEnd }: Copy, { textEnd }: Split, close: number): boolean {
  return wordsEnd <= close && paragraphStart(flat.text, textEnd, 0) === 0;
}

/**
 * Without a dash, a date is a signature's after a picture's link, or with a link of its own.
 *
 * ```markdown
 * > | Hi, BTS pic.twitter.com/dfuXgsqHbC ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021
 *                                        ^ nameStart
 * ```
 */
function withoutDash(copy: Copy, mark: HandleMark, floor: number, after: After): Signature | null {
  const { text } = copy.flat;
  const split = lineSplit(text, mark, floor);
  if (!split || TIME.test(text.slice(after.end, after.end + 40))) return null;
  const name = text.slice(split.nameStart, split.nameEnd);
  if (BYLINE.test(name) || CALL.test(name)) return null;
  const linked = after.anchored || after.link !== null;
  const start = skipBlank(text, 0, split.nameStart);
  const alone = start === split.nameStart && copy.wordsEnd <= after.end;
  if (linked || split.afterPicture) return signature(mark, { best: split, others: [] }, after);
  return alone ? signature(mark, sentenceSplits(text, split), after) : null;
}

/** The name from the start of its line, or from the picture's link that precedes it. */
function lineSplit(text: string, { open }: HandleMark, floor: number): LineSplit | null {
  const line = lineStart(text, open, Math.max(floor, open - NAME_REACH));
  const picture = LAST_PICTURE.exec(text.slice(line, open))?.[0].length ?? 0;
  const nameStart = skipBlank(text, line + picture, open);
  const nameEnd = skipBlankBack(text, open, nameStart);
  if (nameStart === nameEnd || nameEnd - nameStart > 100) return null;
  if (text.slice(nameStart, nameEnd).includes('://')) return null;
  const before = picture ? line + picture : line;
  return { textEnd: before, nameStart, nameEnd, afterPicture: picture > 0 };
}

/** Without any sign, a name can begin after the last sentence of its line, or with the line. */
function sentenceSplits(text: string, line: Split): Pick<SplitResult, 'best' | 'others'> {
  const sentences = LAST_SENTENCE.exec(text.slice(line.nameStart, line.nameEnd))?.[0];
  if (!sentences) return { best: line, others: [] };
  const whole = { ...line, textEnd: line.nameStart };
  const nameStart = line.nameStart + sentences.length;
  return { best: { textEnd: nameStart, nameStart, nameEnd: line.nameEnd }, others: [whole] };
}

const LAST_SENTENCE = /^.*[.!?…。！？]["'”’»)]{0,3}\s+(?=\S)/;

interface LineSplit extends Split {
  afterPicture: boolean;
}

/** Everything up to the last picture's or shortened link; for one line's end, which is short. */
const LAST_PICTURE = /^.*(?:pic\.(?:twitter|x)\.com|\bt\.co)\/[A-Za-z0-9]{1,10}\s/;
