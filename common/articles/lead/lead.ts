import type { IsoDate, Warning } from '../../tweets';
import {
  Cutter,
  isBlank,
  paragraphOf,
  PLAIN,
  trimmed,
  type Paragraph,
  type Part,
} from '../copy/part';
import type { Dateline } from '../types';
import { warnings as warn } from '../warnings';
import { readDateline } from './dateline';
import { fitHeadline, isMarkedHeadline, isPlainHeadline } from './headline';

/** What stands before the text of a story. */
export interface Lead {
  headline: string | null;
  storyDate: IsoDate | null;
  dateline: Dateline | null;
  /** The rest of the copy. */
  parts: Part[];
  warnings: Warning[];
}

/** Takes the headline and the dateline off the beginning, in whichever order they stand. */
class LeadReader implements Lead {
  headline: string | null = null;
  storyDate: IsoDate | null = null;
  dateline: Dateline | null = null;
  readonly parts: Part[];
  readonly warnings: Warning[] = [];

  constructor(parts: readonly Part[]) {
    this.parts = [...parts];
  }

  read(): Lead {
    const dated = this.readDateline();
    this.readHeadline();
    if (!dated) this.readDateline();
    return this;
  }

  private paragraphAt(index: number): Paragraph | null {
    const part = this.parts[index];
    return part?.type === 'paragraph' && part.style.kind !== 'code' ? part : null;
  }

  /** Whether a date stood there, even if it is not clear which day it is. */
  private readDateline(): boolean {
    const first = this.paragraphAt(0);
    const reading = first && first.style.kind !== 'item' ? readDateline(first.text) : null;
    if (!first || !reading) return false;
    const cutter = new Cutter(first);
    const range = cutter.range(reading.start, reading.end);
    if (reading.kind === 'day') {
      this.storyDate = reading.day;
      this.dateline = { text: first.text.slice(reading.start, reading.end), range };
      this.replaceFirst(cutter.paragraphBetween(reading.next, first.text.length));
    } else if (reading.kind === 'ambiguous') {
      this.warnings.push(warn.dateAmbiguous(reading.days, range));
    } else this.warnings.push(warn.dateImpossible(range));
    return true;
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
    const isDated =
      this.dateline === null && below !== null && readDateline(below.text)?.alone === true;
    // A line of the same paragraph is a headline only above a dateline.
    const next = feed < 0 ? below : null;
    if (isPlainHeadline(first, line, next, isDated))
      this.take(line, feed < 0 ? first.text.length : feed, cutter);
  }

  /** @param end where the headline's line ends in its paragraph */
  private take(text: string, end: number, cutter: Cutter): void {
    const line = text.replace(/\s+/g, ' ').trim();
    const { headline, kept } = fitHeadline(line);
    this.headline = headline;
    this.replaceFirst(cutter.paragraphBetween(end, Infinity));
    if (kept === line.length) return;
    this.warnings.push(warn.headlineCut());
    const rest = line.slice(kept);
    if (!isBlank(rest)) this.parts.unshift(restOf(rest));
  }

  private replaceFirst(paragraph: Paragraph | null): void {
    this.parts.splice(0, 1, ...(paragraph ? [paragraph] : []));
  }
}

const restOf = (text: string): Paragraph =>
  paragraphOf([{ text, start: 0, end: 0, marks: 0, href: null }], PLAIN);

export const readLead = (parts: readonly Part[]): Lead => new LeadReader(parts).read();
