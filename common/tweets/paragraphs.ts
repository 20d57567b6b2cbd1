import { PARAGRAPH } from './flat';

/** Space and the marks that mailers and Markdown put before quoted lines. */
const BLANK = /[\s>]/;

/** Whether there is nothing to read in the stretch. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!BLANK.test(text[at] ?? '')) return false;
  return true;
}

export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && BLANK.test(text[at] ?? '')) at += 1;
  return at;
}

export function skipBlankBack(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && BLANK.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Whether the line feed at `at` is followed by a line without words, at most 80 characters long. */
function endsParagraph(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length && next < at + 80; next += 1) {
    const char = text[next] ?? '';
    if (char === '\n' || char === PARAGRAPH) return true;
    if (!BLANK.test(char)) return false;
  }
  return false;
}

/** Where the paragraph around `at` begins, not before `floor`: after a blank line or a block's edge. */
export function paragraphStart(text: string, at: number, floor: number): number {
  for (let start = at; start > floor; start -= 1) {
    const char = text[start - 1];
    if (char === PARAGRAPH || (char === '\n' && endsParagraph(text, start - 1))) return start;
  }
  return floor;
}

/** Where the paragraph around `at` ends, at most `limit` further on. */
export function endsParagraphAt(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end < at + 80) {
    const char = text[end] ?? '';
    if (char === PARAGRAPH || (char === '\n' && endsParagraph(text, end))) return true;
    if (!BLANK.test(char)) return false;
    end += 1;
  }
  return end >= text.length;
}
