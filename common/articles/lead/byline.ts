import type { DateReading } from '../../dates';
import { ACCOUNT } from '../../text/mention';
import { wordsOf, type Word } from '../../text/words';
import { Phrases } from '../phrases';
import { BYLINE_LABELS } from './byline-labels';
import { endOf } from './end-of';
import { isAgency, isPersonName, isWholeName, readName } from './name';
import { beginsDay, DIVIDER, readStamp, storyDayOf, type Stamp } from './stamp';
import { timeEnd } from './time';

type Label = 'sure' | 'signed' | 'weak' | 'editors' | 'others';

const labels = new Phrases<Label>();
for (const kinds of Object.values(BYLINE_LABELS)) {
  const { sure = [], signed = [], weak = [], editors = [], others = [] } = kinds;
  labels.addAll(others, 'others');
  labels.addAll(editors, 'editors');
  labels.addAll(signed, 'signed');
  labels.addAll(weak, 'weak');
  labels.addAll(sure, 'sure');
}

/** In UTF-16 units; what is longer is a paragraph. */
const LONGEST_LINE = 250;
const MOST_PIECES = 10;

const SPACE = /[^\S\n]{0,10}/y;
/** Between two pieces of the line. */
const BETWEEN = /[^\S\n]{0,5}(?:[|｜•·,;:/][^\S\n]{0,5}|[–—-](?=\s)[^\S\n]{0,5}){0,2}/y;
const LABEL_SIGN = /[^\S\n]{0,3}(?:[:：=＝/／|｜][^\S\n]{0,3})?/y;
/** What sentences put before a day: `Posted by Jane Roe on Nov 21, 2021`. */
const BEFORE_DAY = /(?:on|am|le|el|il|em|op|den|pada|tanggal)[^\S\n]{1,3}(?=\d|\p{L}+[^\S\n]\d)/uy;
/** `홍길동 기자`, `[디스패치=홍길동 기자]`: the word for a reporter stands behind the name. */
const KOREAN =
  /\[?(?:[\p{L}\p{N}]{1,20}[^\S\n]?[=|][^\S\n]?)?(?<name>[가-힣]{2,4})[^\S\n]?(?:인턴|객원|선임|수습)?[^\S\n]?(?:기자|특파원|에디터)(?![가-힣])\]?/uy;

/** What else such a line may hold, and nobody's name. */
const ASIDE = new RegExp(
  '\\(?(?:' +
    [
      String.raw`\d{1,3}[^\S\n]?-?min(?:ute)?s?[^\S\n]read`,
      '(?:senior|junior|chief|contributing|associate|freelance|guest)?[^\\S\\n]?(?:staff|features?|entertainment|music|culture|news|web)?[^\\S\\n]?(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)',
      '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}',
      `@${ACCOUNT}`,
    ].join('|') +
    ')(?![\\p{L}\\p{N}])\\)?',
  'iuy',
);

type Piece =
  | { kind: 'credit'; label: Label | null; name: string; start: number; end: number }
  | { kind: 'day'; stamp: Stamp; start: number; end: number }
  /** A time that stands apart from its day, a role, an address; `place`: other words. */
  | { kind: 'time' | 'aside' | 'place'; start: number; end: number };

type Credit = Extract<Piece, { kind: 'credit' }>;

/** A line that names who wrote the story, in offsets of its text. */
export interface BylineReading {
  name: string;
  /** The words that are the byline's. */
  byline: [start: number, end: number];
  /** Those of the day; null where the line has none. */
  day: { date: DateReading; words: [start: number, end: number] } | null;
  /** Whether the line itself tells that it is a byline: else it is one only beside a date or a headline. */
  certain: boolean;
  /** Whether a label tells whose name it is. */
  labelled: boolean;
  /** Where the next line begins. */
  next: number;
}

/** Reads a line piece by piece; it is a byline only if all of it is understood. */
class BylineReader {
  private readonly words: Word[];
  private readonly pieces: Piece[] = [];

  constructor(private readonly line: string) {
    this.words = wordsOf(line);
  }

  read(start: number): Piece[] | null {
    const { line, pieces } = this;
    for (let at = start; at < line.length;) {
      const piece = pieces.length < MOST_PIECES ? this.pieceAt(at) : null;
      if (!piece) return null;
      pieces.push(piece);
      at = endOf(BETWEEN, line, piece.end);
    }
    return pieces;
  }

  private pieceAt(at: number): Piece | null {
    return this.creditAt(at) ?? this.dayAt(at) ?? this.asideAt(at);
  }

  private creditAt(start: number): Credit | null {
    const { line } = this;
    KOREAN.lastIndex = start;
    const korean = KOREAN.exec(line);
    if (korean) {
      const [all] = korean;
      const name = `${korean.groups?.name ?? ''} 기자`;
      return { kind: 'credit', label: 'sure', name, start, end: start + all.length };
    }
    const labelled = this.labelAt(start);
    // Words without a label are a name in front of all else only.
    if (!labelled && this.pieces.length > 0) return null;
    const from = labelled?.end ?? start;
    const name = readName(line, from, (at) => this.isOtherPiece(at));
    if (!name) return null;
    const words = line.slice(from, name.end);
    const piece = { kind: 'credit', label: labelled?.label ?? null, name: words, start } as const;
    if (labelled) {
      const whole = labelled.label !== 'weak' || isWholeName(words, name) || isAgency(words);
      return whole ? { ...piece, end: name.end } : null;
    }
    const divided = /[|｜•·]/.test(line.slice(name.end, endOf(DIVIDER, line, name.end)));
    return divided && isPersonName(words) ? { ...piece, end: name.end } : null;
  }

