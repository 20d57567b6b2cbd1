/**
 * What an occurrence of a name is worth alone. Capitals make a name of a word only where the word
 * could have been written small.
 */
import { plainGap, type NameShape } from './names';
import type { Occurrence } from './occurrences';
import { isOrdinaryWord } from './ordinary-words';
import type { Passage } from './passage';
import { startsCapital, type Token } from './tokens';

export enum Worth {
  /** Not even beside its group: `U` in `U KNOW`, `V` in `George V`. */
  None,
  /** Counts where the story proves it by other means. */
  Weak,
  /** Is the artist. */
  Strong,
}

/** What a sentence, a line, a title in quotation marks begins after: capitals say nothing there. */
const BEGINS = /[.!?…。！？\n\r:;“"«„「『‹([—–•*‘|]|(?:^|\s)'$/;

const begins = (tokens: readonly Token[], at: number) => {
  const gap = tokens[at]?.gap;
  return at === 0 || gap === undefined || (gap !== ' ' && BEGINS.test(gap));
};

const OPENS_QUOTE = /["“«„「『‹‘]\s?$|(?:^|\s)'$/;

/** The word begins a sentence and not a title in quotation marks, so that its capital is no name's. */
const beginsSentence = (tokens: readonly Token[], at: number) =>
  begins(tokens, at) && !OPENS_QUOTE.test(tokens[at]?.gap ?? '');

interface Place {
  passage: Passage;
  covered: Uint8Array;
}

/** A capitalised word right before or after the name, of another name or title. */
function isOtherName({ passage, covered }: Place, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && covered[at] !== 1 && startsCapital(token);
}

const follows = ({ passage }: Place, to: number) => plainGap(passage.tokens[to]?.gap ?? '') === ' ';

/** The word stands capitalised amid a sentence, and not in a row of capitalised words. */
function standsAlone(place: Place, { from, to }: Occurrence): boolean {
  const { tokens, settings } = place.passage;
  const setting = settings[from];
  if (setting?.titled || setting?.shouted || begins(tokens, from)) return false;
  const after = follows(place, to) && isOtherName(place, to);
  const before = plainGap(tokens[from]?.gap ?? '') === ' ' && isOtherName(place, from - 1);
  return !after && !(before && !beginsSentence(tokens, from - 1));
}

/** One name before another word with a capital: Max Martin is not Max. */
function isFirstName(place: Place, { from, to }: Occurrence): boolean {
  const { tokens, settings } = place.passage;
  const next = tokens[to];
  if (settings[from]?.titled || settings[from]?.shouted || !next || !follows(place, to))
    return false;
  return isOtherName(place, to) && !isOrdinaryWord(next.key);
}

/** The second word of a title in quotation marks, as in ‘Mamma Mia’. */
function endsTitle(place: Place, { from, to }: Occurrence): boolean {
  const { tokens } = place.passage;
  if (tokens[from]?.gap !== ' ' || !isOtherName(place, from - 1)) return false;
  return (
    OPENS_QUOTE.test(tokens[from - 1]?.gap ?? '') && /^["”»’'」』›]/.test(tokens[to]?.gap ?? '')
  );
}

/** A letter after somebody's name is a number: George V. */
function isNumeral(place: Place, { from }: Occurrence): boolean {
  const { tokens } = place.passage;
  const before = tokens[from - 1];
  if (!before || tokens[from]?.gap !== ' ' || isOrdinaryWord(before.key)) return false;
  return isOtherName(place, from - 1) && !begins(tokens, from - 1);
}

export interface Grade {
  worth: Worth;
  /** A word that makes it `Weak` if the story writes it small elsewhere; null where that says nothing. */
  doubt: string | null;
}

const grade = (worth: Worth, doubt: string | null = null): Grade => ({ worth, doubt });

/** What a name of this shape is worth where it stands. */
export function gradeOf(shape: NameShape, occurrence: Occurrence, place: Place): Grade {
  const { from, to, hyphened } = occurrence;
  const shouted = place.passage.settings[from]?.shouted === true;
  if (shape.short && shape.exact !== null && (shouted || isNumeral(place, occurrence))) {
    return grade(Worth.None);
  }
  if (shape.weak) return grade(Worth.Weak);
  if (shape.ordinary && shape.single && !hyphened) {
    return grade(standsAlone(place, occurrence) ? Worth.Strong : Worth.Weak);
  }
  if (shape.ordinary && shouted && !hyphened) return grade(Worth.Weak);
  if (to - from > 1 || shape.length > 1 || shape.capitals === 0 || shape.exact !== null) {
    return grade(Worth.Strong);
  }
  if (isFirstName(place, occurrence) || endsTitle(place, occurrence)) return grade(Worth.Weak);
  const word = place.passage.tokens[from]?.key ?? null;
  return grade(Worth.Strong, standsAlone(place, occurrence) ? null : word);
}
