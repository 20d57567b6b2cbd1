import { siblingValues } from '../../../common/filling';
import type { ParsedTweet } from '../../../common/tweets';
import type { Values } from '../schema/types';

/** What a paste tells of a tweet: its signature, and what was read from it. */
export const pastedValues = (tweet: ParsedTweet, input: string): Values => ({
  signature: input.slice(...tweet.range).trim(),
  ...siblingValues(tweet),
});
