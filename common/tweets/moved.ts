import type { ParsedTweet, Range } from './types';

/**
 * A tweet with its places, and those of its warnings, in another text.
 *
 * @param startOf where a stretch that begins at an offset begins there
 * @param endOf where one that ends at it ends there
 */
export function moved(
  tweet: ParsedTweet,
  startOf: (offset: number) => number,
  endOf = startOf,
): ParsedTweet {
  const move = ([start, end]: Range): Range => [startOf(start), endOf(end)];
  return {
    ...tweet,
    range: move(tweet.range),
    warnings: tweet.warnings.map(({ range, authors, ...warning }) => ({
      ...warning,
      ...(range && { range: move(range) }),
      ...(authors && {
        authors: authors.map((choice) => ({ ...choice, range: move(choice.range) })),
      }),
    })),
  };
}
