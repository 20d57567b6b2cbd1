import { TweetParser } from './parser';
import type { ParsedTweet, ParseOptions, Range, Warning } from './types';
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
  const { text, startOf, endOf } = unescapeMarkup(input);
  const tweets = new TweetParser(text, options).parse();
  if (text === input) return tweets;
  const back = (range: Range): Range => [startOf(range[0]), endOf(range[1])];
  return tweets.map((tweet) => ({
    ...tweet,
    range: back(tweet.range),
    warnings: tweet.warnings.map((warning) => backToInput(warning, back)),
  }));
}

function backToInput(warning: Warning, back: (range: Range) => Range): Warning {
  const { range, authors } = warning;
  return {
    ...warning,
    ...(range && { range: back(range) }),
    ...(authors && {
      authors: authors.map((choice) => ({ ...choice, range: back(choice.range) })),
    }),
  };
}
