import { dayInWords, isoDay } from './days';
import { webAddress } from '../text/addresses';
import { bareAccount, isAccount } from '../text/mention';
import { printedUrl } from './links';
import type { RenderableTweet } from './types';
import { str, strings, words } from './values';

/** A tweet as every format prints it: checked, trimmed, its day in words. */
export interface PrintedTweet {
  text: string;
  lang: string | null;
  media: { url: string | null; text: string }[];
  authorName: string;
  /** Without `@`; empty if it is none. */
  handle: string;
  /** Of the status; null where the tweet has none. */
  url: string | null;
  /** The day in words; without a day the status's address; else empty. */
  day: string;
  deleted: boolean;
}

/** Null for a tweet that has nothing to show. */
export const printedTweet = (
  tweet: RenderableTweet | null | undefined,
  options: { lang: string; hideMedia: boolean },
): PrintedTweet | null => {
  if (typeof tweet !== 'object' || tweet === null) return null;
  const handle = bareAccount(words(tweet.handle));
  const url = webAddress(tweet.url);
  const day = isoDay(tweet.postedOn);
  const printed: PrintedTweet = {
    text: words(tweet.text),
    lang: typeof tweet.lang === 'string' ? tweet.lang : null,
    media: options.hideMedia
      ? []
      : strings(tweet.media).map((entry) => ({ url: webAddress(entry), text: printedUrl(entry) })),
    authorName: words(tweet.authorName).replace(/\s+/g, ' '),
    handle: isAccount(handle) ? handle : '',
    url,
    day: day === null ? (url === null ? '' : printedUrl(url)) : dayInWords(day, options.lang),
    deleted: tweet.state === 'deleted',
  };
  const understood =
    printed.text || tweet.media?.length || printed.authorName || printed.handle || printed.url;
  // Nothing was read from the paste: its words are better than none.
  if (!understood) printed.text = str(tweet.signature).trim();
  return printed.text || understood ? printed : null;
};

/** `ALL THE RUMORS ARE TRUE (@lizzo)`, or as much of it as is known; the handle with its `@`. */
export const authorLine = ({ authorName, at }: { authorName: string; at: string }): string =>
  authorName && at ? `${authorName} (${at})` : authorName || at;
