import { parseTweets, type ParsedTweet } from '../../../common/tweets';
import { setting } from '../settings';

/**
 * As much of a signature as is read, in UTF-16 units: the longest post that X takes is 25,000. Every
 * write of an entry reads it, on the event loop.
 */
const LONGEST = 40_000;

/** The tweets of a signature, read with the desk's settings; of a longer one, those at its beginning. */
export const readSignature = (signature: string): ParsedTweet[] =>
  parseTweets(signature.slice(0, LONGEST), { hosts: setting('tweetHosts') });
