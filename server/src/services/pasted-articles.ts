import type { ParseAnswer, TweetConflict } from '../../../common/admin-api';
import {
  artistSteps,
  type ArtistSuggestions,
  type SuggestArtistsInput,
} from '../../../common/artists';
import { conflictsOf, isConflict } from '../../../common/tweets';
import type { Access } from '../access';
import { makeableArtists } from '../access/pastes';
import { inSlices } from '../bulk/slices';
import { inSteps } from '../event-loop/breathe';
import type { ArtistCopy, DeskAnswer, Found, LookedUpTweet } from '../reading/read';
import { readableConflicts, type PastedOver } from '../tweets/conflicts';
import { TweetLibrary } from '../tweets/library';
import type { Values } from '../schema/types';
import { suggestRelated } from './title-matches';
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

/** A tweet of a story, with what the library has of it. */
interface KnownTweet extends PastedOver {
  block: number;
  stored: Values;
}

/** The tweets of a story that the library has, and how many it has in all. */
const tweetsIn = async (
  { lookedUp }: Found,
  signal: AbortSignal,
): Promise<{ known: KnownTweet[]; count: number }> => {
  const tweets = await inSteps(tweetsOf<LookedUpTweet>(lookedUp), signal);
  const library = await TweetLibrary.for(
    tweets.map(({ pasted }) => pasted as Values),
    true,
  );
  const known = await inSlices(tweets, (slice) =>
    slice.flatMap(({ at, pasted }) => {
      const entry = library.find(pasted);
      const documentId = entry?.documentId;
      return entry && documentId
        ? [{ block: at, pasted: pasted, documentId, stored: entry.values }]
        : [];
    }),
  );
  return { known, count: tweets.length };
};

/** Those of them that the library tells otherwise, as far as whoever asks may read. */
const conflictsIn = async (
  known: readonly KnownTweet[],
  { tweetEmbeds }: Access,
): Promise<TweetConflict[]> => {
  const otherwise = known.filter(({ stored, pasted }) => isConflict(conflictsOf(stored, pasted)));
  const told = await readableConflicts(otherwise, tweetEmbeds);
  return told.map(({ block, documentId, conflicts }) => ({ block, documentId, conflicts }));
};

const artistsIn = async (
  { headline, text, tweets }: ArtistCopy,
  access: Access,
  signal?: AbortSignal,
): Promise<ArtistSuggestions> => {
  const index = await service('artist-index').current(access.artistTags);
  const read = await inSteps(tweetsOf<SuggestArtistsInput['tweets'][number]>(tweets), signal);
  const found = await inSteps(artistSteps(index, { headline, text, tweets: read }), signal);
  return { ...found, newArtists: await makeableArtists(access, found.newArtists) };
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
      const { known, count } = await tweetsIn(found, signal);
      const placeOf = (block: number): number => found.related[block]?.at ?? 0;
      return {
        artists,
        related: blocks.map((block, at) => ({ at: placeOf(at), block })),
        matches: related.map((one) => ({
          ...one,
          block: placeOf(one.block),
        })),
        conflicts: await conflictsIn(known, access),
        duplicates: await service('duplicates').of(
          {
            copyHash: found.copyHash,
            headline: copy.headline,
            tweets: [...new Set(known.map(({ documentId }) => documentId))],
            tweetCount: count,
            sentences: found.sentences,
          },
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
