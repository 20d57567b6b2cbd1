/**
 * What is read of a paste: pure functions, run in a worker thread or, for a short one, in place. So that
 * the event loop has little to do with a long one, whatever stands in it, only this is handed over: the
 * words that the desk's own indexes are asked about, and the whole answer as bytes.
 */
import type {
  Duplicate,
  ParseAnswer,
  RelatedSuggestion,
  TweetConflict,
} from '../../../common/admin-api';
import { withImages } from '../../../common/articles/image-links';
import { parseArticle, type ArticleBlock, type ArticleOptions } from '../../../common/articles';
import type { ArtistSuggestions, SuggestArtistsInput } from '../../../common/artists';
import { sentencesIn } from '../../../common/duplicates';
import { MOST_BLOCKS, MOST_NODES, MOST_TWEETS } from '../../../common/limits';
import { parseTweets, type ParsedTweet } from '../../../common/tweets';
import { copyHash } from '../articles/copy-hash';
import { nodesIn } from '../articles/nodes';
import { storyText, textLines } from '../articles/story-text';
import { lacksDay } from '../signature/lacks-day';
import { fingerprintOf } from '../signature/fingerprint';
import { storableText } from '../values/storable';

export type ReadingKind = 'preview' | 'story' | 'tweets' | 'artists' | 'hash';

export interface Paste {
  input: string;
  /** The desk's settings. */
  options: ArticleOptions;
}

/** Where artists are looked for. */
export interface ArtistCopy {
  headline: string | null;
  text: string;
  /** A number of tweets in each, as JSON: handed over at no cost, and read one after another. */
  tweets: string[];
}

type RelatedBlock = Extract<ArticleBlock, { type: 'related-reads' }>;

/** Related reads and where they stand among the blocks. */
export interface PlacedRelated {
  at: number;
  block: RelatedBlock;
}

/** What the desk is asked about a story. */
export interface Found extends ArtistCopy {
  related: PlacedRelated[];
  /** The tweets as the library is asked for them, some in each as JSON: `LookedUpTweet[]`. */
  lookedUp: string[];
  /** `sentencesIn` of the text. */
  sentences: Uint32Array;
  copyHash: string;
}

/** By what the library knows a tweet, and what it may tell otherwise. */
export interface LookedUpTweet {
  /** Its place among the blocks. */
  at: number;
  pasted: Pick<ParsedTweet, 'statusId' | 'handle' | 'postedOn' | 'text' | 'media'> & {
    fingerprint: string | null;
    /** Only of a tweet without a day, which its signature may tell. */
    signature?: string;
  };
}

/** What the desk has for a story. */
export interface DeskAnswer {
  artists: ArtistSuggestions;
  /** The related reads of the question, their titles divided where the desk knows the parts. */
  related: PlacedRelated[];
  matches: RelatedSuggestion[];
  conflicts: TweetConflict[];
  duplicates: Duplicate[];
}

export type Ask = (found: Found) => Promise<DeskAnswer>;

/** A story that a draft is made of; null: it holds more than one draft takes. */
export type StoryReading = Pick<
  ReturnType<typeof parseArticle>,
  'headline' | 'byline' | 'storyDate' | 'blocks'
> | null;

/** The tweets of a paste; where they are more than one paste may have, only their number. */
export type TweetsReading = { tweets: ParsedTweet[]; count: number };

/** Related titles that are matched; copy that has more is an archive of links. */
const MOST_TITLES = 200;

const TWEETS_AT_ONCE = 200;

type Tweets = SuggestArtistsInput['tweets'];

const inPortions = <Tweet>(tweets: readonly Tweet[], told: (tweet: Tweet) => object): string[] => {
  const portions: string[] = [];
  for (let from = 0; from < tweets.length; from += TWEETS_AT_ONCE) {
    portions.push(JSON.stringify(tweets.slice(from, from + TWEETS_AT_ONCE).map(told)));
  }
  return portions;
};

