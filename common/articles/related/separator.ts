/** What stands between a marker and its titles. */
export interface Separator {
  /** `sign`: `:`, `|`, `»` …; `bracket`: the marker's own closed; `break`: nothing more in its line. */
  kind: 'sign' | 'bracket' | 'break' | 'space' | 'none';
  /** Where the titles' own words begin, if they stand in the same line. */
  end: number;
}

const CLOSING = /[^\S\n]{0,5}[\])＞）】］〉》」』〕]/y;
const SIGN =
  /[^\S\n\u3000]{0,5}(?:\*{0,2}[:：︰|｜¦»›▸▶►→➔➤>]+|\.{2,5}|…|[^\S\n]{1,5}[-–—~]|[-–—](?=\s|$))\*{0,2}/y;
const MORE_SIGNS = /(?:[^\S\n]|[:|»›▸▶►→➔➤>*\u200b\ufeff-]){0,20}/y;
const SPACE = /(?:[^\S\n]|[*_\u200b\ufeff]){1,20}/y;
const LINE_END = /(?:[^\S\n]|[.。!*_\u200b\ufeff]){0,20}(?=\n|$)/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : -1;
};

/** @param bracketed an opening bracket stands before the marker */
export function readSeparator(text: string, at: number, bracketed: boolean): Separator {
  const closing = bracketed ? endOf(CLOSING, text, at) : -1;
  if (closing >= 0) return { kind: 'bracket', end: endOf(MORE_SIGNS, text, closing) };
  const sign = endOf(SIGN, text, at);
  if (sign >= 0) return { kind: 'sign', end: endOf(MORE_SIGNS, text, sign) };
  const lineEnd = endOf(LINE_END, text, at);
  if (lineEnd >= 0) return { kind: 'break', end: lineEnd };
  const space = endOf(SPACE, text, at);
  return space < 0 ? { kind: 'none', end: at } : { kind: 'space', end: space };
}
