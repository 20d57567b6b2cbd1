import { MOST_ARTISTS } from '../limits';
import type { IndexedTag } from './artist-index';
import type { KnownArtists } from './known-artists';
import { evidenceSteps, type Evidence } from './evidence';
import { fold } from '../text/fold';
import { plainText } from './plain-text';
import { describeReason, pointsOf } from './reasons';
import { lastOf, STRIDE } from './steps';
import { storySteps, type Account, type Story } from './story';
import type {
  ArtistReason,
  ArtistSuggestion,
  ArtistSuggestions,
  NewArtist,
  SuggestArtistsInput,
} from './types';

/** What the story has of one artist. */
interface Tally {
  headline: boolean;
  text: number;
  tweets: number;
  /** Handles and hashtags as first written, by their lower case. */
  authored: Map<string, string>;
  mentionedInTweet: Map<string, string>;
  mentionedInText: Map<string, string>;
  hashtags: Map<string, string>;
  /** Part and offset of the first sighting: what is named first comes first. */
  first: readonly [part: number, start: number];
}

const spell = (spellings: Map<string, string>, written: string) => {
  const key = written.toLowerCase();
  if (!spellings.has(key)) spellings.set(key, written);
};

class Tallies {
  private readonly byTag = new Map<IndexedTag, Tally>();

  of(tag: IndexedTag, part: number, start: number): Tally {
    const present = this.byTag.get(tag);
    if (present) {
      const [firstPart, firstStart] = present.first;
      if (part < firstPart || (part === firstPart && start < firstStart)) {
        present.first = [part, start];
      }
      return present;
    }
    const tally: Tally = {
      headline: false,
      text: 0,
      tweets: 0,
      authored: new Map(),
      mentionedInTweet: new Map(),
      mentionedInText: new Map(),
      hashtags: new Map(),
      first: [part, start],
    };
    this.byTag.set(tag, tally);
    return tally;
  }

  entries(): Iterable<[IndexedTag, Tally]> {
    return this.byTag;
  }
}

function* tallySteps(story: Story, { sure, beside }: Evidence): Generator<void, Tallies> {
  const tallies = new Tallies();
  let count = 0;
  for (const { tag, part, start, hashtag } of story.sightings) {
    if (++count % STRIDE === 0) yield;
    if (!sure.has(tag) && !beside.has(tag)) continue;
    const tally = tallies.of(tag, part, start ?? Infinity);
    if (hashtag !== null) spell(tally.hashtags, hashtag);
    else if (story.parts[part] === 'headline') tally.headline = true;
    else if (story.parts[part] === 'text') tally.text += 1;
    else tally.tweets += 1;
  }
  for (const { handle, tags, role, part, start } of story.accounts) {
    if (++count % STRIDE === 0) yield;
    for (const tag of tags) {
      const tally = tallies.of(tag, part, start);
      if (role === 'author') spell(tally.authored, handle);
      else if (story.parts[part] === 'tweet') spell(tally.mentionedInTweet, handle);
      else spell(tally.mentionedInText, handle);
    }
  }
  return tallies;
}

function reasonsOf(tag: IndexedTag, tally: Tally, { sure, beside, sameName }: Evidence) {
  const reasons: ArtistReason[] = [];
  for (const handle of tally.authored.values()) reasons.push({ code: 'tweet-by', handle });
  for (const handle of tally.mentionedInTweet.values()) {
    reasons.push({ code: 'mentioned-in-tweet', handle });
  }
  if (tally.headline) reasons.push({ code: 'headline' });
  for (const handle of tally.mentionedInText.values()) {
    reasons.push({ code: 'mentioned-in-text', handle });
  }
  if (tally.text > 0) reasons.push({ code: 'in-text', times: tally.text });
  if (tally.tweets > 0) reasons.push({ code: 'named-in-tweet', times: tally.tweets });
  for (const hashtag of tally.hashtags.values()) reasons.push({ code: 'hashtag', hashtag });
  const kin = sure.has(tag) ? undefined : beside.get(tag);
  if (kin) reasons.push({ code: 'beside', name: kin.name });
  if (sameName.has(tag)) reasons.push({ code: 'same-name' });
  return reasons;
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

function artistsOf(tallies: Tallies, evidence: Evidence): ArtistSuggestion[] {
  const rows = [...tallies.entries()].map(([tag, tally]) => {
    const reasonCodes = reasonsOf(tag, tally, evidence);
    const { documentId, name } = tag;
    const score = reasonCodes.reduce((sum, reason) => sum + pointsOf(reason), 0);
    const reasons = reasonCodes.map(describeReason);
    return { suggestion: { documentId, name, score, reasons, reasonCodes }, first: tally.first };
  });
  rows.sort(
    (a, b) =>
      compare(b.suggestion.score, a.suggestion.score) ||
      compare(a.first[0], b.first[0]) ||
      compare(a.first[1], b.first[1]) ||
      compare(a.suggestion.name, b.suggestion.name) ||
      compare(a.suggestion.documentId, b.suggestion.documentId),
  );
  return rows.slice(0, MOST_ARTISTS).map(({ suggestion }) => suggestion);
}

const lettersOnly = (name: string) => fold(plainText(name)).replace(/[^\p{L}\p{N}]/gu, '');

/** A display name that says the same as the handle; others are a joke, a slogan, a mood. */
function nameOfAccount({ authorName, handle }: Account): string {
  const [name, account] = [lettersOnly(authorName ?? ''), lettersOnly(handle)];
  const agree = name.length > 2 && (name.includes(account) || account.includes(name));
  return authorName !== null && agree ? authorName.trim() : handle;
}

function newArtistsOf({ accounts, unknownHashtags }: Story): NewArtist[] {
  const offered = new Map<string, NewArtist>();
  const unknown = accounts.filter(({ tags }) => tags.length === 0);
  const authorsFirst = [
    ...unknown.filter(({ role }) => role === 'author'),
    ...unknown.filter(({ role }) => role === 'mention'),
  ];
  for (const account of authorsFirst) {
    const key = `@${account.handle.toLowerCase()}`;
    if (!offered.has(key)) {
      offered.set(key, { name: nameOfAccount(account), handle: account.handle });
    }
  }
  for (const hashtag of unknownHashtags) {
    const key = `#${hashtag.toLowerCase()}`;
    const isAccount = offered.has(`@${hashtag.toLowerCase()}`);
    if (!isAccount && !offered.has(key)) offered.set(key, { name: hashtag, handle: '' });
  }
  return [...offered.values()].slice(0, MOST_ARTISTS);
}

/**
 * The same as `suggestArtists`, in steps of a few milliseconds each: between two of them a server can
 * answer others.
 */
export function* artistSteps(
  index: KnownArtists,
  input: SuggestArtistsInput,
): Generator<void, ArtistSuggestions> {
  const story = yield* storySteps(index, input);
  const evidence = yield* evidenceSteps(index, story);
  const tallies = yield* tallySteps(story, evidence);
  return { artists: artistsOf(tallies, evidence), newArtists: newArtistsOf(story) };
}

/**
 * Suggests the artists of a story, with the reasons for each, and accounts and hashtags that no tag
 * knows; at most `MOST_ARTISTS` of both. Takes time in proportion to the text, whatever the number of
 * tags.
 *
 * @param input any strings; nothing is refused
 */
export function suggestArtists(index: KnownArtists, input: SuggestArtistsInput): ArtistSuggestions {
  return lastOf(artistSteps(index, input));
}
