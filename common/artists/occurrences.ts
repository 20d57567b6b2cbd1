/** Where names stand in a passage: the longest at each place, none within another. */
import type { IndexedName } from './artist-index';
import type { KnownArtists } from './known-artists';
import { endsOf, Joint, withoutProclitics, type Ends } from './boundaries';
import { beginningOf, caseFits, gapsFit, plainGap } from './names';
import type { Passage } from './passage';
import { addToKey, hasCapital, isUnit, type Token } from './tokens';

export interface Occurrence {
  /** The names that are written so; several where tags share one. */
  names: readonly IndexedName[];
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  /** A hyphen holds its parts together, which ordinary words do not have. */
  hyphened: boolean;
}

interface Found extends Occurrence {
  ends: Ends;
}

/** Parts of a word with hyphens that are put together: `Jung-kook`, `Ra-p-Mon`. */
const MOST_PARTS = 4;

class Finder {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly index: KnownArtists,
    private readonly passage: Passage,
  ) {
    this.tokens = passage.tokens;
  }

  /** The longest name that begins at a token. */
  at(from: number): Found | null {
    const first = this.tokens[from];
    if (!first) return null;
    const found = this.withKey(from, first) ?? this.compound(from) ?? this.written(from);
    if (found || isUnit(first)) return found;
    for (const key of withoutProclitics(first.key)) {
      const rest = this.withKey(from, { ...first, key });
      if (rest) return rest;
    }
    return null;
  }

  private withKey(from: number, first: Token): Found | null {
    const { tokens, index } = this;
    const second = tokens[from + 1];
    let lengths = index.lengthsFrom(beginningOf(first, second));
    if (isUnit(first)) lengths |= index.lengthsFrom(first.key);
    if (lengths === 0) return null;
    const longest = Math.min(32 - Math.clz32(lengths), tokens.length - from);
    const keys: string[] = [];
    for (let length = 1, key = ''; length <= longest; length += 1) {
      const before = length === 1 ? undefined : tokens[from + length - 2];
      const token = length === 1 ? first : tokens[from + length - 1];
      if (token) key = addToKey(key, before, token);
      keys.push(key);
    }
    for (let length = longest; length > 0; length -= 1) {
      if (!(lengths & (1 << (length - 1)))) continue;
      const names = index.byKey(keys[length - 1] ?? '');
      const found = names.length > 0 && this.fitting(names, from, from + length);
      if (found) return found;
    }
    return null;
  }

  private fitting(names: readonly IndexedName[], from: number, to: number): Found | null {
    const ends = endsOf(this.tokens, from, to);
    if (!ends) return null;
    const small = this.passage.uncapitalised[from] === true;
    const fitting = names.filter(
      ({ shape }) => gapsFit(shape, this.tokens, from) && caseFits(shape, this.tokens, from, small),
    );
    if (fitting.length === 0) return null;
    return { names: fitting, from, to, ends, hyphened: this.hasHyphen(from, to) };
  }

  private hasHyphen(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) {
      if (plainGap(this.tokens[at]?.gap ?? '') === '-') return true;
    }
    return false;
  }

  /** A word with hyphens where the name has none: `Jung-kook` for `Jungkook`. */
  private compound(from: number): Found | null {
    let key = this.tokens[from]?.key ?? '';
    let found: Found | null = null;
    for (let at = from + 1; at < from + MOST_PARTS; at += 1) {
      const token = this.tokens[at];
      if (!token || isUnit(token) || plainGap(token.gap) !== '-') break;
      key += token.key;
      const names = this.index.byKey(key).filter(({ shape }) => shape.length === 1);
      if (names.length > 0) found = this.asOne(names, from, at + 1) ?? found;
    }
    return found;
  }

  /** A word where the name has several: `Jhope` for `J-Hope`. */
  private written(from: number): Found | null {
    const token = this.tokens[from];
    if (!token || isUnit(token)) return null;
    const names = this.index
      .byJoined(token.key)
      .filter(({ shape }) => shape.gaps === null && !shape.weak);
    return names.length > 0 ? this.asOne(names, from, from + 1) : null;
  }

  /** Names whose parts are divided otherwise in the text: the beginning's capital is what is left. */
  private asOne(names: readonly IndexedName[], from: number, to: number): Found | null {
    const ends = endsOf(this.tokens, from, to);
    const first = this.tokens[from];
    if (!ends || !first) return null;
    const small = this.passage.uncapitalised[from] === true;
    const fitting = names.filter(
      ({ shape: { capitals, exact, ordinary } }) =>
        exact === null && (capitals === 0 || hasCapital(first) || (small && !ordinary)),
    );
    return fitting.length > 0 ? { names: fitting, from, to, ends, hyphened: to - from > 1 } : null;
  }
}

/** @returns the names in reading order, and whether a token belongs to one. */
export function findNames(
  index: KnownArtists,
  passage: Passage,
): { occurrences: Occurrence[]; covered: Uint8Array } {
  const finder = new Finder(index, passage);
  const covered = new Uint8Array(passage.tokens.length);
  const found: Found[] = [];
  for (let at = 0; at < passage.tokens.length;) {
    const here = finder.at(at);
    if (here) {
      found.push(here);
      covered.fill(1, here.from, here.to);
    }
    at = here ? here.to : at + 1;
  }
  // In `Jay-Z` there is no Jay, but in `Lizzo-BTS` there are both.
  const isWhole = ({ from, to, ends }: Found) =>
    (ends.before !== Joint.Compound || covered[from - 1] === 1) &&
    (ends.after !== Joint.Compound || covered[to] === 1);
  return { occurrences: found.filter(isWhole), covered };
}
