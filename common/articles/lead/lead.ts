import type { DateReading } from '../../dates';
import type { IsoDate, Range, Warning } from '../../tweets';
import {
  Cutter,
  isBlank,
  paragraphOf,
  PLAIN,
  trimmed,
  type Paragraph,
  type Part,
} from '../copy/part';
import type { Byline, Dateline } from '../types';
import { warnings as warn } from '../warnings';
import { readByline, type BylineReading } from './byline';
import { readDateline } from './dateline';
import { fitHeadline, isMarkedHeadline, isOfferedHeadline, isPlainHeadline } from './headline';

/** What stands before the text of a story. */
export interface Lead {
  headline: string | null;
  /** The first of the parts, where it has the shape of a headline. */
  offered: { text: string; range: Range } | null;
  storyDate: IsoDate | null;
  dateline: Dateline | null;
  byline: Byline | null;
  /** The rest of the copy. */
  parts: Part[];
  warnings: Warning[];
}

/** A byline stands below the headline and, at most, so many paragraphs between. */
const LAST_BYLINE = 2;

/** Takes the headline, the byline and the dateline off the beginning, in whichever order they stand. */
class LeadReader implements Lead {
  headline: string | null = null;
  offered: Lead['offered'] = null;
  storyDate: IsoDate | null = null;
  dateline: Dateline | null = null;
  byline: Byline | null = null;
  readonly parts: Part[];
  readonly warnings: Warning[] = [];
  /** A date stood there, even if it is not clear which day it is. */
  private dated = false;
  /** What was taken last was a line of its own above the rest. */
  private belowLine = false;

  constructor(parts: readonly Part[]) {
    this.parts = [...parts];
  }

  read(): Lead {
    this.readLines();
    this.readHeadline();
    this.readLines();
    const signed = this.byline !== null;
    for (let index = 1; index <= LAST_BYLINE && !this.byline; index += 1) this.readLowByline(index);
    this.offerHeadline(!signed && this.byline !== null);
    return this;
  }

  private paragraphAt(index: number): Paragraph | null {
    const part = this.parts[index];
    return part?.type === 'paragraph' && part.style.kind !== 'code' ? part : null;
  }

  /** What stands below the first `end` characters of a paragraph. */
  private below(index: number, end: number): Paragraph | null {
    const paragraph = this.paragraphAt(index);
    return (
      (paragraph && new Cutter(paragraph).paragraphBetween(end, Infinity)) ??
      this.paragraphAt(index + 1)
    );
  }

  /** Byline and dateline, in one line or two. */
  private readLines(): void {
    while ((!this.byline && this.readByline()) || (!this.dated && this.readDateline())) continue;
  }

  private readByline(): boolean {
    const first = this.paragraphAt(0);
    const reading = first && bylineOf(first);
    if (!reading || !this.isWanted(reading)) return false;
    this.takeByline(0, reading);
    return true;
  }

  /** A name without a date of its own has one, or a headline, beside it. */
  private isWanted({ certain, next }: BylineReading): boolean {
    return certain || this.belowLine || isDateline(this.below(0, next));
  }

  /** Below a standfirst, only a line with a name and a day is surely no text. */
  private readLowByline(index: number): void {
    const paragraph = this.paragraphAt(index);
    const reading = paragraph && !this.dated ? bylineOf(paragraph) : null;
    if (reading?.day && reading.labelled) this.takeByline(index, reading);
  }

  private takeByline(index: number, reading: BylineReading): void {
    const paragraph = this.paragraphAt(index);
    if (!paragraph) return;
    const cutter = new Cutter(paragraph);
    const { text } = paragraph;
    const { name, next } = reading;
    // The day of a line before stays the story's.
    const day = this.dated ? null : reading.day;
    const words = day ? reading.byline : wholeOf(reading);
    this.byline = { name, text: text.slice(...words), range: cutter.range(...words) };
    this.belowLine = true;
    const taken = day === null || this.takeDay(day.date, text, day.words, cutter);
    const kept = day && !taken ? cutter.paragraphBetween(...day.words) : null;
    this.replace(index, [kept, cutter.paragraphBetween(next, text.length)]);
  }

