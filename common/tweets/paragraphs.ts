import { LINE, PARAGRAPH } from './flat';

const LINE_FEED = 10;
const GREATER = 62;
const LINE_CODE = LINE.charCodeAt(0);
const PARAGRAPH_CODE = PARAGRAPH.charCodeAt(0);

/** As `\s`, of which the pattern is only asked where the character can be one. */
export function isSpace(code: number): boolean {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

/** Space and the mark that mailers and Markdown put before quoted lines. */
const isBlankCode = (code: number): boolean => code === GREATER || isSpace(code);

/** Whether a character ends a line, in text or by the markup. */
export const endsLine = (code: number): boolean =>
  code === LINE_FEED || code === 13 || code === LINE_CODE || code === PARAGRAPH_CODE;

/** Whether there is nothing to read in the stretch. */
export function isBlank(text: string, start: number, end: number): boolean {
  return skipBlank(text, start, end) >= end;
}

export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankCode(text.charCodeAt(at))) at += 1;
  return at;
}

export function skipBlankBack(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** A line without words is not longer, however it is indented. */
const LONGEST_BLANK = 80;

/** Whether the character at `at` ends a paragraph: a block's edge, or a line feed before a blank line. */
export function endsParagraph(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === PARAGRAPH_CODE) return true;
  if (code !== LINE_FEED) return false;
  const limit = Math.min(text.length, at + LONGEST_BLANK);
  for (let next = at + 1; next < limit; next += 1) {
    const following = text.charCodeAt(next);
    if (following === LINE_FEED || following === PARAGRAPH_CODE) return true;
    if (!isBlankCode(following)) return false;
  }
  return false;
}

/** Where the paragraph around `at` begins; not before `floor`. */
export function paragraphStart(text: string, at: number, floor: number): number {
  for (let start = at; start > floor; start -= 1) {
    if (endsParagraph(text, start - 1)) return start;
  }
  return floor;
}

/** Whether nothing but space follows at `at` before the paragraph ends. */
export function isParagraphEnd(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + LONGEST_BLANK);
  for (let end = at; end < limit; end += 1) {
    if (endsParagraph(text, end)) return true;
    if (!isBlankCode(text.charCodeAt(end))) return false;
  }
  return limit === text.length;
}

/** Whether a paragraph ends within the stretch. */
export function holdsParagraphEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (endsParagraph(text, at)) return true;
  return false;
}

/** Where the line around `at` begins; not before `floor`. */
export function lineStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !endsLine(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
