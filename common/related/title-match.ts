import type { RelatedMatch } from '../admin-api';
import { STRING_LENGTH } from '../limits';
import { normaliseAddress, slugInAddress } from './addresses';
import { digitsOf, normaliseHeadline } from './headline';
import { dice, fewestShared, pairsOf } from './similarity';

/** An article in one locale, as far as a title can name it. */
export interface IndexedHeadline {
  documentId: string;
  locale: string | null;
  headline: string;
  slug: string | null;
  /** Where the article stands on the web, besides under its slug. */
  addresses: readonly string[];
}

/** A title that stands for an article, and its address where it has one. */
export interface RelatedTitle {
  title: string;
  url: string | null;
}

export interface MatchOptions {
  /** Only articles in this locale. */
  locale?: string | undefined;
  /** How alike a headline must be: 0 to 1. */
  threshold: number;
  /** The most matches that are given. */
  limit?: number;
  /** Only articles that this holds for; all others are as if they were not there. */
  among?: ((entry: IndexedHeadline) => boolean) | undefined;
}

interface Slot {
  entry: IndexedHeadline;
  key: string;
  digits: string;
  /** Numbers of its pairs, ascending. */
  pairs: Uint32Array;
  /** Normalised addresses. */
  addresses: string[];
}

/** Not quite the same: only the same headline or address has the score 1. */
const ALMOST = 0.99;

/** Where the digits differ, it is another year, another part, another number: half as alike at most. */
const OTHER_DIGITS = 0.5;

const DEFAULT_LIMIT = 5;

/**
 * The headlines and addresses of a desk, ready to be looked up. Made once and kept; an article that
 * is made, changed or deleted is put alone.
 */
export class HeadlineIndex {
  private readonly byDocument = new Map<string, Slot[]>();
  private readonly byKey = new Map<string, Set<Slot>>();
  private readonly byAddress = new Map<string, Set<Slot>>();
  private readonly bySlug = new Map<string, Set<Slot>>();
  private readonly pairNumbers = new Map<string, number>();
  /** An inverted index: the slots that have a pair, by its number. */
  private readonly withPair: Set<Slot>[] = [];

  /** Number of articles. */
  get size(): number {
    return this.byDocument.size;
  }

  clear(): void {
    const maps = [this.byDocument, this.byKey, this.byAddress, this.bySlug, this.pairNumbers];
    for (const map of maps) map.clear();
    this.withPair.length = 0;
  }

  /** Puts what an article has in its locales and versions in place of what it had; nothing removes it. */
  put(documentId: string, entries: readonly IndexedHeadline[]): void {
    for (const slot of this.byDocument.get(documentId) ?? []) this.drop(slot);
    this.byDocument.delete(documentId);
    const slots = new Map<string, Slot>();
    for (const entry of entries) {
      const slot = this.slotOf(entry);
      // The draft and the published version are mostly the same.
      const { locale, slug } = entry;
      slots.set(JSON.stringify([locale, slot.key, slug, slot.addresses]), slot);
    }
    if (slots.size === 0) return;
    this.byDocument.set(documentId, [...slots.values()]);
    for (const slot of slots.values()) this.add(slot);
  }

  private slotOf(entry: IndexedHeadline): Slot {
    const key = normaliseHeadline(entry.headline);
    return {
      entry,
      key,
      digits: digitsOf(key),
      pairs: Uint32Array.from(pairsOf(key), (pair) => this.numberOf(pair)).sort(),
      addresses: entry.addresses.map(normaliseAddress),
    };
  }

  private numberOf(pair: string): number {
    const known = this.pairNumbers.get(pair);
    if (known !== undefined) return known;
    const number = this.withPair.length;
    this.pairNumbers.set(pair, number);
    this.withPair.push(new Set());
    return number;
  }

