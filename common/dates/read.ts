import { hasDay } from '../days';
import { calendarWords, englishWords, type Mark } from './calendar-words';
import { readToken, skipGap, type Token } from './tokens';

/** What stands at a place where a date is expected. `end` is the offset after it. */
export type DateReading =
  | { kind: 'day'; day: string; end: number }
  /** All numbers, and both could be the month. */
  | { kind: 'ambiguous'; days: string[]; end: number }
  /** Such as 31 February. */
  | { kind: 'impossible'; end: number }
  /** A month's name, perhaps with a day, and then no year. */
  | { kind: 'partial'; end: number };

/** More tokens than the longest date has, so that a hostile text costs no more than a date. */
const MAX_TOKENS = 14;

const SEPARATORS = new Set(['׳', '॰', ',', '.', '،', '、', '/', '-', '–', '·', '・', "'", '’']);

/** Endings of `1st`, `2nd`, `1er`, `1º`, in the spelling of `normaliseWord`. */
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'e']);

/** Words that CLDR's Gregorian dates lack, but writers put in: Vietnam's "day", "year". */
const OTHER_JOINTS = new Set(['ngay', 'nam', 'ปี']);

/** The eras that Thai, Arabic and Urdu dates name before or after the year. */
const ERAS = new Set(['คศ', 'พศ', 'م', 'ء']);

/** Thailand counts years from the Buddha; no other year of a tweet is as high. */
const BUDDHIST = { from: 2400, to: 2700, offset: 543 };

/** A part of a date: a number is a day or a month as long as nothing tells which. */
interface Element {
  kind: Mark | 'number';
  value: number;
  end: number;
}

const isAscii = (word: string): boolean => /^[a-z]*$/.test(word);

/** The month that a word names, or null. English first: its few words are quickly at hand. */
function monthOf(word: string): number | null {
  const months = englishWords().months.get(word) ?? calendarWords().months.get(word);
  if (months) return months.length === 1 ? (months[0] ?? null) : null;
  return calendarWords().beginnings.get(word) || null;
}

/** What a word says of the number before it; a year has four digits, a day or month at most two. */
function markOf(token: Token | null, digits: number): Mark | null {
  if (token?.kind !== 'word' || isAscii(token.word)) return null;
  const mark = calendarWords().after.get(token.word) ?? null;
  return mark && (mark === 'year') === (digits === 4) ? mark : null;
}

function isJoint(word: string): boolean {
  return OTHER_JOINTS.has(word) || ERAS.has(word) || calendarWords().joints.has(word);
}

/** Arabic and Bengali names of two words: `تشرين الثاني`. */
function wordPair(
  text: string,
  first: Token & { kind: 'word' },
): (Token & { kind: 'word' }) | null {
  if (isAscii(first.word)) return null;
  const second = readToken(text, skipGap(text, first.end));
  if (second?.kind !== 'word') return null;
  const word = `${first.word} ${second.word}`;
  return calendarWords().months.has(word) ? { ...second, word, start: first.start } : null;
}

