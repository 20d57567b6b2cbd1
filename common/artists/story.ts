/** What a story shows of the artists: every sighting, before it is decided which ones count. */
import { bareHashtag } from '../text/hashtag';
import type { IndexedName, IndexedTag } from './artist-index';
import type { KnownArtists } from './known-artists';
import { withoutMarks } from '../text/fold';
import { plainText } from './plain-text';
import { gradeOf, Worth, type Grade } from './grade';
import type { NameShape } from './names';
import { findNames } from './occurrences';
import { collectSmallWords, pieces, readPassage, type Passage } from './passage';
import { STRIDE } from './steps';
import { tokenise } from './tokens';
import type { SuggestArtistsInput } from './types';

export type Place = 'headline' | 'text' | 'tweet';

export interface Sighting {
  tag: IndexedTag;
  worth: Worth.Weak | Worth.Strong;
  /** Number of the part of the story, and UTF-16 offset in it; null of a hashtag given beside it. */
  part: number;
  start: number | null;
  /** A name, or the hashtag it is. */
  hashtag: string | null;
  /** All tags that the same words name, this one among them; null where it is the only one. */
  namesakes: readonly IndexedTag[] | null;
}

/** An account that stands in the story, and the tags it belongs to; one without tags is kept once. */
export interface Account {
  handle: string;
  /** The display name of a tweet's author. */
  authorName: string | null;
  tags: readonly IndexedTag[];
  role: 'author' | 'mention';
  part: number;
  start: number;
}

export interface Story {
  /** Headline, text, then each tweet. */
  parts: readonly Place[];
  sightings: readonly Sighting[];
  accounts: readonly Account[];
  /** Hashtags that no tag knows, as first written. */
  unknownHashtags: readonly string[];
}

class Reader {
  readonly accounts: Account[] = [];
  readonly unknownHashtags: string[] = [];
  private readonly seen: (Sighting & Grade)[] = [];
  /** The tags of each account that was met. */
  private readonly tagsOf = new Map<string, readonly IndexedTag[]>();
  private readonly small = new Set<string>();
  private readonly hashtags = new Set<string>();
  /** Accounts and hashtags that were met, and that no tag knows. */
  private readonly unknown = new Set<string>();

  constructor(private readonly index: KnownArtists) {}

  /** A word that the story also writes small is a name only where its capital proves it. */
  *sightings(): Generator<void, Sighting[]> {
    for (const [at, sighting] of this.seen.entries()) {
      if (at % STRIDE === 0) yield;
      if (sighting.doubt !== null && this.small.has(sighting.doubt)) sighting.worth = Worth.Weak;
    }
    return this.seen;
  }

  *readPart(text: string, part: number): Generator<void> {
    let offset = 0;
    for (const piece of pieces(text)) {
      yield;
      const passage = readPassage(piece);
      yield;
      collectSmallWords(passage, this.small);
      this.readNames(passage, part, offset);
      yield;
      for (const { name, start } of passage.mentions) {
        this.readAccount(name, null, 'mention', part, offset + start);
      }
      for (const { name, start } of passage.hashtags) this.readHashtag(name, part, offset + start);
      offset += passage.length;
    }
  }

  private readNames(passage: Passage, part: number, offset: number): void {
    const { occurrences, covered } = findNames(this.index, passage);
    const place = { passage, covered };
    for (const occurrence of occurrences) {
      const start = offset + (passage.tokens[occurrence.from]?.start ?? 0);
      const at = { part, start, hashtag: null };
      this.see(occurrence.names, at, (shape) => gradeOf(shape, occurrence, place));
    }
  }

