import { parseTweets, type ParseOptions } from '../../../common/tweets';
import { AT_ONCE } from '../tweet-reading';

/** Characters that a database refuses; the server replaces them in the same way. */
export const storable = (input: string): string =>
  // A lone half of a surrogate pair is the only `\p{Surrogate}` that the `u` flag leaves.
  input.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');

/** How many tweets a text holds, and how many of them with the number that tells the exact time. */
const yieldOf = (input: string, options: ParseOptions) => {
  const tweets = input.length > AT_ONCE ? [] : parseTweets(input, options);
  return { tweets: tweets.length, linked: tweets.filter((tweet) => tweet.statusId).length };
};

/**
 * What to take of the clipboard: its text, unless its HTML tells more about the same tweets. A tweet
 * that is copied from a page has its address only there.
 */
export const pastedText = (clipboard: DataTransfer, options: ParseOptions): string => {
  const plain = clipboard.getData('text/plain');
  const html = clipboard.getData('text/html');
  if (html === '' || plain.length > AT_ONCE) return storable(plain);
  const [asText, asHtml] = [yieldOf(plain, options), yieldOf(html, options)];
  const isBetter = asHtml.linked > asText.linked && asHtml.tweets >= asText.tweets;
  return storable(isBetter || plain.trim() === '' ? html : plain);
};

/** Bytes that a text takes in the request that saves it. */
export const byteSize = (input: string): number => new TextEncoder().encode(input).length;
