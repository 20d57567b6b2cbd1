/** A name or alias as the index keeps it, and whether a stretch of a story is it. */
import { withoutMarks } from '../text/fold';
import { plainText } from './plain-text';
import { isAlwaysCapital, isOrdinaryWord } from './ordinary-words';
import {
  addToKey,
  hasCapital,
  isAllCapitals,
  isLowerCase,
  isUnit,
  Script,
  tokenise,
  type Token,
} from './tokens';

/** Names of more words, or of more syllables without spaces, are not looked for in a text. */
export const MOST_TOKENS = 31;

/** All-capital names up to this length must be written so: `BTS`, but `Blackpink` for `BLACKPINK`. */
const SHORT_CAPITALS = 4;

/** Words that writers put in small letters within a name. */
const SMALL_WORDS = new Set(
  'the a an and of in on for to n de del da do du des la le les el los las y e et und von van'.split(
    ' ',
  ),
);

/** How a name is written, without its letters: few tags have a shape of their own. */
export interface NameShape {
  /** Number of tokens. */
  length: number;
  /** A bit for each token that has to have a capital in the text, too. */
  capitals: number;
  /** The letter case it must be written in, diacritics aside; null where it is free. */
  exact: string | null;
  /** What stands between the tokens where it is more than spaces and hyphens; null otherwise. */
  gaps: readonly string[] | null;
  /** One or two letters, or a single syllable or character of Hangul or han. */
  short: boolean;
  /** Nothing but ordinary words: it takes more than a capital. */
  ordinary: boolean;
  /** One word, not counting single letters: `Rain`, `U-Know`, but not `One Direction`. */
  single: boolean;
  /** Says nothing without a proof: short, a number, a weekday, or ordinary and in small letters. */
  weak: boolean;
}

export interface NameForm {
  key: string;
  /** The key without spaces, for hashtags and for `Jhope`; null where it is the same. */
  joined: string | null;
  /** What it begins with: see `beginningOf`. */
  beginning: string;
  shape: NameShape;
}

const SOFT = /^(?: |-|・|·|_)?$/;

/** A gap in its plain form: one kind of hyphen, one space. */
export const plainGap = (gap: string): string =>
  gap === ' ' || gap === '' ? gap : gap.replace(/\s+/g, ' ').replace(/[‐−]/g, '-');

/** Letters and digits, counted up to what makes a difference. */
function lettersOf(tokens: readonly Token[]): number {
  let letters = 0;
  for (const { key } of tokens) {
    for (const character of key) if (!/\p{M}/u.test(character)) letters += 1;
    if (letters > SHORT_CAPITALS) break;
  }
  return letters;
}

const isDense = ({ script }: Token) => script === Script.Hangul || script === Script.Han;

/** What a name begins with: a word, or two characters where words are not divided by spaces. */
export const beginningOf = (first: Token, second: Token | undefined): string =>
  isUnit(first) && second && isUnit(second) ? first.key + second.key : first.key;

/** The letters as they are written, without diacritics: what `exact` is compared with. */
export const writtenOf = (tokens: readonly Token[]): string =>
  tokens.map(({ raw }) => withoutMarks(raw)).join(' ');

/** @returns null for a name without a letter or digit, or with too many words to be looked for. */
export function readName(name: string): NameForm | null {
  const tokens = tokenise(plainText(name));
  const [first] = tokens;
  if (!first || tokens.length > MOST_TOKENS) return null;
  const key = tokens.reduce((sum, token, at) => addToKey(sum, tokens[at - 1], token), '');
  const joined = tokens.length > 1 ? key.replaceAll(' ', '') : key;
  return {
    key,
    joined: joined === key ? null : joined,
    beginning: beginningOf(first, tokens[1]),
    shape: intern(shapeOf(tokens)),
  };
}

