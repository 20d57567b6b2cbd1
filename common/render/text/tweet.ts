import type { RenderContext } from '../options';
import { authorLine, linkWords, printedTweet } from '../tweet';
import type { RenderableTweet } from '../types';
import { linkText } from './blocks';

/** A tweet in one stretch, as copy holds it: `words pic.twitter.com/… — Name (@handle) November 20, 2021`. */
export const tweetText = (
  entry: RenderableTweet | null | undefined,
  options: { hideMedia: boolean },
  { lang, labels }: RenderContext,
): string => {
  const tweet = printedTweet(entry, { lang, hideMedia: options.hideMedia });
  if (tweet === null) return '';
  const { authorName, handle } = tweet;
  const author = authorLine({ authorName, at: handle && `@${handle}` });
  const line = [
    tweet.text,
    ...tweet.media.map((media) => media.text),
    author && !tweet.addressAlone && `— ${author}`,
    linkText(linkWords(tweet, author, labels.tweetLink, String), tweet.url),
  ];
  return [line.filter(Boolean).join(' '), tweet.deleted && labels.deletedTweet]
    .filter(Boolean)
    .join('\n');
};
