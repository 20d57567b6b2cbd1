/** A headline, a text or a tweet, read once: its words, and what it mentions. */
import { linkedParts } from '../text/linked';
import { beginning } from '../text/shortened';
import { plainText } from './plain-text';
import { isAllCapitals, isLowerCase, Script, startsCapital, tokenise, type Token } from './tokens';

/** How the letters of a stretch are set, which decides what a capital says there. */
export interface Setting {
  /** Most words begin with a capital, as in an English headline. */
  titled: boolean;
  /** Most words are all capitals. */
  shouted: boolean;
}

export interface Tag {
  /** Without `@` or `#`, as written. */
  name: string;
  /** Where it stands: UTF-16 offset into the plain text. */
  start: number;
}

export interface Passage {
  /** Of the plain text, in UTF-16 units. */
  length: number;
  tokens: readonly Token[];
  mentions: readonly Tag[];
  hashtags: readonly Tag[];
  /** For each token, the setting of its sentence. */
  settings: readonly Setting[];
  /** For each token: no word of its line has a capital. */
  uncapitalised: readonly boolean[];
}

const NEUTRAL = { titled: false, shouted: false };
const ENDS_SENTENCE = /[.!?…。！？\n\r]/;
const MOST = 0.75;

/** Words that say how a stretch is set: long enough to get a capital in a title. */
const isTelling = (token: Token) => token.script === Script.Word && token.raw.length > 3;

function settingOf(tokens: readonly Token[], from: number, to: number): Setting {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || !isTelling(token)) continue;
    words += 1;
    if (startsCapital(token)) capitals += 1;
    if (isAllCapitals(token)) shouted += 1;
  }
  if (words < 3) return NEUTRAL;
  return { titled: capitals >= MOST * words, shouted: shouted >= MOST * words };
}

/** Calls back with each stretch of tokens between gaps that `ends` holds for. */
function split(
  tokens: readonly Token[],
  ends: RegExp,
  each: (from: number, to: number) => void,
): void {
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const gap = tokens[at]?.gap;
    if (gap !== undefined && (gap === ' ' || !ends.test(gap))) continue;
    each(from, at);
    from = at;
  }
}

/** @param text any string */
export function readPassage(text: string): Passage {
  const plain = plainText(text);
  const mentions: Tag[] = [];
  const hashtags: Tag[] = [];
  const skip: [number, number][] = [];
  let start = 0;
  for (const part of linkedParts(plain)) {
    if (part.kind !== 'words') skip.push([start, start + part.text.length]);
    if (part.kind === 'mention') mentions.push({ name: part.name, start });
    if (part.kind === 'hashtag') hashtags.push({ name: part.name, start });
    start += part.text.length;
  }
  const tokens = tokenise(plain, skip);
  const settings = new Array<Setting>(tokens.length).fill(NEUTRAL);
  split(tokens, ENDS_SENTENCE, (from, to) => settings.fill(settingOf(tokens, from, to), from, to));
  const uncapitalised = new Array<boolean>(tokens.length).fill(false);
  split(tokens, /[\n\r]/, (from, to) => {
    let capital = false;
    for (let at = from; at < to && !capital; at += 1) {
      const token = tokens[at];
      capital = token !== undefined && token.raw !== 'I' && startsCapital(token);
    }
    uncapitalised.fill(!capital, from, to);
  });
  return { length: plain.length, tokens, mentions, hashtags, settings, uncapitalised };
}

/** Adds the words that a passage writes small where it could do otherwise: no names, in its story. */
export function collectSmallWords({ tokens, uncapitalised }: Passage, small: Set<string>): void {
  tokens.forEach((token, at) => {
    if (!uncapitalised[at] && isLowerCase(token)) small.add(token.key);
  });
}

/** About as much text as is read at once: what is read of it need not be kept then. */
const PIECE = 16_384;

/**
 * Cuts a long text where a line ends; where there is none for long at a sentence's end, a space, or
 * anywhere.
 */
export function* pieces(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > PIECE) {
    const window = text.slice(from, from + PIECE);
    const least = PIECE / 2;
    const cut =
      ['\n', '. ', '。', ' ']
        .map((end) => window.lastIndexOf(end) + end.length)
        .find((at) => at > least) ?? beginning(window, PIECE).length;
    yield window.slice(0, cut);
    from += cut;
  }
  yield text.slice(from);
}
