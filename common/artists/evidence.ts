/** Which artists a story names for sure, and which names stand close enough to one of those. */
import { lowerBound } from '../text/lower-bound';
import type { IndexedTag } from './artist-index';
import type { KnownArtists } from './known-artists';
import { Worth } from './grade';
import { STRIDE } from './steps';
import type { Sighting, Story } from './story';

/**
 * How near a member, a group or a fellow member has to stand to a name that proves nothing alone,
 * in characters: about fifty words, a paragraph. The headline and the author of a tweet are near to
 * everything under them.
 */
export const NEAR = 300;

interface Witness {
  tag: IndexedTag;
  start: number;
}

export interface Evidence {
  /** Artists that the story names without a doubt. */
  sure: ReadonlySet<IndexedTag>;
  /** Artists that are named beside one of those who belong to them: that one. */
  beside: ReadonlyMap<IndexedTag, IndexedTag>;
  /** Artists with a name that other tags have too, where nothing tells which is meant. */
  sameName: ReadonlySet<IndexedTag>;
}

class Witnesses {
  private readonly byPart: Witness[][];
  private readonly authors: Witness[][];
  private inHeadline: readonly Witness[] = [];

  private constructor(
    private readonly index: KnownArtists,
    parts: Story['parts'],
  ) {
    this.byPart = parts.map(() => []);
    this.authors = parts.map(() => []);
  }

  /** Gathers them in steps. */
  static *in(
    index: KnownArtists,
    { parts, sightings, accounts }: Story,
    sure: ReadonlySet<IndexedTag>,
  ): Generator<void, Witnesses> {
    const witnesses = new Witnesses(index, parts);
    const { byPart, authors } = witnesses;
    for (const [at, { tag, worth, part, start }] of sightings.entries()) {
      if (at % STRIDE === 0) yield;
      if (start !== null && worth === Worth.Strong && sure.has(tag)) {
        byPart[part]?.push({ tag, start });
      }
    }
    for (const [at, { tags, role, part, start }] of accounts.entries()) {
      if (at % STRIDE === 0) yield;
      const list = role === 'author' ? authors[part] : byPart[part];
      for (const tag of tags) list?.push({ tag, start });
    }
    for (const list of byPart) list.sort((a, b) => a.start - b.start);
    const [headline = []] = byPart;
    witnesses.inHeadline = headline.slice(0, lowerBound(headline, NEAR));
    return witnesses;
  }

  /** The nearest member or group of the sighted artist; else the nearest fellow member. */
  of({ tag, part, start }: Sighting): IndexedTag | null {
    let fellow: IndexedTag | null = null;
    for (const witness of this.around(part, start)) {
      if (this.index.isMemberOrGroup(tag, witness.tag)) return witness.tag;
      if (!fellow && this.index.areFellows(tag, witness.tag)) fellow = witness.tag;
    }
    return fellow;
  }

  /** Nearest first; then the tweet's author and who is in the headline. */
  private *around(part: number, start: number | null): Generator<Witness> {
    const here = this.byPart[part] ?? [];
    if (start !== null) {
      let after = lowerBound(here, start);
      let before = after - 1;
      for (;;) {
        const left = here[before];
        const right = here[after];
        const toLeft = left ? start - left.start : Infinity;
        const toRight = right ? right.start - start : Infinity;
        const nearest = toLeft <= toRight ? left : right;
        if (!nearest || Math.min(toLeft, toRight) > NEAR) break;
        yield nearest;
        if (nearest === left) before -= 1;
        else after += 1;
      }
    }
    yield* this.authors[part] ?? [];
    yield* this.inHeadline;
  }
}

/** Weighs what the story has of each artist, in steps. */
export function* evidenceSteps(index: KnownArtists, story: Story): Generator<void, Evidence> {
  const sure = new Set<IndexedTag>();
  for (const [at, { tags }] of story.accounts.entries()) {
    if (at % STRIDE === 0) yield;
    for (const tag of tags) sure.add(tag);
  }
  const shared: Sighting[] = [];
  for (const [at, sighting] of story.sightings.entries()) {
    if (at % STRIDE === 0) yield;
    if (sighting.worth !== Worth.Strong) continue;
    if (sighting.namesakes === null) sure.add(sighting.tag);
    else shared.push(sighting);
  }
  const sameName =
    shared.length > 0
      ? yield* chooseAmongNamesakes(shared, yield* Witnesses.in(index, story, sure), sure)
      : new Set<IndexedTag>();
  const witnesses = yield* Witnesses.in(index, story, sure);
  const beside = new Map<IndexedTag, IndexedTag>();
  for (const [at, sighting] of story.sightings.entries()) {
    if (at % STRIDE === 0) yield;
    const { tag, worth } = sighting;
    if (worth !== Worth.Weak || sure.has(tag) || beside.has(tag)) continue;
    const kin = witnesses.of(sighting);
    if (kin) beside.set(tag, kin);
  }
  return { sure, beside, sameName };
}

/** Adds to `sure` those whose own people are near, or all where nobody's are; these it returns. */
function* chooseAmongNamesakes(
  shared: readonly Sighting[],
  witnesses: Witnesses,
  sure: Set<IndexedTag>,
): Generator<void, Set<IndexedTag>> {
  const chosen = new Set<IndexedTag>();
  for (const [at, sighting] of shared.entries()) {
    if (at % STRIDE === 0) yield;
    if (!sure.has(sighting.tag) && !chosen.has(sighting.tag) && witnesses.of(sighting)) {
      chosen.add(sighting.tag);
    }
  }
  const open = new Set<IndexedTag>();
  for (const { tag, namesakes } of shared) {
    if (!namesakes?.some((other) => sure.has(other) || chosen.has(other))) open.add(tag);
  }
  for (const tag of [...chosen, ...open]) sure.add(tag);
  return open;
}
