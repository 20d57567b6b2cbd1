/**
 * The words that dates are written with, taken from the platform's CLDR data through `Intl`, so
 * that no table of month names has to be kept here. CLDR's spellings differ a little from one
 * release to the next (`Sep`, `Sept`); so several forms of each name are taken, compared without
 * case, accents and dots, and a unique beginning of a name is accepted, too.
 */

import { fold } from '../text/fold';

/** The languages that X offers its embeds in (its `lang` list; `msa` and `fil` by their codes). */
export const LANGUAGES = (
  'en,en-GB,ar,ar-MA,ar-LB,bn,cs,da,de,es,fa,fi,fil,fr,he,hi,hu,id,it,ja,ko,ms,nl,no,pl,pt,ro,ru,sv,' +
  'th,tr,uk,ur,vi,zh-CN,zh-TW'
).split(',');

/** What a word that is no month's name can say about the number beside it. */
export type Mark = 'year' | 'month' | 'day';

export interface CalendarWords {
  /** Month (1 to 12) by the normalised name. A name that means two months in two languages has both. */
  months: ReadonlyMap<string, readonly number[]>;
  /** Month by what names begin with, three letters at least; 0 where names of two months do. */
  beginnings: ReadonlyMap<string, number>;
  /** Words that follow the number they mark: `年`, `월` … */
  after: ReadonlyMap<string, Mark>;
  /** Words that precede the month's number: `tháng`. */
  before: ReadonlySet<string>;
  /** Other words that stand between a date's parts: `de` … */
  joints: ReadonlySet<string>;
  /** Words that end a date after its year: `г`, `р`. */
  tails: ReadonlySet<string>;
}

const DOTS = /[.·׳॰'’]/g;

/** One spelling for what writers and CLDR releases spell in several ways. */
export function normaliseWord(word: string): string {
  return fold(word)
    .replace(DOTS, '')
    .replace(/म्(?=ब)/g, 'ं');
}

const WORD = /[\p{L}\p{M}]+(?:[.׳॰'’][\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(normaliseWord);
}

interface Collected {
  months: Map<string, number[]>;
  beginnings: Map<string, number>;
  after: Map<string, Mark>;
  before: Set<string>;
  joints: Set<string>;
  tails: Set<string>;
}

function addMonth(words: Collected, name: string, month: number): void {
  if (!/\p{L}/u.test(name) || /\d/.test(name)) return;
  const key = normaliseWord(name);
  const known = words.months.get(key);
  if (known?.includes(month)) return;
  if (known) known.push(month);
  else words.months.set(key, [month]);
  for (let length = 3; length <= key.length; length += 1) {
    const beginning = key.slice(0, length);
    const other = words.beginnings.get(beginning) ?? month;
    words.beginnings.set(beginning, other === month ? month : 0);
  }
}

/** Sorts one printed date's parts into month names, marks and joints. */
function addParts(words: Collected, parts: Intl.DateTimeFormatPart[], month: number): void {
  parts.forEach((part, index) => {
    const { type, value } = part;
    if (type === 'month') {
      const [, lead = '', digits = '', tail = ''] = /^(\D*)(\d*)(\D*)$/.exec(value) ?? [];
      if (!digits) {
        addMonth(words, value, month);
        // Hebrew glues its preposition to the name: "20 בנובמבר".
        const glued = /\p{L}+$/u.exec(parts[index - 1]?.value ?? '')?.[0];
        if (glued) addMonth(words, glued + value, month);
        return;
      }
      for (const word of wordsOf(lead)) words.before.add(word);
      for (const word of wordsOf(tail)) words.after.set(word, 'month');
    } else if (type === 'literal') {
      const previous = parts[index - 1];
      for (const word of wordsOf(value)) {
        const mark = /^\S/.test(value) ? previous?.type : undefined;
        const numeric = /^\d+$/.test(previous?.value ?? '');
        if (numeric && (mark === 'year' || mark === 'month' || mark === 'day')) {
          words.after.set(word, mark);
        } else if (previous?.type === 'year' && index === parts.length - 1) words.tails.add(word);
        else words.joints.add(word);
      }
    }
  });
}

/** Names as they stand in a date (`ноября`, `listopadu`), with everything around them. */
const IN_DATES: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

/** Names as they stand alone (`ноябрь`, `listopad`). */
const ALONE: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }];

function addLanguage(words: Collected, language: string): void {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2021, index, 20));
  for (const form of IN_DATES) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...form });
    months.forEach((time, index) => addParts(words, format.formatToParts(time), index + 1));
  }
  for (const form of ALONE) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...form });
    months.forEach((time, index) => addMonth(words, format.format(time), index + 1));
  }
}

function collect(languages: readonly string[]): CalendarWords {
  const words: Collected = {
    months: new Map(),
    beginnings: new Map(),
    after: new Map(),
    before: new Set(),
    joints: new Set(),
    tails: new Set(),
  };
  for (const language of languages) addLanguage(words, language);
  return words;
}

let english: CalendarWords | null = null;
let all: CalendarWords | null = null;

/** The words of English alone: enough for most dates, and quickly made. */
export function englishWords(): CalendarWords {
  return (english ??= collect(['en', 'en-GB']));
}

/** The words of all languages. Collecting them takes tens of milliseconds, once. */
export function calendarWords(): CalendarWords {
  return (all ??= collect(LANGUAGES));
}
