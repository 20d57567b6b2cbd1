import { endsParagraph, isBlank, isSpace, lineStart, skipBlank, skipBlankBack } from './paragraphs';

/** Where the tweet's text ends and its author's name stands, in offsets of the flat text. */
export interface Split {
  /** Where the tweet's words end: at the dash, or where the name begins. */
  textEnd: number;
  nameStart: number;
  nameEnd: number;
}

/** The sign between the tweet's text and the name. */
export interface Dash {
  start: number;
  end: number;
  kind: 'long' | 'en' | 'hyphen' | 'semicolon';
  /** Directly after the tweet's last word, with a space behind: only embeds are written so. */
  glued: boolean;
  /** 2: a space behind it; 1: only one before; 0: none, as within a name. */
  space: 0 | 1 | 2;
  /** After a picture's link, or first in its line: it can only be the signature's. */
  certain: boolean;
}

export interface SplitResult {
  best: Split;
  /** Other splits that are about as likely, likeliest first. */
  others: Split[];
  dash: Dash;
}

/** More alternatives than an editor wants to look through help nobody. */
const MAX_OTHERS = 3;

/** X allows names of 50 characters. */
const MAX_NAME = 50;

/** Space, escapes and quotation marks of a hard-wrapped line can make the stretch longer. */
const MAX_STRETCH = 70;

/** A name of emoji takes many UTF-16 units for each character that X counts. */
export const NAME_REACH = 260;

const HYPHEN = 0x2d;
const SEMICOLON = 0x3b;

/** UTF-8 dashes that were read as Windows-1252, ISO 8859-1 or Mac Roman. */
const GARBLED_EN = /^(?:â€“|â\u0080\u0093|‚Äì)$/;
const GARBLED_LONG = /^(?:â€[”"•]|â\u0080[\u0094\u0095]|‚Ä[îï])$/;

function garbledKind(units: string): Dash['kind'] | null {
  if (GARBLED_LONG.test(units)) return 'long';
  return GARBLED_EN.test(units) ? 'en' : null;
}

/** The link of a picture, or X's short one, with what Markdown and extractors put around it. */
const AFTER_LINK =
  /(?:pic\.(?:twitter|x)\.com|\bt\.co)\/[A-Za-z0-9]{1,10}(?:\s{0,3}>?\s?\]?\(https?:[^()\s]{0,60}\)|\]\[\d{1,5}\]|[\])>]){0,4}[\s>]{0,40}$/;

/** The kind of a sign by itself; null for every other character. */
function kindOf(text: string, at: number): Dash['kind'] | null {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code === SEMICOLON) return 'semicolon';
    return code === HYPHEN ? 'hyphen' : null;
  }
  if (code === 0xe2 || code === 0x201a) return garbledKind(text.slice(at, at + 3));
  if (code === 0x2014 || code === 0x2015 || code === 0x2e3a || code === 0xfe58) return 'long';
  if (code === 0x2012 || code === 0x2013) return 'en';
  return code === 0x2010 || code === 0x2011 || code === 0x2212 ? 'hyphen' : null;
}

/** Whether a sign can be a signature's dash: the plainer the sign, the more space it needs. */
function isPlausible(dash: Dash, spaceAfter: boolean): boolean {
  switch (dash.kind) {
    case 'long':
      return true;
    case 'en':
      return spaceAfter || dash.certain;
    case 'hyphen':
    case 'semicolon':
      return spaceAfter;
  }
}

function dashOf(
  text: string,
  start: number,
  end: number,
  kind: Dash['kind'],
  floor: number,
): Dash | null {
  const spaceBefore = start === floor || isSpace(text.charCodeAt(start - 1));
  const spaceAfter = isSpace(text.charCodeAt(end));
  const certain =
    isBlank(text, lineStart(text, start, Math.max(floor, start - 20)), start) ||
    AFTER_LINK.test(text.slice(Math.max(floor, start - 100), start));
  const space = spaceAfter ? 2 : spaceBefore ? 1 : 0;
  const dash: Dash = { start, end, kind, glued: !spaceBefore && spaceAfter, space, certain };
  return isPlausible(dash, spaceAfter) ? dash : null;
}

