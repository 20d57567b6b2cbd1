/**
 * Words of promos, which call upon the reader, in one language. Case, accents and punctuation do not matter.
 *
 * - `calls`: a sentence that begins so is a promo.
 * - `verbs`: a sentence that begins so is one if it names one of the `places`.
 * - `places`: where promos send a reader.
 * - `anywhere`: a sentence that holds this is one; for languages whose verbs stand last.
 * - `openers`: words that lead up to a call: `For more updates, follow …`.
 * - `softeners`: words that may stand before the verb of a call and change nothing.
 * - `unspaced`: as `anywhere`, each as it stands in the text; for scripts that put no space between words,
 *   or glue endings to them.
 */
export interface Calls {
  calls?: string[];
  verbs?: string[];
  places?: string[];
  anywhere?: string[];
  openers?: string[];
  softeners?: string[];
  unspaced?: string[];
}
