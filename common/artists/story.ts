/** What a story shows of the artists: every sighting, before it is decided which ones count. */
import type { ArtistIndex, IndexedTag } from './artist-index';
import { plainText, withoutMarks } from './fold';
import { worthOf, Worth } from './grade';
import { findNames, type Occurrence } from './occurrences';
import { readPassage, smallWords, type Passage, type Tag } from './passage';
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
  /** All tags that the same words name, this one among them. */
  namesakes: readonly IndexedTag[];
}

/** An account that stands in the story, and the tags it belongs to. */
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
  /** Hashtags that no tag knows, as written. */
  unknownHashtags: readonly string[];
}

class Reader {
  readonly sightings: Sighting[] = [];
  readonly accounts: Account[] = [];
  readonly unknownHashtags: string[] = [];

  constructor(private readonly index: ArtistIndex) {}

  readNames(passage: Passage, part: number, small: ReadonlySet<string>): void {
    const { occurrences, covered } = findNames(this.index, passage);
    for (const occurrence of occurrences) {
      const place = { passage, covered, small };
      const worth = this.worthOfTags(occurrence, (name) => worthOf(name, occurrence, place));
      this.see(worth, part, passage.tokens[occurrence.from]?.start ?? 0, null);
    }
  }

  private worthOfTags(
    { names }: Pick<Occurrence, 'names'>,
    of: (name: Occurrence['names'][number]) => Worth,
  ): Map<IndexedTag, Worth> {
    const worth = new Map<IndexedTag, Worth>();
    for (const name of names) {
      worth.set(name.tag, Math.max(worth.get(name.tag) ?? Worth.None, of(name)));
    }
    return worth;
  }

  private see(
    found: Map<IndexedTag, Worth>,
    part: number,
    start: number | null,
    hashtag: string | null,
  ): void {
    const namesakes = [...found.keys()];
    for (const [tag, worth] of found) {
      if (worth === Worth.None) continue;
      this.sightings.push({ tag, worth, part, start, hashtag, namesakes });
    }
  }

  readAccount(account: Omit<Account, 'tags'>): void {
    this.accounts.push({ ...account, tags: this.index.byHandle(account.handle) });
  }

  /** A hashtag is a name without its spaces; `_` may divide several. */
  readHashtag({ name, start }: { name: string; start: number | null }, part: number): void {
    const wholes = [name, ...(name.includes('_') ? name.split('_') : [])];
    for (const [at, whole] of wholes.entries()) {
      const tokens = tokenise(whole.replaceAll('_', ' '));
      const names = this.index
        .byHashtag(tokens.map(({ key }) => key).join(''))
        .filter(({ exact, short }) => !short || exact === null || exact === withoutMarks(whole));
      if (names.length === 0) continue;
      const worth = this.worthOfTags({ names }, ({ weak, ordinary, single }) =>
        weak || (ordinary && single) ? Worth.Weak : Worth.Strong,
      );
      this.see(worth, part, start, name);
      if (at === 0) return;
    }
    const known = this.sightings.at(-1)?.hashtag === name;
    if (!known && /\p{L}/u.test(name)) this.unknownHashtags.push(name);
  }
}

const isTag = (tag: string) => plainText(tag).trim().replace(/^#/, '');

export function readStory(index: ArtistIndex, input: SuggestArtistsInput): Story {
  const { headline, text, tweets, hashtags = [] } = input;
  const parts: Place[] = ['headline', 'text', ...tweets.map((): Place => 'tweet')];
  const passages = [headline ?? '', text, ...tweets.map((tweet) => tweet.text)].map(readPassage);
  const small = smallWords(passages);
  const reader = new Reader(index);
  passages.forEach((passage, part) => {
    const tweet = tweets[part - 2];
    if (tweet?.handle) {
      const { handle, authorName } = tweet;
      reader.readAccount({ handle, authorName, role: 'author', part, start: 0 });
    }
    for (const { name, start } of passage.mentions) {
      reader.readAccount({ handle: name, authorName: null, role: 'mention', part, start });
    }
    reader.readNames(passage, part, small);
  });
  const inStory = passages.flatMap(({ hashtags: found }, part) =>
    found.map((hashtag: Tag) => ({ hashtag, part })),
  );
  const seen = new Set(inStory.map(({ hashtag }) => hashtag.name.toLowerCase()));
  for (const { hashtag, part } of inStory) reader.readHashtag(hashtag, part);
  for (const given of hashtags.map(isTag)) {
    if (!given || seen.has(given.toLowerCase())) continue;
    seen.add(given.toLowerCase());
    reader.readHashtag({ name: given, start: null }, 1);
  }
  const { sightings, accounts, unknownHashtags } = reader;
  return { parts, sightings, accounts, unknownHashtags };
}
