import type { DateReading } from '../../dates';
import { endOf } from './end-of';
import { readStamps, storyDayOf } from './stamp';

const REST_OF_LINE = /[^\S\n]{0,200}(?=\n|$)/y;
/** Something between the date and the text that follows in the same line. */
const SIGN = /[^\S\n]{0,5}(?:[|｜:]|[–—](?=\s)|--?(?=\s))[^\S\n]{0,5}/y;

export type DatelineReading = DateReading & {
  start: number;
  /** Where the words after the dateline and the sign behind it begin. */
  next: number;
  /** It fills its line. */
  alone: boolean;
};

/**
 * Reads the dateline that a text begins with. A date that begins a sentence (`November 20 was …`) is
 * none.
 *
 * ```markdown
 * > | date 2021-11-21 Words of the story.
 *     ^^^^^^^^^^^^^^^
 * > | Nov 21, 2021 | 09:15 PM IST
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | 21 November 2021 – Words of the story.
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
export function readDateline(text: string): DatelineReading | null {
  const start = endOf(/[\s\u200b\ufeff]{0,50}/y, text, 0);
  const read = readStamps(text, start);
  const [first] = read?.stamps ?? [];
  const chosen = read && storyDayOf(read.stamps);
  if (!read || !first || !chosen) return null;
  const { end } = read;
  const alone = endOf(REST_OF_LINE, text, end) > end || end === text.length || text[end] === '\n';
  const next = alone ? endOf(REST_OF_LINE, text, end) : endOf(SIGN, text, end);
  const introduced = first.named !== null && (first.colon || /^dat/i.test(first.named));
  if (!alone && !first.iso && !first.timed && !introduced && next === end) return null;
  return {
    ...chosen.date,
    start,
    end: start + text.slice(start, end).trimEnd().length,
    next,
    alone,
  };
}
