/**
 * Text as a row of tokens. Where words are divided by spaces a token is a word; where they are not
 * (han, kana, Thai …), and in Hangul, whose words carry particles, it is one character or syllable.
 * So a name is a row of tokens in every script, and only the look at its two ends differs.
 */
import { fold } from '../text/fold';

export enum Script {
  None,
  Word,
  Hangul,
  Hiragana,
  Katakana,
  Han,
  Thai,
  /** Lao, Khmer, Burmese: written without spaces, too. */
  Cluster,
  Mark,
}

export interface Token {
  /** Folded: what is compared. */
  key: string;
  raw: string;
  script: Script;
  start: number;
  end: number;
  /** What stands between the token before and this one; of the first token, what precedes it. */
  gap: string;
}

const SCRIPTS: readonly [RegExp, Script][] = [
  [/\p{Script=Hangul}/u, Script.Hangul],
  [/\p{Script=Hiragana}/u, Script.Hiragana],
  // The long vowel mark belongs to both kana; in names it stands in katakana.
  [/[\p{Script=Katakana}ー]/u, Script.Katakana],
  [/\p{Script=Han}/u, Script.Han],
  [/\p{Script=Thai}/u, Script.Thai],
  [/[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, Script.Cluster],
  [/\p{M}/u, Script.Mark],
  [/[\p{L}\p{N}]/u, Script.Word],
];

const scriptOf = (character: string): Script => {
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return Script.None;
  if (/\p{M}/u.test(character)) return Script.Mark;
  return SCRIPTS.find(([pattern]) => pattern.test(character))?.[1] ?? Script.None;
};

const UNKNOWN = 0xff;
/** Scripts of the characters seen so far: a regular expression per character would cost the most. */
const known = new Uint8Array(0x10000).fill(UNKNOWN);

function scriptAt(codePoint: number): Script {
  if (codePoint > 0xffff) return scriptOf(String.fromCodePoint(codePoint));
  let script = known[codePoint] ?? UNKNOWN;
  if (script === UNKNOWN) {
    script = scriptOf(String.fromCharCode(codePoint));
    known[codePoint] = script;
  }
  return script;
}

/** Thai vowels that are written before their consonant, and those written after it. */
const isLeadingVowel = (code: number) => code >= 0x0e40 && code <= 0x0e44;
const isTrailingVowel = (code: number) =>
  code === 0x0e30 || code === 0x0e32 || code === 0x0e33 || code === 0x0e45;

/** Whether the next character belongs to the token that is being read. */
function continues(text: string, start: number, at: number, reading: Script, script: Script) {
  if (script === Script.Mark) return true;
  if (script !== reading) return false;
  if (reading === Script.Word) return true;
  if (reading !== Script.Thai) return false;
  return (
    isTrailingVowel(text.charCodeAt(at)) ||
    (at === start + 1 && isLeadingVowel(text.charCodeAt(start)))
  );
}

/** Scripts whose tokens are single characters or syllables. */
export const isUnit = (token: Token): boolean => token.script !== Script.Word;

/** @param text plain (`plainText`); the stretches in `skip`, in order, are passed over as gaps. */
export function tokenise(text: string, skip: readonly (readonly [number, number])[] = []): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let gapStart = 0;
  let reading = Script.None;
  let nextSkip = 0;
  const flush = (end: number) => {
    if (start < 0) return;
    const raw = text.slice(start, end);
    const key = reading === Script.Word ? fold(raw) : raw;
    tokens.push({ key, raw, script: reading, start, end, gap: text.slice(gapStart, start) });
    gapStart = end;
    start = -1;
  };
  for (let at = 0; at < text.length;) {
    if (at === skip[nextSkip]?.[0]) {
      flush(at);
      at = skip[nextSkip]?.[1] ?? at;
      nextSkip += 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    const script = scriptAt(codePoint);
    if (start < 0 || !continues(text, start, at, reading, script)) {
      flush(at);
      // A mark without a letter before it is no word.
      if (script !== Script.None && script !== Script.Mark) {
        start = at;
        reading = script;
      }
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  flush(text.length);
  return tokens;
}

/** One key for tokens in a row: words with a space between them, units without. */
export function addToKey(key: string, before: Token | undefined, token: Token): string {
  if (!before) return token.key;
  return isUnit(before) || isUnit(token) ? key + token.key : `${key} ${token.key}`;
}

const isUpper = (character: string) => character !== character.toLowerCase();

/** Whether the word begins with a capital letter. */
export const startsCapital = (token: Token): boolean =>
  token.script === Script.Word && isUpper(String.fromCodePoint(token.raw.codePointAt(0) ?? 0));

export const hasCapital = (token: Token): boolean =>
  token.script === Script.Word && token.raw !== token.raw.toLowerCase();

export const isAllCapitals = (token: Token): boolean =>
  hasCapital(token) && token.raw === token.raw.toUpperCase();

/** Whether the word has letters that know capitals, all of them small. */
export const isLowerCase = (token: Token): boolean =>
  token.script === Script.Word &&
  token.raw === token.raw.toLowerCase() &&
  token.raw !== token.raw.toUpperCase();
