import { TweetParser } from './parser';
import type { ParsedTweet, ParseOptions } from './types';

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
  return new TweetParser(input, options).parse();
}
