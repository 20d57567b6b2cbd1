/**
 * How alike two headlines are: the Sørensen–Dice coefficient of their bigrams of characters, twice
 * the number of pairs they share, divided by the number of pairs they have. It was chosen because it
 * asks for no dictionary and no word boundaries: Hangul, Devanagari and han are compared as Latin is,
 * and a particle, an ending or a word more costs as much as its letters. Words in another order cost
 * little, other words much.
 */

/**
 * The pairs of neighbouring characters of a normalised headline, as a set: the second `th` counts as
 * another pair than the first. One character alone is its own pair.
 */
export function pairsOf(normalised: string): string[] {
  const characters = [...normalised];
  if (characters.length < 2) return characters;
  const seen = new Map<string, number>();
  const pairs: string[] = [];
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1]}${characters[at]}`;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    pairs.push(before === 0 ? pair : `${pair}${before}`);
  }
  return pairs;
}

export const dice = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * shared) / (one + other);

/**
 * The fewest pairs that a headline must share with one of `pairs` pairs to be as alike as
 * `threshold`: reached by a headline that has only those.
 */
export const fewestShared = (pairs: number, threshold: number): number =>
  Math.max(1, Math.ceil((threshold * pairs) / (2 - threshold) - 1e-9));
