import { readTweets } from './parser';
import type { ParsedTweet, ParseOptions, Range } from './types';
import { unescapeMarkup } from './unescape';

export { readHandle } from './handle';
export { instantOfStatusId } from './status-id';
export type {
  AuthorChoice,
  Handle,
  IsoDate,
  IsoInstant,
  ParsedTweet,
  ParseOptions,
  Range,
  StatusId,
  Warning,
} from './types';
export { readTweetUrl, tweetUrl, type TweetUrl } from './url';

/**
 * Reads the tweets of an input, in order: signature lines as flattened copy has them
 * (`text pic.twitter.com/… — Name (@handle) November 20, 2021`), embed HTML, and addresses of
 * tweets that stand alone in their line.
 *
 * @param input plain text or HTML, any string at all
 * @returns the tweets with their places in the input; the places neither overlap nor hold words
 *   that are not the tweet's. Empty where there is no tweet.
 */
export function parseTweets(input: string, options?: ParseOptions): ParsedTweet[] {
  const unescaped = unescapeMarkup(input);
  const tweets = readTweets(unescaped.text, options);
  if (unescaped.text === input) return tweets;
  return tweets.map((tweet) => {
    const back = (range: Range): Range => [unescaped.startOf(range[0]), unescaped.endOf(range[1])];
    const placed = moved(tweet, back);
    return readAlone(input, placed, options) ?? placed;
  });
}

function moved(tweet: ParsedTweet, move: (range: Range) => Range): ParsedTweet {
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

/**
 * An input with escapes can hold tweets without any. Those are read by themselves, so that a
 * stretch means the same wherever it stands. Null where the stretch has escapes of its own.
 */
function readAlone(
  input: string,
  { range: [start, end] }: ParsedTweet,
  options: ParseOptions | undefined,
): ParsedTweet | null {
  const stretch = input.slice(start, end);
  if (unescapeMarkup(stretch).text !== stretch) return null;
  const [tweet, ...others] = readTweets(stretch, options);
  const whole = tweet && !others.length && tweet.range[0] === 0 && tweet.range[1] === end - start;
  return whole ? moved(tweet, ([from, to]) => [from + start, to + start]) : null;
}
