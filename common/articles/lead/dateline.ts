import { readDateAt, type DateReading } from '../../dates';
import { Phrases } from '../phrases';
import { wordsOf } from '../../text/words';

/** Words that pages print before the day of a story. */
const LABELS =
  'date|dated|published|published on|published at|posted|posted on|updated|updated on|updated at|last updated|last updated on|last modified|first published|' +
  'created|modified|fecha|publicado|publicado el|publicado em|actualizado|actualizado el|atualizado em|data|publié|publié le|mis à jour le|modifié le|' +
  'veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|datum|pubblicato|pubblicato il|aggiornato il|gepubliceerd|gepubliceerd op|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad|' +
  'opublikowano|aktualizacja|data publikacji|publikováno|опубликовано|обновлено|дата|опубліковано|оновлено|yayınlanma|yayınlanma tarihi|güncelleme|tarih|diterbitkan|diperbarui|tayang|ngày|cập nhật|' +
  'प्रकाशित|अपडेट|प्रकाशित तिथि|तारीख|公開日|公開|更新|更新日|掲載|配信|発行|입력|수정|등록|게시|게재|승인|기사입력|최종수정|发布|发布时间|發布|發佈|更新时间|更新時間|发表于|نشر|تاريخ النشر|نُشر في|آخر تحديث';

const labels = new Phrases<true>();
labels.addAll(LABELS.split('|'), true);

const GAP = /[^\S\n]{0,10}/y;
const LABEL_END = /[^\S\n]{0,5}[:：]?[^\S\n]{0,5}/y;
/** The day of the week before a date. */
const WEEKDAY = /\p{L}[\p{L}\p{M}]{1,20}\.?,?[^\S\n]{1,5}/uy;
const TIME =
  /(?:T|,?[^\S\n]{0,5}(?:at|à|um|a las|às|kl\.?|klo|om|ore|o|в|о|pukul|saat)?[^\S\n]{0,5})(?:오전|오후|上午|下午|午前|午後)?[^\S\n]?\d{1,2}(?:[:.hH]\d{2}(?::\d{2}(?:\.\d{1,9})?)?|(?=[^\S\n]?[ap]\.?m\b))(?:[^\S\n]{0,3}(?:[ap]\.?m\b\.?|h\b|uhr\b|hrs\b|wib\b|分))?(?:[^\S\n]{0,3}(?:Z\b|\(?(?:[A-Z]{2,4}T|UTC|GMT|IST|WIB|WITA|WIT)\b\)?)?(?:[^\S\n]{0,2}[+-]\d{2}:?\d{2}\b)?)?/iy;
const ISO = /^\d{4}-\d{2}-\d{2}/;
const DIVIDER = /[^\S\n]{0,5}(?:[|｜•·/]|[–—-](?=\s))[^\S\n]{0,5}/y;
const REST_OF_LINE = /[^\S\n]{0,200}(?=\n|$)/y;
/** Something between the date and the text that follows in the same line. */
const SIGN = /[^\S\n]{0,5}(?:[|｜:]|[–—](?=\s)|--?(?=\s))[^\S\n]{0,5}/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
};

export type DatelineReading = DateReading & {
  start: number;
  /** Where the words after the dateline and the sign behind it begin. */
  next: number;
  /** It fills its line. */
  alone: boolean;
};

const splitsWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]/u.test(text.slice(at - 1, at + 1));

/** A date with its label and its time; null where none stands there. */
function readStamp(text: string, start: number) {
  const words = wordsOf(text.slice(start, start + 80));
  const label = words[0]?.start === 0 ? labels.at(words, 0, text.slice(start, start + 80)) : null;
  const labelEnd = label ? start + (words[label.count - 1]?.end ?? 0) : start;
  const at = label ? endOf(LABEL_END, text, labelEnd) : start;
  const colon = /[:：]/.test(text.slice(labelEnd, at));
  const named = label ? text.slice(start, labelEnd) : null;
  for (const from of [at, endOf(WEEKDAY, text, at)]) {
    if (!/[\p{L}\p{N}]/u.test(text[from] ?? '')) continue;
    const date = readDateAt(text, from);
    if (!date || date.kind === 'partial') continue;
    // `2021-11-21 日本語`: the sign of a day is the beginning of a word.
    const iso = ISO.test(text.slice(from, from + 10));
    const dateEnd = splitsWord(text, date.end) ? (iso ? from + 10 : -1) : date.end;
    if (dateEnd < 0) continue;
    const end = endOf(TIME, text, dateEnd);
    if (splitsWord(text, end)) continue;
    return { date, end, named, colon, timed: end > dateEnd, iso };
  }
  return null;
}

/**
 * Reads the dateline that a text begins with: `date 2021-11-21`, `Nov 21, 2021 | 09:15 PM IST`, ISO.
 * A date that begins a sentence (`November 20 was …`) is none.
 */
export function readDateline(text: string): DatelineReading | null {
  const start = endOf(/[\s\u200b\ufeff]{0,50}/y, text, 0);
  const stamp = readStamp(text, start);
  if (!stamp) return null;
  const { date, named, colon, iso } = stamp;
  let { end, timed } = stamp;
  for (let count = 0; count < 4; count += 1) {
    const divided = endOf(DIVIDER, text, end);
    const timeEnd = divided > end ? endOf(TIME, text, divided) : end;
    if (timeEnd > divided) {
      [end, timed] = [timeEnd, true];
      continue;
    }
    // `Published … | Updated …`: the first day is the story's.
    const more = divided > end || endOf(GAP, text, end) > end;
    const next = more ? readStamp(text, Math.max(divided, endOf(GAP, text, end))) : null;
    if (!next?.named) break;
    ({ end } = next);
  }
  const alone = endOf(REST_OF_LINE, text, end) > end || end === text.length || text[end] === '\n';
  const next = alone ? endOf(REST_OF_LINE, text, end) : endOf(SIGN, text, end);
  const introduced = named !== null && (colon || /^dat/i.test(named));
  if (!alone && !iso && !timed && !introduced && next === end) return null;
  return { ...date, start, end: start + text.slice(start, end).trimEnd().length, next, alone };
}