  /** A label, with the sign and space behind it. */
  private labelAt(start: number): { label: Label; end: number } | null {
    const { line, words } = this;
    const index = words.findIndex((word) => word.start >= start);
    const found = words[index]?.start === start ? labels.at(words, index, line) : null;
    if (!found) return null;
    const end = words[index + found.count - 1]?.end ?? start;
    const next = endOf(LABEL_SIGN, line, end);
    const signed = /\S/.test(line.slice(end, next));
    const needed =
      found.value === 'signed' ||
      (found.count === 1 && (found.value === 'editors' || found.value === 'others'));
    if (next === end || (needed && !signed)) return null;
    return { label: found.value === 'weak' && signed ? 'signed' : found.value, end: next };
  }

  private dayAt(start: number): Piece | null {
    const { line, pieces } = this;
    const stamp = readStamp(line, endOf(BEFORE_DAY, line, start));
    if (stamp) return { kind: 'day', stamp, start, end: stamp.end };
    if (!pieces.some(({ kind }) => kind === 'day')) return null;
    const end = timeEnd(line, start);
    return end > start ? { kind: 'time', start, end } : null;
  }

  private asideAt(start: number): Piece | null {
    const { line, pieces } = this;
    const end = endOf(ASIDE, line, start);
    if (end > start) return { kind: 'aside', start, end };
    const name = pieces.length ? readName(line, start, (at) => this.isOtherPiece(at)) : null;
    return name && name.words <= 4 ? { kind: 'place', start, end: name.end } : null;
  }

  private isOtherPiece(at: number): boolean {
    const { line } = this;
    return this.labelAt(at) !== null || beginsDay(line, at) || endOf(BEFORE_DAY, line, at) > at;
  }
}

/** Whether the pieces together are a byline. */
function isByline(pieces: readonly Piece[], credit: Credit): boolean {
  const dated = pieces.some(({ kind }) => kind === 'day');
  if (credit.label === null) return dated && pieces.every(({ kind }) => kind !== 'place');
  return dated || pieces.every(({ kind }) => kind !== 'place');
}

/**
 * Reads the line that a text begins with, if all of it says who wrote the story, and when.
 *
 * ```markdown
 * > | By Jane Roe | Nov 21, 2021 09:15 PM IST
 *     ^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^ day
 * > | Written by Jane Roe Updated: Nov 21, 2021
 *     ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^ day
 * > | Jane Roe | Staff Writer | Sunday, 21 November 2021
 *     ^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^ day
 * > | Published on Nov 21, 2021 by Jane Roe
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ day
 * ```
 *
 * What stands behind the first day, if the name comes first, is the day's; else the name's: so the line
 * has two stretches and no word outside.
 *
 * @returns null for all else; a sentence that begins with `By` is prose
 */
export function readByline(text: string): BylineReading | null {
  const start = endOf(/[\s\u200b\ufeff]{0,50}/y, text, 0);
  const feed = text.indexOf('\n', start);
  const lineEnd = feed < 0 ? text.length : feed;
  if (lineEnd - start > LONGEST_LINE || !/[\p{L}[@]/u.test(text.slice(start, start + 60)))
    return null;
  const line = text.slice(0, lineEnd).trimEnd();
  const pieces = new BylineReader(line).read(start);
  const credits = pieces?.filter((piece) => piece.kind === 'credit') ?? [];
  const credit =
    credits.find(({ label }) => label !== 'editors' && label !== 'others') ??
    credits.find(({ label }) => label === 'editors');
  if (!pieces || !credit || !isByline(pieces, credit)) return null;

  const days = pieces.filter((piece) => piece.kind === 'day');
  const name = credit.name.replace(/\s+/g, ' ');
  const next = endOf(SPACE, text, lineEnd);
  const day = storyDayOf(days.map(({ stamp }) => stamp));
  const certain = days.length > 0 || credit.label !== 'weak';
  const labelled = credit.label !== null;
  const [firstDay] = days;
  const whole: [number, number] = [start, line.length];
  if (!day || !firstDay) return { name, byline: whole, day: null, certain, labelled, next };
  const nameFirst = (credits[0]?.start ?? 0) < firstDay.start;
  const turn = nameFirst ? firstDay.start : (credits[0]?.start ?? 0);
  const before = pieces.filter((piece) => piece.start < turn).at(-1)?.end ?? start;
  const [first, second]: [number, number][] = [
    [start, before],
    [turn, line.length],
  ];
  if (!first || !second) return null;
  return {
    name,
    byline: nameFirst ? first : second,
    day: { date: day.date, words: nameFirst ? second : first },
    certain,
    labelled,
    next,
  };
}
