import { moved, parseTweets, type ParsedTweet, type ParseOptions } from '../../common/tweets';

/** Up to this many UTF-16 units are read at once, within a few milliseconds. */
export const AT_ONCE = 32_000;

/** More than the longest stretch that one tweet takes, embed markup included. */
const OVERLAP = 6_000;

/** An editor chooses among them; more are not looked for in a paste that is read in parts. */
const ENOUGH = 50;

/** How long the browser may do its other work between two parts, in milliseconds. */
const MAX_PAUSE = 100;
const MIN_PAUSE = 16;

/** The tweets of the part of `input` that begins at `from`, and where the next part begins. */
const readPart = (
  input: string,
  from: number,
  options: ParseOptions,
): { tweets: ParsedTweet[]; next: number } => {
  const end = Math.min(from + AT_ONCE, input.length);
  const isLast = end === input.length;
  const tweets = parseTweets(input.slice(from, end), options)
    .map((tweet) => moved(tweet, (at) => at + from))
    // One that ends close to the cut may go on behind it: the next part holds it whole.
    .filter((tweet) => isLast || tweet.range[1] < end - OVERLAP / 2);
  if (isLast) return { tweets, next: end };
  const line = input.lastIndexOf('\n', end - OVERLAP);
  const cut = line > from ? line : end - OVERLAP;
  return { tweets, next: Math.max(cut, tweets.at(-1)?.range[1] ?? 0) };
};

/** The tweets of a text at once; of a long one, those of its beginning. */
export const readAtOnce = (input: string, options: ParseOptions): ParsedTweet[] =>
  readPart(input, 0, options).tweets;

const pause = () =>
  new Promise<void>((resolve) => {
    // Safari has no requestIdleCallback; a busy page would never get one without a time limit.
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: MAX_PAUSE });
    } else setTimeout(resolve, MIN_PAUSE);
  });

/**
 * The tweets of a long text, in order, read in parts between which the browser does its other work.
 * It stops at the first `ENOUGH` tweets.
 *
 * @param onFirst told the first tweet, as soon as it is found
 */
export const readInParts = async (
  input: string,
  options: ParseOptions,
  signal: AbortSignal,
  onFirst?: (tweet: ParsedTweet) => void,
): Promise<ParsedTweet[]> => {
  const found: ParsedTweet[] = [];
  for (let from = 0; from < input.length && found.length < ENOUGH && !signal.aborted;) {
    await pause();
    if (signal.aborted) break;
    const part = readPart(input, from, options);
    const seen = found.at(-1)?.range[1] ?? 0;
    const fresh = part.tweets.filter(({ range }) => range[0] >= seen);
    if (found.length === 0 && fresh[0]) onFirst?.(fresh[0]);
    found.push(...fresh);
    from = part.next;
  }
  return found.slice(0, ENOUGH);
};