/** The dashes before `open` that a name can follow, the nearest first. */
function dashesBefore(text: string, floor: number, open: number): Dash[] {
  const dashes: Dash[] = [];
  const limit = Math.max(floor, open - NAME_REACH);
  let characters = 0;
  for (let at = open - 1; at >= limit && characters <= MAX_STRETCH; at -= 1) {
    if (endsParagraph(text, at)) break;
    // The second half of a pair is no character of its own.
    if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) characters += 1;
    let kind = kindOf(text, at);
    if (!kind) continue;
    const garbled = text.charCodeAt(at) === 0xe2 || text.charCodeAt(at) === 0x201a;
    const end = garbled ? at + 3 : at + 1;
    while (!garbled && at > limit && text[at - 1] === text[at] && kind !== 'semicolon') at -= 1;
    if (kind === 'hyphen' && end - at > 1) kind = 'long';
    const dash = dashOf(text, at, end, kind, floor);
    if (dash) dashes.push(dash);
  }
  return dashes;
}

/** Where the name stands between the dash and the parenthesis: quote marks begin only new lines. */
function splitAt(text: string, dash: Dash, open: number): Split | null {
  const [nameStart, nameEnd] = nameBetween(text, dash.end, open);
  const units = nameEnd - nameStart;
  if (units > MAX_NAME && [...text.slice(nameStart, nameEnd)].length > MAX_NAME) return null;
  return { textEnd: dash.start, nameStart, nameEnd };
}

function nameBetween(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < to && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const wrappedStart = skipBlank(text, start, to);
  if (wrappedStart > start && text.slice(from, start).includes('\n')) start = wrappedStart;
  const wrappedEnd = skipBlankBack(text, end, start);
  if (wrappedEnd < end && text.slice(wrappedEnd, end).includes('\n')) end = wrappedEnd;
  return [start, end];
}

const KINDS = { long: 6, en: 4, hyphen: 2, semicolon: 0 };

/**
 * How likely a dash is the signature's by itself: a sure one, else one with space around it, which
 * names and compounds lack, else by its kind.
 */
function rank({ certain, kind, space }: Dash): number {
  return (certain ? 40 : 0) + (space ? 20 + space : 0) + KINDS[kind] * 2;
}

/**
 * Finds the dash between a tweet's text and its author's name, walking back from the handle's
 * parenthesis at `open`, within its paragraph and not further than `floor`.
 *
 * ```markdown
 * > | Hi, BTS — see you – soon — ALL THE RUMORS – TRUE (@lizzo) November 20, 2021
 *             ^ other          ^ best            ^ plainer
 * ```
 *
 * A dash after a picture's link or first in its line is the signature's, whatever follows. Else
 * the plainer signs, and those without space, belong to the text or the name; and of several that
 * are alike, the last is likelier than those before it: text with a dash is more frequent than a
 * name with one. The others are returned as alternatives.
 */
export function splitAtDash(text: string, floor: number, open: number): SplitResult | null {
  const candidates: { dash: Dash; split: Split }[] = [];
  for (const dash of dashesBefore(text, floor, open)) {
    const split = splitAt(text, dash, open);
    if (split) candidates.push({ dash, split });
  }
  let best = candidates[0];
  // From the nearest to the first of the text.
  for (const candidate of candidates) {
    const gain = best ? rank(candidate.dash) - rank(best.dash) : 0;
    if (gain > 0 || (gain === 0 && candidate.dash.certain)) best = candidate;
  }
  if (!best) return null;
  const others: Split[] = [];
  if (!best.dash.certain && candidates.length > 1) {
    const { kind } = best.dash;
    for (const { dash, split } of candidates) {
      const possible =
        split !== best.split && dash.kind === kind && split.nameEnd > split.nameStart;
      if (possible && others.length < MAX_OTHERS) others.push(split);
    }
  }
  return { best: best.split, others, dash: best.dash };
}