function shapeOf(tokens: readonly Token[]): NameShape {
  const words = tokens.filter((token) => !isUnit(token));
  const lettered = words.filter(({ raw }) => raw.toLowerCase() !== raw.toUpperCase());
  const noUnits = words.length === tokens.length;
  const letters = lettersOf(tokens);
  const short = letters <= (tokens.some(isDense) ? 1 : 2);
  const ordinary = noUnits && words.every((word) => isOrdinaryWord(word.key));
  const shortCapitals = letters <= SHORT_CAPITALS && lettered.every(isAllCapitals);
  const gaps = tokens.slice(1).map(({ gap }) => plainGap(gap));
  return {
    length: tokens.length,
    capitals: tokens.reduce((bits, token, at) => {
      const free = !hasCapital(token) || (at > 0 && gaps[at - 1] === '-');
      const small = tokens.length > 1 && SMALL_WORDS.has(token.key);
      return free || small ? bits : bits | (1 << at);
    }, 0),
    exact:
      lettered.length > 0 && (short || shortCapitals || (ordinary && tokens.length === 1))
        ? writtenOf(tokens)
        : null,
    gaps: gaps.some((gap, at) => !isPlainGap(gap, tokens[at], tokens[at + 1])) ? gaps : null,
    short,
    ordinary,
    single: noUnits && words.filter((word) => word.key.length > 1).length <= 1,
    weak:
      short ||
      (noUnits && lettered.length === 0 && tokens.every(isNumber)) ||
      (tokens.length === 1 && words.some((word) => isAlwaysCapital(word.key))) ||
      (ordinary && lettered.length > 0 && lettered.every(isLowerCase)),
  };
}

const isNumber = ({ key }: Token) => !/\p{L}/u.test(key);

/** Shapes that many names have, each kept once. */
const shapes = new Map<string, NameShape>();

function intern(shape: NameShape): NameShape {
  if (shape.exact !== null || shape.gaps !== null) return shape;
  const { length, capitals, short, ordinary, single, weak } = shape;
  const key = [length, capitals, +short, +ordinary, +single, +weak].join();
  const present = shapes.get(key);
  if (present) return present;
  shapes.set(key, shape);
  return shape;
}

/** What is between most tokens: nothing between syllables, a space or hyphen between words. */
const isPlainGap = (gap: string, before: Token | undefined, after: Token | undefined) =>
  before && after && (isUnit(before) || isUnit(after)) ? gap === '' : gap === ' ' || gap === '-';

/** Hangul syllables and the like may be spaced where the name is long enough to be told by. */
const SPACED_FROM = 4;

/** Whether what stands between the tokens in a text fits the name. `tokens` are the text's. */
export function gapsFit(name: NameShape, tokens: readonly Token[], from: number): boolean {
  for (let at = 1; at < name.length; at += 1) {
    const before = tokens[from + at - 1];
    const token = tokens[from + at];
    if (!before || !token) return false;
    const gap = plainGap(token.gap);
    const own = name.gaps?.[at - 1];
    if (own === gap || (own === undefined && isPlainGap(gap, before, token))) continue;
    if (own !== undefined && !SOFT.test(own)) {
      // Punctuation of the name that the text leaves out: Dr Dre, Tyler the Creator.
      if (gap === ' ') continue;
      return false;
    }
    if (!SOFT.test(gap)) return false;
    if (gap === ' ' && isUnit(before) && isUnit(token) && name.length < SPACED_FROM) return false;
  }
  return true;
}

/**
 * Whether the letter case fits.
 *
 * @param lowerCaseLine the line has no capitals at all, as some write in tweets
 */
export function caseFits(
  name: NameShape,
  tokens: readonly Token[],
  from: number,
  lowerCaseLine: boolean,
): boolean {
  if (name.exact !== null) return writtenOf(tokens.slice(from, from + name.length)) === name.exact;
  if (lowerCaseLine && !name.ordinary) return true;
  for (let at = 0; at < name.length; at += 1) {
    const token = tokens[from + at];
    if (token && name.capitals & (1 << at) && !hasCapital(token)) return false;
  }
  return true;
}
