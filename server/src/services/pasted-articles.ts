import type { ParseAnswer, TweetConflict } from '../../../common/admin-api';
import {
  artistSteps,
  type ArtistSuggestions,
  type SuggestArtistsInput,
} from '../../../common/artists';
import type { Access } from '../access';
import { inSteps } from '../event-loop/breathe';
import type { ArtistCopy, DeskAnswer, Found, NumberedTweet } from '../reading/read';
import { readableConflicts, tweetsToldOtherwise } from '../tweets/conflicts';
import { suggestRelated } from './related-suggestions';
import { service } from './service';

export interface PastedArticlesService {
  /**
   * What a pasted story will become, and what the desk has for it; of a long one as the bytes of its
   * JSON.
   */
  preview(request: {
    input: string;
    headline: string | null;
    locale: string;
    /** What whoever asks may read: nothing else is named. */
    access: Access;
  }): Promise<ParseAnswer | Uint8Array>;
  /** The artists of a text as it stands, of those that may be read: tweets in it count as tweets. */
  artistsOf(text: string, headline: string | null, access: Access): Promise<ArtistSuggestions>;
}

/** Reads the tweets of one portion after another: their list can be long. */
function* tweetsOf<Tweet>(portions: readonly string[]): Generator<void, Tweet[]> {
  const tweets: Tweet[] = [];
  for (const portion of portions) {
    tweets.push(...(JSON.parse(portion) as Tweet[]));
    yield;
  }
  return tweets;
}

/** The tweets of a story that the library tells otherwise, as far as whoever asks may read. */
const conflictsIn = async (
  { numbered }: Found,
  { tweetEmbeds }: Access,
  signal: AbortSignal,
): Promise<TweetConflict[]> => {
  const tweets = await inSteps(tweetsOf<NumberedTweet>(numbered), signal);
  const otherwise = await tweetsToldOtherwise(
    tweets.map(({ at, ...pasted }) => ({ block: at, pasted })),
  );
  const told = await readableConflicts(otherwise, tweetEmbeds);
  return told.map(({ block, documentId, conflicts }) => ({ block, documentId, conflicts }));
};

const artistsIn = async (
  { headline, text, tweets }: ArtistCopy,
  { artistTags }: Access,
  signal?: AbortSignal,
): Promise<ArtistSuggestions> => {
  const index = await service('artist-index').current(artistTags);
  const read = await inSteps(tweetsOf<SuggestArtistsInput['tweets'][number]>(tweets), signal);
  return inSteps(artistSteps(index, { headline, text, tweets: read }), signal);
};

export const pastedArticles = (): PastedArticlesService => ({
  preview({ input, headline, locale, access }) {
    const ask = async (found: Found, signal: AbortSignal): Promise<DeskAnswer> => {
      const copy = { ...found, headline: headline ?? found.headline };
      const artists = await artistsIn(copy, access, signal);
      const { blocks, related } = await suggestRelated(
        found.related.map(({ block }) => block),
        await service('headlines').current(access.articles),
        locale,
      );
      const placeOf = (block: number): number => found.related[block]?.at ?? 0;
      return {
        artists,
        related: blocks.map((block, at) => ({ at: placeOf(at), block })),
        matches: related.map((one) => ({
          ...one,
          block: placeOf(one.block),
        })),
        conflicts: await conflictsIn(found, access, signal),
        duplicates: await service('same-copy').articlesFrom(
          found.copyHash,
          locale,
          access.articles,
        ),
      };
    };
    return service('reading').preview(input, ask);
  },

  async artistsOf(text, headline, access) {
    const copy = await service('reading').artists(text);
    return artistsIn({ ...copy, headline }, access);
  },
});
