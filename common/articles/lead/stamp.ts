/** A day with all that pages print around it: its label, its day of the week, its time and zone. */
import { isWeekday, readDateAt, type DateReading } from '../../dates';
import { wordsOf } from '../../text/words';
import { Phrases } from '../phrases';
import { DAY_LABELS } from './day-labels';
import { endOf } from './end-of';
import { leadingTimeEnd, timeEnd } from './time';

type DayLabel = 'published' | 'updated';

const labels = new Phrases<DayLabel>();
for (const { published = [], updated = [] } of Object.values(DAY_LABELS)) {
  labels.addAll(published, 'published');
  labels.addAll(updated, 'updated');
}

const GAP = /[^\S\n]{0,10}/y;
const LABEL_END = /[^\S\n]{0,5}[:：]?[^\S\n]{0,5}/y;
/** A word before a date: the day of the week, or with a comma a place. */
const WORD = /(\p{L}[\p{L}\p{M}]{0,20})(\.?,|\.?)[^\S\n]{1,5}/uy;
const ISO = /^\d{4}-\d{2}-\d{2}/;
export const DIVIDER = /[^\S\n]{0,5}(?:[|｜•·/]|[–—-](?=\s))[^\S\n]{0,5}/y;
/** Between a time and the day behind it. */
const AFTER_TIME = /[^\S\n]{0,5}[,|｜•·/–—-]?[^\S\n]{0,5}/y;

type WholeDate = Exclude<DateReading, { kind: 'partial' }>;

export interface Stamp {
  date: WholeDate;
  end: number;
  /** The label's words; null where none stands there. */
  named: string | null;
  label: DayLabel | null;
  colon: boolean;
  timed: boolean;
  iso: boolean;
}

export const splitsWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]/u.test(text.slice(at - 1, at + 1));

/** How far a label reaches that begins at the first of the words. */
const LONGEST_LABEL = 80;

/** The label that begins at `start`. */
function labelAt(text: string, start: number): { label: DayLabel; end: number } | null {
  const near = text.slice(start, start + LONGEST_LABEL);
  const words = wordsOf(near);
  const found = words[0]?.start === 0 ? labels.at(words, 0, near) : null;
  return found && { label: found.value, end: start + (words[found.count - 1]?.end ?? 0) };
}

const wordAt = (text: string, start: number): string => {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[1] ?? '';
};

/** Where the day begins that the word at `start` is the day of the week or the place of. */
function afterWord(text: string, start: number): number {
  WORD.lastIndex = start;
  const [all = '', word = '', sign = ''] = WORD.exec(text) ?? [];
  return all && (sign.endsWith(',') || isWeekday(word)) ? start + all.length : start;
}

const isWhole = (date: DateReading | null): date is WholeDate =>
  date !== null && date.kind !== 'partial';

/** Whether a day, its label, its time or its day of the week begins at `start`. */
export const beginsDay = (text: string, start: number): boolean =>
  labelAt(text, start) !== null ||
  leadingTimeEnd(text, start) > start ||
  isWhole(readDateAt(text, start)) ||
  (isWeekday(wordAt(text, start)) && isWhole(readDateAt(text, afterWord(text, start))));

/**
 * Reads one day with its label and its time; null where none begins at `start`.
 *
 * ```markdown
 * > | Updated: 09:15 PM IST, Sunday, Nov 21, 2021
 *     ^^^^^^^^ label
 *              ^^^^^^^^^^^^ time   ^^^^^^^^^^^^ day
 * > | Nov 21, 2021 at 09:15 PM (IST)
 *     ^^^^^^^^^^^^ day  ^^^^^^^^^^^^^^ time
 * ```
 */
export function readStamp(text: string, start: number): Stamp | null {
  const label = labelAt(text, start);
  const labelEnd = label?.end ?? start;
  const at = label ? endOf(LABEL_END, text, labelEnd) : start;
  const timed = leadingTimeEnd(text, at);
  const first = timed > at ? endOf(AFTER_TIME, text, timed) : at;
  for (const from of [first, afterWord(text, first)]) {
    if (!/[\p{L}\p{N}]/u.test(text[from] ?? '')) continue;
    const date = readDateAt(text, from);
    if (!isWhole(date)) continue;
    // `2021-11-21 日本語`: the sign of a day is the beginning of a word.
    const iso = ISO.test(text.slice(from, from + 10));
    const dateEnd = splitsWord(text, date.end) ? (iso ? from + 10 : -1) : date.end;
    if (dateEnd < 0) continue;
    const end = timed > at ? dateEnd : timeEnd(text, dateEnd);
    if (splitsWord(text, end)) continue;
    return {
      date,
      end,
      named: label && text.slice(start, labelEnd),
      label: label?.label ?? null,
      colon: /[:：]/.test(text.slice(labelEnd, at)),
      timed: timed > at || end > dateEnd,
      iso,
    };
  }
  return null;
}

/** Of the days of one line, the story's: the first, unless a later one is said to be the publication's. */
export const storyDayOf = (stamps: readonly Stamp[]): Stamp | undefined =>
  stamps[0]?.label === 'updated'
    ? (stamps.find(({ label }) => label === 'published') ?? stamps[0])
    : stamps[0];

/**
 * Reads all days of a row, and the times that stand apart from theirs.
 *
 * ```markdown
 * > | Updated: Nov 22, 2021 | 09:15 PM IST | Published: Nov 21, 2021
 *     ^                                                            ^
 * ```
 */
export function readStamps(text: string, start: number): { stamps: Stamp[]; end: number } | null {
  const first = readStamp(text, start);
  if (!first) return null;
  const stamps = [first];
  let { end } = first;
  for (let count = 0; count < 4; count += 1) {
    const divided = endOf(DIVIDER, text, end);
    const ofTime = divided > end ? timeEnd(text, divided) : end;
    if (ofTime > divided) {
      end = ofTime;
      first.timed = true;
      continue;
    }
    const from = divided > end ? divided : endOf(GAP, text, end);
    const next = from > end ? readStamp(text, from) : null;
    if (!next?.named) break;
    stamps.push(next);
    ({ end } = next);
  }
  return { stamps, end };
}
