import type { Handle } from './types';

/** A handle in parentheses, which ends the author's name: `(@lizzo)`. Offsets of the flat text. */
export interface HandleMark {
  handle: Handle;
  /** Of the opening parenthesis. */
  open: number;
  /** After the closing parenthesis. */
  close: number;
  /** Markdown's backslashes stand before its signs, so that they stand in the name, too. */
  escaped: boolean;
}

/** `@handle` with Markdown's escapes or link around it, and the closing parenthesis. */
const FROM_AT =
  /[@＠]((?:[A-Za-z0-9]|\\?_){1,15})(?:\]\([^()\s]{0,200}\))?[\s\u2066-\u2069\u200e\u200f]{0,3}\\?[)）]/y;

const PARENTHESIS = 0x28;

/** What can stand between the parenthesis and the `@`. */
const INSIDE = /[\s[\\\u200e\u200f\u2066-\u2069]/;

function readHandleMark(text: string, at: number): HandleMark | null {
  let open = at - 1;
  while (
    text.charCodeAt(open) !== PARENTHESIS &&
    open > 0 &&
    open > at - 5 &&
    INSIDE.test(text[open] ?? '')
  )
    open -= 1;
  if (text[open] !== '(' && text[open] !== '（') return null;
  FROM_AT.lastIndex = at;
  const match = FROM_AT.exec(text);
  if (!match?.[1]) return null;
  const escaped = text[at - 1] === '\\' || text[open - 1] === '\\' || match[1].includes('\\');
  return {
    handle: match[1].replaceAll('\\', ''),
    open: text[open - 1] === '\\' ? open - 1 : open,
    close: at + match[0].length,
    escaped,
  };
}

/** The handles of a text, one after the other: each is found once, so that no part is searched twice. */
export class HandleMarks {
  private next: HandleMark | null;

  constructor(private readonly text: string) {
    this.next = nextHandleMark(text, 0);
  }

  /** The next one before `end`, at or after `floor`; those before `floor` are passed over. */
  take(floor: number, end: number): HandleMark | null {
    while (this.next && this.next.open < end) {
      const mark = this.next;
      this.next = nextHandleMark(this.text, mark.close);
      if (mark.open >= floor) return mark;
    }
    return null;
  }
}

/**
 * The first handle in parentheses whose `@` stands at or after `from`.
 *
 * ```markdown
 * > | Hi, @BTS_twt — LIZZO (@lizzo) November 20, 2021
 *         ^ none           ^ open  ^ close
 * ```
 */
function nextHandleMark(text: string, from: number): HandleMark | null {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    const mark = readHandleMark(text, at);
    if (mark) return mark;
  }
  return null;
}
