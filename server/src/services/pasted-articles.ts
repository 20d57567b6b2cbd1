import type { ParseAnswer } from '../../../common/admin-api';
import {
  artistSteps,
  type ArtistSuggestions,
  type SuggestArtistsInput,
} from '../../../common/artists';
import type { Access } from '../access';
import { makeableArtists } from '../access/pastes';
import { inSteps } from '../event-loop/breathe';
import type { ArtistCopy, DeskAnswer, Found } from '../reading/read';
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
function* tweetsOf(portions: readonly string[]): Generator<void, SuggestArtistsInput['tweets']> {
  const tweets: SuggestArtistsInput['tweets'][number][] = [];
  for (const portion of portions) {
    tweets.push(...(JSON.parse(portion) as SuggestArtistsInput['tweets']));
    yield;
  }
  return tweets;
}

const artistsIn = async (
  { headline, text, tweets }: ArtistCopy,
  access: Access,
  signal?: AbortSignal,
): Promise<ArtistSuggestions> => {
  const index = await service('artist-index').current(access.artistTags);
  const read = await inSteps(tweetsOf(tweets), signal);
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
      const placeOf = (block: number): number => found.related[block]?.at ?? 0;
      return {
        artists,
        related: blocks.map((block, at) => ({ at: placeOf(at), block })),
        matches: related.map((one) => ({
          ...one,
          block: placeOf(one.block),
        })),
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
