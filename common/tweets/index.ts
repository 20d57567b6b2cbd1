import { moved } from './moved';
import { readTweets } from './parser';
import type { ParsedTweet, ParseOptions } from './types';
import { unescapeMarkup } from './unescape';

export {
  conflictsOf,
  isConflict,
  type ConflictField,
  type Conflicts,
  type Difference,
} from './conflicts';
export { readHandle } from './handle';
export { moved } from './moved';
export { readableLines } from './readable';
export { instantOfStatusId, isStatusId } from './status-id';
export { tweetOf } from './tweet';
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
  return tweets.flatMap((tweet) => {
    const placed = moved(tweet, unescaped.startOf, unescaped.endOf);
    // An input with escapes can hold tweets without any: a stretch means the same anywhere.
    const [start, end] = placed.range;
    const stretch = input.slice(start, end);
    if (unescapeMarkup(stretch).text !== stretch) return [placed];
    return readTweets(stretch, options).map((alone) => moved(alone, (at) => at + start));
  });
}