  private add(slot: Slot): void {
    for (const [map, key] of this.keysOf(slot)) {
      const present = map.get(key);
      if (present) present.add(slot);
      else map.set(key, new Set([slot]));
    }
    for (const pair of slot.pairs) this.withPair[pair]?.add(slot);
  }

  private drop(slot: Slot): void {
    for (const [map, key] of this.keysOf(slot)) {
      const present = map.get(key);
      present?.delete(slot);
      if (present?.size === 0) map.delete(key);
    }
    for (const pair of slot.pairs) this.withPair[pair]?.delete(slot);
  }

  private keysOf({ key, entry, addresses }: Slot): [Map<string, Set<Slot>>, string][] {
    return [
      ...(key === '' ? [] : [[this.byKey, key] as [Map<string, Set<Slot>>, string]]),
      ...addresses.map((one): [Map<string, Set<Slot>>, string] => [this.byAddress, one]),
      ...(entry.slug ? [[this.bySlug, entry.slug] as [Map<string, Set<Slot>>, string]] : []),
    ];
  }

  /**
   * The articles that a title may mean, the best first, each once: those with its address, if there
   * are any, else those with its headline or one at least as alike as the threshold.
   */
  match({ title, url }: RelatedTitle, options: MatchOptions): RelatedMatch[] {
    const found = new Map<string, RelatedMatch>();
    const { locale, limit = DEFAULT_LIMIT, among } = options;
    const keep = ({ entry }: Slot, score: number): void => {
      if (locale !== undefined && entry.locale !== locale) return;
      if (among && !among(entry)) return;
      const { documentId, headline, slug } = entry;
      if ((found.get(documentId)?.score ?? 0) >= score) return;
      found.set(documentId, { documentId, headline, slug, score });
    };
    for (const slot of this.at(url)) keep(slot, 1);
    if (found.size === 0) this.alike(title, options.threshold, keep);
    return [...found.values()].sort((one, other) => other.score - one.score).slice(0, limit);
  }

  private *at(url: string | null): Generator<Slot> {
    if (url === null || url.trim() === '') return;
    yield* this.byAddress.get(normaliseAddress(url)) ?? [];
    const slug = slugInAddress(url);
    if (slug !== null) yield* this.bySlug.get(slug) ?? [];
  }

  private alike(title: string, threshold: number, keep: (slot: Slot, score: number) => void): void {
    const key = normaliseHeadline(title);
    for (const slot of this.byKey.get(key) ?? []) keep(slot, 1);
    const pairs = pairsOf(key);
    const needed = fewestShared(pairs.length, threshold);
    // No headline is longer: a title that needs to share more pairs is like none of them.
    if (pairs.length === 0 || needed > STRING_LENGTH) return;

    const numbers = pairs.flatMap((pair) => this.pairNumbers.get(pair) ?? []);
    const own = Uint32Array.from(numbers).sort();
    const digits = digitsOf(key);
    const rarity = (pair: number): number => this.withPair[pair]?.size ?? 0;
    // The prefix filter of set-similarity joins: whoever shares `needed` of the pairs has one of any that
    // are more than the rest; so only those who have one of the rarest are looked at.
    const unknown = pairs.length - numbers.length;
    const telling = [...own]
      .sort((one, other) => rarity(one) - rarity(other))
      .slice(0, Math.max(0, pairs.length - unknown - needed + 1));
    const seen = new Set<Slot>();
    for (const pair of telling) {
      for (const slot of this.withPair[pair] ?? []) {
        if (seen.has(slot)) continue;
        seen.add(slot);
        if (slot.key === key || slot.pairs.length < needed) continue;
        const score =
          Math.min(ALMOST, dice(sharedBy(own, slot.pairs), pairs.length, slot.pairs.length)) *
          (slot.digits === digits ? 1 : OTHER_DIGITS);
        if (score >= threshold) keep(slot, score);
      }
    }
  }
}

/** How many numbers two ascending lists have in common. */
function sharedBy(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a < b) i += 1;
    else j += 1;
  }
  return shared;
}
