/** What the admin panel and the server send each other under `/newsroom`. */
import type { ArticleBlock, ParsedArticle, RelatedItem } from './articles';
import type { ArtistSuggestions, NewArtist } from './artists';
import type { Settings } from './settings';
import type { Conflicts } from './tweets';

/** An article of the desk, as far as one needs it to tell which one it is. */
export interface ArticleChoice {
  documentId: string;
  headline: string;
  slug: string | null;
}

/** An article that a related line may mean. */
export interface RelatedMatch extends ArticleChoice {
  /** 0 to 1; 1: the same address, or the same headline but for case and punctuation. */
  score: number;
}

/** The matches of one title: `blocks[block].items[item]`, the best first. */
export interface RelatedSuggestion {
  block: number;
  item: number;
  matches: RelatedMatch[];
}

/**
 * A tweet of a paste that the library has with other words, another handle or another day; only told to
 * those who may read what is stored.
 */
export interface TweetConflict {
  /** Its place among the blocks of the copy, or in the body of the draft that was made. */
  block: number;
  /** The library's entry. */
  documentId: string;
  conflicts: Conflicts;
}

/** Why an article may be the same as a copy. */
export type DuplicateReason =
  /** It was made from the same copy, whatever became of its spaces and lines. */
  | { code: 'copy' }
  /** It has the same headline, but for case, width and signs. */
  | { code: 'headline' }
  /** It shows most of the copy's tweets: so many. */
  | { code: 'tweets'; count: number }
  /** It has most of the same sentences: their share in the shorter of the two, above 0.5, at most 1. */
  | { code: 'sentences'; share: number };

/** An article that may be the same as a copy. */
export interface Duplicate extends ArticleChoice {
  reasons: DuplicateReason[];
}

/** `POST /newsroom/parse` {`input`, `headline?`, `locale?`} */
export interface ParseAnswer {
  data: ParsedArticle;
  conflicts: TweetConflict[];
  suggestions: ArtistSuggestions & { related: RelatedSuggestion[] };
  /** Articles that look like this copy, those with the strongest reasons first. */
  duplicates: Duplicate[];
}

/** A block as the paste page sends it. */
export type DraftBlock =
  | Exclude<ArticleBlock, { type: 'tweet' | 'related-reads' }>
  | (Extract<ArticleBlock, { type: 'tweet' }> & {
      /** The tweet as it was pasted; kept in the tweet embed's `signature`. */
      signature?: string;
      /** The documentId of the library's entry that is to stand here, whatever words were pasted. */
      entry?: string;
    })
  | (Omit<Extract<ArticleBlock, { type: 'related-reads' }>, 'items'> & {
      items: (RelatedItem & {
        /** The article's documentId; null: none; left out: the server looks for the match. */
        article?: string | null;
      })[];
    });

/**
 * `POST /newsroom/articles` {…} → 201. Each tweet of `conflicts` stands in the draft as it was pasted, as
 * a text, because nobody chose; left out where there is none.
 */
export interface DraftAnswer {
  data: {
    documentId: string;
    conflicts?: (TweetConflict & {
      /** The tweet as it was pasted. */
      signature: string;
    })[];
  };
}

/** `POST /newsroom/articles` */
export interface DraftRequest {
  /** The copy as it was pasted. With `blocks` it only serves to notice the same copy pasted again. */
  input?: string;
  blocks?: DraftBlock[];
  headline?: string;
  standfirst?: string | null;
  slug?: string;
  /** The id of a picture in the Media Library. */
  cover?: number | null;
  /** Left out with `input` alone: the copy's; null: none. */
  byline?: string | null;
  /** The same. */
  storyDate?: string | null;
  /** documentIds of artist tags. Left out with `input` alone: none. */
  artists?: string[];
  /** Artist tags to make. */
  newArtists?: NewArtist[];
  locale?: string;
}

/** `POST /newsroom/artist-suggestions` {`text`, `headline?`} */
export interface ArtistSuggestionsAnswer {
  data: ArtistSuggestions['artists'];
  newArtists: NewArtist[];
}

/** `POST /newsroom/related-reads/suggest` {`titles`, `locale?`}: the matches of each title, in order. */
export interface SuggestAnswer {
  data: RelatedMatch[][];
}

/** `POST /newsroom/related-reads/match` {`documentIds?`, `after?`}: titles without an article. */
export interface MatchAgainAnswer {
  data: {
    /** Titles that are linked now. */
    matched: number;
    /** Titles that still have none: nothing is like them, or two articles are as like. */
    waiting: number;
    /** More are left, to be asked for with `after: next`; null: all were looked at. */
    next: number | null;
  };
}

/** `GET /newsroom/settings` */
export interface SettingsAnswer {
  data: Settings;
}

/** The `error.details` of a 503 that is given because the database is not available. */
export interface OutageDetails {
  reason: 'database';
  /** It went away while what was written was being committed, or later. */
  mayBeSaved: boolean;
}
