/** What server and panel go by; an installer sets it in the app's `config/plugins`. */
import type { ArticleOptions } from './articles';

export interface Settings {
  /** false closes the newsroom: its entries stay, and can only be read. */
  active: boolean;
  /** The most that one paste may hold, in bytes of UTF-8; more is a 413. */
  maxInputBytes: number;
  /**
   * Further hosts whose `/<handle>/status/<id>` addresses are tweets, such as a Nitter instance.
   */
  tweetHosts: string[];
  /** Words that introduce related reads, besides those that are known: `['On our site']`. */
  relatedMarkers: string[];
  /** Words that make a sentence a promo, besides those that are known: `['our fan club']`. */
  promoPatterns: string[];
  /** Whether calls to action become promo blocks; false: they stay in the text. */
  promos: boolean;
  /**
   * How alike a related title and a headline must be to be held for the same, above 0 and up to 1;
   * 1: the same but for case, punctuation and spaces.
   */
  relatedThreshold: number;
}

export const DEFAULT_SETTINGS: Settings = {
  active: true,
  maxInputBytes: 900_000,
  tweetHosts: [],
  relatedMarkers: [],
  promoPatterns: [],
  promos: true,
  relatedThreshold: 0.8,
};

/** What the parser takes of them. */
export const parserOptions = ({
  tweetHosts,
  relatedMarkers,
  promoPatterns,
  promos,
}: Settings): ArticleOptions => ({ hosts: tweetHosts, relatedMarkers, promoPatterns, promos });