/** Walks over the tokens of a date, at most three elements far. */
class ElementReader {
  readonly elements: Element[] = [];
  private at: number;
  private monthLeads = false;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.at = skipGap(text, start, 4);
    for (let count = 0; count < MAX_TOKENS && this.elements.length < 3; count += 1) {
      const token = readToken(text, this.at);
      if (!token || !this.take(token)) break;
      this.at = skipGap(text, this.at);
    }
  }

  private take(token: Token): boolean {
    if (token.kind === 'number') return this.takeNumber(token);
    if (token.kind === 'word') return this.takeWord(token);
    if (!this.elements.length || !SEPARATORS.has(token.sign)) return false;
    this.at = token.end;
    return true;
  }

  private takeNumber(token: Token & { kind: 'number' }): boolean {
    const next = this.wordAfter(token.end);
    const mark = markOf(next, token.digits);
    this.at = mark && next ? next.end : token.end;
    if (mark) return this.add(mark, token.value);
    if (token.digits === 4) return this.add('year', token.value);
    if (token.digits > 2) return false;
    this.skipOrdinal(next, token.end);
    return this.add(this.monthLeads ? 'month' : 'number', token.value);
  }

  /** The word that can mark or end a number: glued to it, or not of plain Latin letters. */
  private wordAfter(end: number): Token | null {
    const at = skipGap(this.text, end);
    return at === end || this.text.charCodeAt(at) >= 0x80 ? readToken(this.text, at) : null;
  }

  private skipOrdinal(next: Token | null, end: number): void {
    if (next?.kind === 'word' && next.start === end && ORDINALS.has(next.word)) this.at = next.end;
  }

  private takeWord(single: Token & { kind: 'word' }): boolean {
    const token = wordPair(this.text, single) ?? single;
    this.at = token.end;
    const month = monthOf(token.word);
    if (month !== null) return this.add('month', month);
    if (calendarWords().before.has(token.word)) return (this.monthLeads = true);
    const opens = this.elements.length > 0 || OTHER_JOINTS.has(token.word);
    return opens && isJoint(token.word);
  }

  private add(kind: Element['kind'], value: number): boolean {
    this.monthLeads = false;
    if (kind !== 'number' && this.elements.some((element) => element.kind === kind)) return false;
    this.elements.push({ kind, value, end: this.at });
    return true;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const { from, to, offset } = BUDDHIST;
  const gregorian = year >= from && year < to ? year - offset : year;
  if (!hasDay(gregorian, month, day)) return null;
  return `${String(gregorian).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The days that the elements can mean, by the order in which they stand; null where it is none. */
function daysOf([first, second, third]: readonly Element[]): (string | null)[] | null {
  if (!first || !second || !third) return null;
  const [a, b, c] = [first.value, second.value, third.value];
  const order = [first, second, third].map(({ kind }) => kind[0]).join('');
  switch (order.replace('d', 'n')) {
    case 'nmy':
      return [dayOf(c, b, a)];
    case 'mny':
      return [dayOf(c, a, b)];
    case 'ymn':
    case 'ynn':
      return [dayOf(a, b, c)];
    case 'nny':
      return [dayOf(c, b, a), dayOf(c, a, b)];
    default:
      return null;
  }
}

/** The end of what belongs to a whole date, but says nothing more: `г.`, an era, Hungary's dot. */
function tailEnd(text: string, { kind, end }: Element): number {
  if (kind !== 'year') return kind === 'number' && text[end] === '.' ? end + 1 : end;
  const at = skipGap(text, end);
  if (at > end + 4 || !(text.charCodeAt(at) >= 0x80)) return end;
  const word = readToken(text, at);
  if (word?.kind !== 'word') return end;
  if (!ERAS.has(word.word) && !calendarWords().tails.has(word.word)) return end;
  return text[word.end] === '.' ? word.end + 1 : word.end;
}

/** `November 20, 2021`: most dates by far, read without a look at other languages. */
const USUAL = /([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})(?!\d)/y;

function readUsual(text: string, start: number): DateReading | null {
  USUAL.lastIndex = start;
  const match = USUAL.exec(text);
  const month = match && englishWords().months.get((match[1] ?? '').toLowerCase())?.[0];
  if (!match || !month) return null;
  const day = dayOf(Number(match[3]), month, Number(match[2]));
  const end = start + match[0].length;
  return day ? { kind: 'day', day, end } : { kind: 'impossible', end };
}

/**
 * Reads the date that begins at `start` (after space, quote marks and brackets), in any of X's
 * languages: month names in their cases and short forms, native digits, Buddhist years, ordinal
 * marks, `年月日`, `년월일`, day-month-year, month-day-year, year-month-day, ISO and all numbers.
 *
 * @returns null where no date begins there.
 */
export function readDateAt(text: string, start: number): DateReading | null {
  const usual = readUsual(text, start);
  if (usual) return usual;
  const { elements } = new ElementReader(text, start);
  const last = elements.at(-1);
  if (!last) return null;
  const possible = daysOf(elements);
  if (!possible) {
    const named = elements.some(({ kind }) => kind === 'month');
    return named ? { kind: 'partial', end: last.end } : null;
  }
  const end = tailEnd(text, last);
  const days = [...new Set(possible.filter((day) => day !== null))];
  const [day] = days;
  if (day === undefined) return { kind: 'impossible', end };
  return days.length > 1 ? { kind: 'ambiguous', days, end } : { kind: 'day', day, end };
}
