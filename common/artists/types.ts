import type { Handle, ParsedTweet } from '../tweets';

/** What the matcher has to know of an artist tag. `members` and `groups` are documentIds. */
export interface ArtistTagNames {
  documentId: string;
  name: string;
  kind: 'person' | 'group' | null;
  aliases: readonly string[];
  /** With or without `@`; letter case does not matter. */
  handles: readonly string[];
  /** The name is a common word: alone it says nothing. */
  ambiguous: boolean;
  members: readonly string[];
  groups: readonly string[];
}

export interface SuggestArtistsInput {
  headline?: string | null;
  /** The story's words without its tweets: plain text, paragraphs on lines of their own. */
  text: string;
  tweets: readonly Pick<ParsedTweet, 'text' | 'handle' | 'authorName'>[];
  /** Hashtags that do not stand in `text` or in a tweet, with or without `#`. */
  hashtags?: readonly string[];
}

/** Why an artist is suggested: a code that a translation can be made from, with its values. */
export type ArtistReason =
  | { code: 'tweet-by'; handle: Handle }
  | { code: 'mentioned-in-tweet'; handle: Handle }
  | { code: 'headline' }
  | { code: 'mentioned-in-text'; handle: Handle }
  | { code: 'in-text'; times: number }
  | { code: 'named-in-tweet'; times: number }
  | { code: 'hashtag'; hashtag: string }
  /** The name alone proves nothing; it stands beside this artist, who belongs to it. */
  | { code: 'beside'; name: string }
  /** Other tags have the same name, and the story does not tell which is meant. */
  | { code: 'same-name' };

export interface ArtistSuggestion {
  documentId: string;
  name: string;
  /** Points, see `reasons.ts`: only their order means something. */
  score: number;
  /** In English, strongest first. */
  reasons: string[];
  /** The same reasons in the same order, for other languages. */
  reasonCodes: ArtistReason[];
}

/** A handle or hashtag that no tag knows. A hashtag has an empty `handle`. */
export interface NewArtist {
  name: string;
  handle: Handle;
}

export interface ArtistSuggestions {
  /** Highest score first. */
  artists: ArtistSuggestion[];
  /** In order of appearance: authors of tweets, mentions, hashtags. */
  newArtists: NewArtist[];
}
