import type { RelatedMatch } from '../admin-api';

/** The match that is better than every other; null where two are as good, so that none is taken silently. */
export function uniqueBest(matches: readonly RelatedMatch[]): RelatedMatch | null {
  const [best, second] = matches;
  if (!best || (second && second.score >= best.score)) return null;
  return best;
}

/** More parts than this are no list of titles. */
const MOST_PARTS = 10;

/**
 * The titles that a line may hold: its parts between semicolons. A semicolon stands in headlines,
 * too, so they are titles only if every one of them is known.
 *
 * @returns empty where the line has no two parts
 */
export function partsOfTitle(title: string): string[] {
  const parts = title
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}
