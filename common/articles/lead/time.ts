/** The time of a day as pages print it, with the zone it is told in. The printed day is the story's in every zone. */
import { endOf } from './end-of';

/** Words that stand between a day and its time. */
const JOINTS = 'at|à|um|a las|às|kl\\.?|klo|om|ore|o|в|о|pukul|saat|오전|오후|上午|下午|午前|午後';

/** `09:15`, `9.15`, `21h15`, `9 pm`, `9시 15분`, `9時15分`. */
const HOUR =
  '\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?|[시時时点點][^\\S\\n]?(?:\\d{1,2}[분分])?|(?=[^\\S\\n]?[ap]\\.?m\\b))';

const HALF = '(?:[^\\S\\n]{0,3}(?:[ap]\\.?m\\b\\.?|h\\b|uhr\\b|hrs\\b))?';

/** What stands behind a day: `T09:15`, `, 09:15 PM`, ` at 9 pm`, ` 오후 9시`. */
const AFTER_DAY = new RegExp(
  `(?:T|,?[^\\S\\n]{0,5}(?:(?:${JOINTS})[^\\S\\n]{0,5}){0,2})${HOUR}${HALF}`,
  'iy',
);

/** What stands in front of a day: `09:15 PM IST, Nov 21, 2021`. */
const BEFORE_DAY = new RegExp(`\\d{1,2}:\\d{2}${HALF}`, 'iy');

/** Zones that desks print, in capitals. */
const ZONES = [
  'UTC GMT',
  // Europe
  'BST WET WEST CET CEST EET EEST MSK TRT',
  // Africa
  'WAT CAT EAT SAST',
  // Asia
  'GST PKT IST NPT BDT ICT WIB WITA WIT SGT MYT PHT HKT KST JST',
  // Australia and the Pacific
  'AWST ACST ACDT AEST AEDT NZST NZDT HST',
  // America
  'ET CT MT PT EST EDT CST CDT MST MDT PST PDT AKST AKDT AST ADT NST NDT BRT ART CLT COT PET VET',
]
  .join(' ')
  .replaceAll(' ', '|');

/** Case counts: `10:00 Most of …` names no zone. */
const ZONE = new RegExp(
  `[^\\S\\n]{0,3}\\(?(?:Z|МСК|${ZONES})(?![\\p{L}\\p{N}])(?:[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?\\)?`,
  'uy',
);

const OFFSET = /[^\S\n]{0,2}[+-]\d{2}:?\d{2}(?!\d)/y;

const zoneEnd = (text: string, at: number): number => endOf(OFFSET, text, endOf(ZONE, text, at));

/** Where the time that begins at `at`, behind a day, ends; `at` itself where none does. */
export function timeEnd(text: string, at: number): number {
  const end = endOf(AFTER_DAY, text, at);
  return end > at ? zoneEnd(text, end) : at;
}

/** Where the time that begins at `at`, in front of a day, ends; `at` itself where none does. */
export function leadingTimeEnd(text: string, at: number): number {
  const end = endOf(BEFORE_DAY, text, at);
  return end > at ? zoneEnd(text, end) : at;
}
