/**
 * Which artist tags a story is about: `buildArtistIndex` once for all tags, then `suggestArtists`
 * for each story. What counts and how it is weighed is told in docs/artists.md.
 */
import { ArtistIndex } from './artist-index';
import type { ArtistTagNames } from './types';

export type { ArtistIndex } from './artist-index';
export { artistsAmong, type KnownArtists } from './known-artists';
export { describeReason } from './reasons';
export { artistSteps, suggestArtists } from './suggest';
export type {
  ArtistReason,
  ArtistSuggestion,
  ArtistSuggestions,
  ArtistTagNames,
  NewArtist,
  SuggestArtistsInput,
} from './types';

/**
 * Makes the index of all artist tags. Keep it: `put` and `remove` bring it up to date when a tag is
 * made, changed or deleted.
 */
export function buildArtistIndex(tags: Iterable<ArtistTagNames>): ArtistIndex {
  const index = new ArtistIndex();
  for (const tag of tags) index.put(tag);
  return index;
}