const forArtists = (tweets: Tweets): string[] =>
  inPortions(tweets, ({ text, handle, authorName }) => ({ text, handle, authorName }));

const lookedUp = (at: number, tweet: ParsedTweet, input: string): LookedUpTweet => {
  const { statusId, handle, postedOn, text, media, range } = tweet;
  const told = { statusId, handle, postedOn, text, media };
  const dayless = lacksDay(told) && { signature: storableText(input.slice(...range).trim()) };
  return { at, pasted: { ...told, ...dayless, fingerprint: fingerprintOf(told) } };
};

/** As many as one draft takes. */
const lookedUpIn = (blocks: readonly ArticleBlock[], input: string): string[] =>
  inPortions(
    blocks
      .flatMap((block, at) => (block.type === 'tweet' ? [{ at, tweet: block.tweet }] : []))
      .slice(0, MOST_TWEETS),
    ({ at, tweet }) => lookedUp(at, tweet, input),
  );

const relatedIn = (blocks: readonly ArticleBlock[]): PlacedRelated[] =>
  blocks.flatMap((block, at) => (block.type === 'related-reads' ? [{ at, block }] : []));

/** The first related reads, as many as hold the titles that are matched. */
const toBeMatched = (related: readonly PlacedRelated[]): PlacedRelated[] => {
  let titles = 0;
  return related.filter(({ block }) => {
    titles += block.items.length;
    return titles - block.items.length < MOST_TITLES;
  });
};

const preview = async ({ input, options }: Paste, ask: Ask): Promise<ParseAnswer> => {
  const parsed = parseArticle(input, options);
  const related = relatedIn(parsed.blocks);
  const asked = toBeMatched(related);
  const desk = await ask({
    headline: parsed.headline,
    text: storyText(parsed.blocks),
    tweets: forArtists(
      parsed.blocks.flatMap((block) => (block.type === 'tweet' ? [block.tweet] : [])),
    ),
    related: asked,
    lookedUp: lookedUpIn(parsed.blocks, input),
    sentences: sentencesIn(textLines(parsed.blocks)),
    copyHash: copyHash(input),
  });
  const blocks = [...parsed.blocks];
  for (const { at, block } of desk.related) blocks[at] = block;
  const unmatched = related
    .slice(asked.length)
    .flatMap(({ at, block }) => block.items.map((_, item) => ({ block: at, item, matches: [] })));
  return {
    data: { ...parsed, blocks },
    suggestions: { ...desk.artists, related: [...desk.matches, ...unmatched] },
    conflicts: desk.conflicts,
    duplicates: desk.duplicates,
  };
};

const story = ({ input, options }: Paste): StoryReading => {
  const { headline, byline, storyDate, images, ...parsed } = parseArticle(input, options);
  const blocks = withImages(parsed.blocks, images);
  const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.content] : []));
  const tweets = blocks.filter(({ type }) => type === 'tweet').length;
  const nodes = texts.reduce((sum, content) => sum + nodesIn(content), 0);
  const fits = tweets <= MOST_TWEETS && blocks.length <= MOST_BLOCKS && nodes <= MOST_NODES;
  return fits ? { headline, byline, storyDate, blocks } : null;
};

const tweets = ({ input, options }: Paste): TweetsReading => {
  const found = parseTweets(input, options);
  return { tweets: found.length > MOST_TWEETS ? [] : found, count: found.length };
};

/** A text as it stands: the tweets in it count as tweets. */
const artists = ({ input, options }: Paste): ArtistCopy => {
  const found = parseTweets(input, options);
  const ends = [0, ...found.map(({ range }) => range[1])];
  const between = ends.map((end, at) => input.slice(end, found[at]?.range[0]));
  return { headline: null, text: between.join('\n'), tweets: forArtists(found) };
};

const hash = ({ input }: Paste): string => copyHash(input);

export const READERS = { preview, story, tweets, artists, hash };