  private readDateline(): boolean {
    const first = this.paragraphAt(0);
    const reading = first && first.style.kind !== 'item' ? readDateline(first.text) : null;
    if (!first || !reading) return false;
    const cutter = new Cutter(first);
    const taken = this.takeDay(reading, first.text, [reading.start, reading.end], cutter);
    if (taken) {
      this.replace(0, [cutter.paragraphBetween(reading.next, first.text.length)]);
      this.belowLine = reading.alone;
    }
    return taken;
  }

  /** @returns whether it is clear which day it is; else its words stay in the text */
  private takeDay(
    date: DateReading,
    text: string,
    words: [start: number, end: number],
    cutter: Cutter,
  ): boolean {
    const range = cutter.range(...words);
    this.dated = true;
    if (date.kind === 'day') {
      this.storyDate = date.day;
      this.dateline = { text: text.slice(...words), range };
      return true;
    }
    if (date.kind === 'ambiguous') this.warnings.push(warn.dateAmbiguous(date.days, range));
    else this.warnings.push(warn.dateImpossible(range));
    return false;
  }

  private readHeadline(): void {
    const first = this.paragraphAt(0);
    if (!first) return;
    const cutter = new Cutter(first);
    const feed = first.text.indexOf('\n');
    const [start, end] = trimmed(first.text, 0, feed < 0 ? first.text.length : feed);
    const line = first.text.slice(start, end);
    if (isMarkedHeadline(first)) {
      this.take(first.text, first.text.length, cutter);
      return;
    }
    const below = feed < 0 ? this.paragraphAt(1) : cutter.paragraphBetween(feed, first.text.length);
    const isSigned =
      (this.dateline === null && isDateline(below)) ||
      (this.byline === null && below !== null && bylineOf(below) !== null);
    // A line of the same paragraph is a headline only above a dateline or a byline.
    const next = feed < 0 ? below : null;
    if (isPlainHeadline(first, line, next, isSigned))
      this.take(line, feed < 0 ? first.text.length : feed, cutter);
  }

  /** @param end where the headline's line ends in its paragraph */
  private take(text: string, end: number, cutter: Cutter): void {
    const line = text.replace(/\s+/g, ' ').trim();
    const { headline, kept } = fitHeadline(line);
    this.headline = headline;
    this.belowLine = true;
    this.replace(0, [cutter.paragraphBetween(end, Infinity)]);
    if (kept === line.length) return;
    this.warnings.push(warn.headlineCut());
    const rest = line.slice(kept);
    if (!isBlank(rest)) this.parts.unshift(restOf(rest));
  }

  /** @param signed a byline stood below a standfirst */
  private offerHeadline(signed: boolean): void {
    const first = this.paragraphAt(0);
    if (this.headline !== null || !first) return;
    if (!isOfferedHeadline(first, this.paragraphAt(1), signed)) return;
    const [start, end] = trimmed(first.text, 0, first.text.length);
    const text = first.text.slice(start, end).replace(/\s+/g, ' ');
    this.offered = { text, range: new Cutter(first).range(start, end) };
  }

  private replace(index: number, paragraphs: readonly (Paragraph | null)[]): void {
    this.parts.splice(index, 1, ...paragraphs.filter((paragraph) => paragraph !== null));
  }
}

const bylineOf = ({ style, text }: Paragraph): BylineReading | null =>
  style.kind === 'item' ? null : readByline(text);

const wholeOf = ({ byline, day }: BylineReading): [start: number, end: number] =>
  day ? [Math.min(byline[0], day.words[0]), Math.max(byline[1], day.words[1])] : byline;

const isDateline = (paragraph: Paragraph | null): boolean =>
  paragraph !== null &&
  paragraph.style.kind !== 'item' &&
  readDateline(paragraph.text)?.alone === true;

const restOf = (text: string): Paragraph =>
  paragraphOf([{ text, start: 0, end: 0, marks: 0, href: null }], PLAIN);

export const readLead = (parts: readonly Part[]): Lead => new LeadReader(parts).read();