  private see(
    names: readonly IndexedName[],
    at: Pick<Sighting, 'part' | 'start' | 'hashtag'>,
    of: (shape: NameShape) => Grade,
  ): void {
    const [first] = names;
    if (first && names.length === 1) this.keep(first.tag, of(first.shape), null, at);
    if (names.length <= 1) return;
    const best = new Map<IndexedTag, Grade>();
    for (const { tag, shape } of names) {
      const grade = of(shape);
      if (grade.worth > (best.get(tag)?.worth ?? Worth.None)) best.set(tag, grade);
    }
    const namesakes = best.size > 1 ? [...best.keys()] : null;
    for (const [tag, grade] of best) this.keep(tag, grade, namesakes, at);
  }

  private keep(
    tag: IndexedTag,
    { worth, doubt }: Grade,
    namesakes: readonly IndexedTag[] | null,
    { part, start, hashtag }: Pick<Sighting, 'part' | 'start' | 'hashtag'>,
  ): void {
    if (worth === Worth.None) return;
    this.seen.push({ tag, worth, doubt, namesakes, part, start, hashtag });
  }

  readAccount(
    handle: string,
    authorName: string | null,
    role: Account['role'],
    part: number,
    start: number,
  ): void {
    const known = this.tagsOf.get(handle);
    const tags = known ?? this.index.byHandle(handle);
    if (known === undefined) this.tagsOf.set(handle, tags);
    if (tags.length === 0) {
      const key = role === 'author' ? `author ${handle}` : handle;
      if (this.unknown.has(key)) return;
      this.unknown.add(key);
    }
    this.accounts.push({ handle, authorName, tags, role, part, start });
  }

  /** One that stands in the story itself is not counted again. */
  readGivenHashtag(given: string): void {
    const name = bareHashtag(plainText(given));
    if (name && !this.hashtags.has(name.toLowerCase())) this.readHashtag(name, TEXT, null);
  }

  /** A hashtag is a name without its spaces; `_` may divide several. */
  private readHashtag(hashtag: string, part: number, start: number | null): void {
    this.hashtags.add(hashtag.toLowerCase());
    // The capitals of a hashtag count: only the very same one is as unknown.
    if (this.unknown.has(`#${hashtag}`)) return;
    const isKnown =
      this.readHashtagName(hashtag, { part, start, hashtag }) ||
      hashtag.split('_').filter((name) => this.readHashtagName(name, { part, start, hashtag }))
        .length > 0;
    if (isKnown) return;
    this.unknown.add(`#${hashtag}`);
    if (/\p{L}/u.test(hashtag)) this.unknownHashtags.push(hashtag);
  }

  private readHashtagName(name: string, at: Pick<Sighting, 'part' | 'start' | 'hashtag'>): boolean {
    const key = tokenise(name.replaceAll('_', ' '))
      .map((token) => token.key)
      .join('');
    const names = this.index
      .byHashtag(key)
      .filter(
        ({ shape: { exact, short } }) => !short || exact === null || exact === withoutMarks(name),
      );
    this.see(names, at, ({ weak, ordinary, length }) => ({
      worth: weak || (ordinary && length === 1) ? Worth.Weak : Worth.Strong,
      doubt: null,
    }));
    return names.length > 0;
  }
}

const TEXT = 1;

/** Reads a story piece by piece, a step for each. */
export function* storySteps(
  index: KnownArtists,
  input: SuggestArtistsInput,
): Generator<void, Story> {
  const { headline, text, tweets, hashtags = [] } = input;
  const reader = new Reader(index);
  yield* reader.readPart(headline ?? '', 0);
  yield* reader.readPart(text, TEXT);
  for (const [at, tweet] of tweets.entries()) {
    const part = TEXT + 1 + at;
    const { handle, authorName } = tweet;
    if (handle) reader.readAccount(handle, authorName, 'author', part, 0);
    yield* reader.readPart(tweet.text, part);
  }
  for (const hashtag of hashtags) reader.readGivenHashtag(hashtag);
  return {
    parts: ['headline', 'text', ...tweets.map((): Place => 'tweet')],
    sightings: yield* reader.sightings(),
    accounts: reader.accounts,
    unknownHashtags: reader.unknownHashtags,
  };
}
