import { BOLD, CODE, ITALIC, STRIKETHROUGH, UNDERLINE } from './part';

const MARKS: Record<string, number> = {
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  u: UNDERLINE,
  ins: UNDERLINE,
  s: STRIKETHROUGH,
  strike: STRIKETHROUGH,
  del: STRIKETHROUGH,
  code: CODE,
  kbd: CODE,
  samp: CODE,
  tt: CODE,
};

const WEIGHT = /font-weight\s{0,9}:\s{0,9}(\w+)/i;
const SLANT = /font-style\s{0,9}:\s{0,9}(\w+)/i;
const LINES = /text-decoration(?:-line)?\s{0,9}:\s{0,9}([\w -]{1,60})/i;

const set = (marks: number, mark: number, on: boolean): number =>
  on ? marks | mark : marks & ~mark;

/**
 * How an element sets its text: by its name, and by its `style`, which counts more. Google Docs
 * wraps a whole document in an element that says bold and means nothing, and sets its words by spans.
 *
 * ```markdown
 * > | <b style="font-weight:normal"><span style="font-weight:700">BTS</span> won</b>
 *                                                                 ^^^ bold
 * ```
 */
export function marksOf(name: string, style: string, inherited: number): number {
  let marks = inherited | (MARKS[name] ?? 0);
  if (!style) return marks;
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase();
  if (weight) marks = set(marks, BOLD, /^(?:bold|bolder|[6-9]00)$/.test(weight));
  const slant = SLANT.exec(style)?.[1]?.toLowerCase();
  if (slant) marks = set(marks, ITALIC, slant === 'italic' || slant === 'oblique');
  const lines = LINES.exec(style)?.[1]?.toLowerCase();
  if (lines?.includes('line-through')) marks |= STRIKETHROUGH;
  if (lines?.includes('underline')) marks |= UNDERLINE;
  return marks;
}

const WORD_LIST = /mso-list\s{0,9}:\s{0,9}l(\d{1,6})\s{1,9}level(\d)/i;

/**
 * Word's list items are paragraphs whose style names the list.
 *
 * ```markdown
 * > | <p style="text-indent:-18pt;mso-list:l0 level2 lfo1">
 *                                          ^^^^^^^^^ list 0, depth 2
 * ```
 */
export function wordListOf(style: string): { list: number; depth: number } | null {
  const match = WORD_LIST.exec(style);
  return match && { list: Number(match[1]), depth: Number(match[2]) };
}

/** What Word prints before an item: a number or a sign, which the list draws itself. */
export const isWordBullet = (style: string): boolean =>
  /mso-list\s{0,9}:\s{0,9}ignore/i.test(style);

/** WordPress' and Blogger's older names for what a `figure` and a `figcaption` are. */
const FIGURE = /(?:^|\s)(?:wp-caption|tr-caption-container)(?:\s|$)/;
const CAPTION = /(?:^|\s)(?:wp-caption-text|tr-caption)(?:\s|$)/;

export const isFigure = (name: string, classes: string): boolean =>
  name === 'figure' || FIGURE.test(classes);

export const isCaption = (name: string, classes: string): boolean =>
  name === 'figcaption' || CAPTION.test(classes);
