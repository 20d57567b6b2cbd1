/**
 * Words that introduce related reads, in one language. Case, accents and punctuation do not matter.
 *
 * - `sure`: said of nothing else; a title may follow without a sign between.
 * - `weak`: also the beginning of a sentence or a call; they count with a sign behind them, or where
 *   a list or a link follows.
 * - `lists`: the heading of several titles.
 */
export interface Markers {
  sure?: string[];
  weak?: string[];
  lists?: string[];
}
