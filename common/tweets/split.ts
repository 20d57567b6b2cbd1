import { LINE, PARAGRAPH } from './flat';
import { skipBlank, skipBlankBack } from './paragraphs';

/** Where the tweet's text ends and its author's name stands, in offsets of the flat text. */
export interface Split {
  /** Where the tweet's words end: at the dash, or where the name begins. */
  textEnd: number;
  nameStart: number;
  nameEnd: number;
}

export interface SplitResult {
  best: Split;
  /** Other splits that are about as likely. */
  others: Split[];
  dash: Dash;
}

/** How the text and the dash stand together. */
export interface Dash {
  start: number;
  end: number;
  kind: 'long' | 'en' | 'hyphen' | 'semicolon';
  /** Directly after the tweet's last word, with a space behind: only embeds are written so. */
  glued: boolean;
  /** After a picture's link, or first in its line: it can only be the signature's. */
  certain: boolean;
}

/** X allows names of 50 characters. */
const MAX_NAME = 50;

/** Names with emoji or escapes take more UTF-16 units than characters. */
const WINDOW = 260;

/** UTF-8 dashes read as Windows-1252, ISO 8859-1 or Mac Roman; then the dashes themselves. */
const DASH =
  /â€[”“\u2022"]|â\u0080[\u0093-\u0095]|‚Ä[îì]|[\u2014\u2015\u2e3a\ufe58]+|-{2,3}|[\u2013\u2012]|[-\u2010\u2011\u2212]|;/g;

const AFTER_LINK =
  /(?:pic\.(?:twitter|x)\.com\/|\bt\.co\/)[A-Za-z0-9]{1,10}(?:\]?\([^()\s]{0,60}\)|\]\[\d{1,5}\]|[\])>\s])*$/;

const SPACE = /\s/;

function kindOf(sign: string): Dash['kind'] {
  if (sign === ';') return 'semicolon';
  if (/^[-\u2010\u2011\u2212]$/.test(sign)) return 'hyphen';
  return /[\u2012\u2013“\u0093ì]/.test(sign) ? 'en' : 'long';
}

function startsLine(text: string, at: number, floor: number): boolean {
  for (let before = at - 1; before >= floor; before -= 1) {
    const char = text[before] ?? '';
    if (char === '\n' || char === LINE || char === PARAGRAPH) return true;
    if (!/[\s>]/.test(char)) return false;
  }
  return true;
}

/** Whether a sign can be a signature's dash: the plainer the sign, the more space it needs. */
function isPlausible(dash: Dash, spaceBefore: boolean, spaceAfter: boolean): boolean {
  switch (dash.kind) {
    case 'long':
      return true;
    case 'en':
      return spaceAfter || dash.certain;
    case 'hyphen':
      return spaceAfter && (spaceBefore || dash.certain);
    case 'semicolon':
      return spaceAfter;
  }
}

function dashesIn(text: string, start: number, end: number): Dash[] {
  const dashes: Dash[] = [];
  const windowed = text.slice(start, end);
  for (const match of windowed.matchAll(DASH)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const spaceBefore = at === start || SPACE.test(text[at - 1] ?? ' ');
    const spaceAfter = SPACE.test(text[after] ?? ' ');
    const lineStart = startsLine(text, at, start);
    const certain = lineStart || AFTER_LINK.test(text.slice(Math.max(0, at - 120), at));
    const kind = kindOf(match[0]);
    const dash = { start: at, end: after, kind, glued: !spaceBefore && spaceAfter, certain };
    if (isPlausible(dash, spaceBefore, spaceAfter)) dashes.push(dash);
  }
  return dashes;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function splitAt(text: string, dash: Dash, open: number): Split | null {
  const nameStart = skipBlank(text, dash.end, open);
  const nameEnd = skipBlankBack(text, open, nameStart);
  if (characters(text.slice(nameStart, nameEnd)) > MAX_NAME) return null;
  return { textEnd: dash.start, nameStart, nameEnd };
}

/** The dashes of the strongest kind; the weaker kinds are then part of the text or the name. */
function strongest(dashes: readonly Dash[]): Dash[] {
  for (const kind of ['long', 'en', 'hyphen', 'semicolon'] as const) {
    const found = dashes.filter((dash) => dash.kind === kind);
    if (found.length) return found;
  }
  return [];
}

/**
 * Finds the dash between a tweet's text and its author's name, walking back from the handle's
 * parenthesis at `open`, not further than `floor`.
 *
 * A dash after a picture's link or first in its line is the signature's, whatever follows. Else
 * the last one is likelier than those before it: text with a dash is more frequent than a name
 * with one; the others are returned as alternatives.
 */
export function splitAtDash(text: string, floor: number, open: number): SplitResult | null {
  const start = Math.max(floor, open - WINDOW);
  const inReach = dashesIn(text, start, open).flatMap((dash) => {
    const split = splitAt(text, dash, open);
    return split ? [{ dash, split }] : [];
  });
  const candidates = strongest(inReach.map(({ dash }) => dash)).flatMap((dash) =>
    inReach.filter((candidate) => candidate.dash === dash),
  );
  const best = candidates.find(({ dash }) => dash.certain) ?? candidates.at(-1);
  if (!best) return null;
  const others = best.dash.certain ? [] : candidates.filter((candidate) => candidate !== best);
  return {
    best: best.split,
    others: others.reverse().map(({ split }) => split),
    dash: best.dash,
  };
}
