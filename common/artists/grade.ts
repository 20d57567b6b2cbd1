/**
 * What an occurrence of a name is worth alone. Capitals make a name of a word only where the word
 * could have been written small.
 */
import type { IndexedName } from './artist-index';
import { plainGap } from './names';
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

interface Place {
  passage: Passage;
  covered: Uint8Array;
  /** Words that the story writes small elsewhere. */
  small: ReadonlySet<string>;
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
  return !after && !(before && !begins(tokens, from - 1));
}

/** One name before another word with a capital: Max Martin is not Max. */
function isFirstName(place: Place, { from, to }: Occurrence): boolean {
  const { tokens, settings } = place.passage;
  const next = tokens[to];
  if (settings[from]?.titled || settings[from]?.shouted || !next || !follows(place, to))
    return false;
  return isOtherName(place, to) && !isOrdinaryWord(next.key);
}

/** A letter after somebody's name is a number: George V. */
function isNumeral(place: Place, { from }: Occurrence): boolean {
  const { tokens } = place.passage;
  const before = tokens[from - 1];
  if (!before || tokens[from]?.gap !== ' ' || isOrdinaryWord(before.key)) return false;
  return isOtherName(place, from - 1) && !begins(tokens, from - 1);
}

export function worthOf(name: IndexedName, occurrence: Occurrence, place: Place): Worth {
  const { from, to } = occurrence;
  const shouted = place.passage.settings[from]?.shouted === true;
  if (name.short && name.exact !== null && (shouted || isNumeral(place, occurrence)))
    return Worth.None;
  if (name.weak) return Worth.Weak;
  if (name.ordinary && name.single && !occurrence.hyphened) {
    return standsAlone(place, occurrence) ? Worth.Strong : Worth.Weak;
  }
  if (name.ordinary && shouted && !occurrence.hyphened) return Worth.Weak;
  if (to - from > 1 || name.length > 1 || name.capitals === 0 || name.exact !== null)
    return Worth.Strong;
  if (place.small.has(name.key) && !standsAlone(place, occurrence)) return Worth.Weak;
  return isFirstName(place, occurrence) ? Worth.Weak : Worth.Strong;
}
