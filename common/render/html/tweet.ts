import { direction, languageTag } from '../languages';
import { safeUrl } from '../links';
import type { RenderContext } from '../options';
import { authorLine, type PrintedTweet, printedTweet } from '../tweet';
import { tweetParts } from '../tweetText';
import type { RenderableTweet } from '../types';
import { attribute, escapeLines, escapeText, link } from './escape';

/** The address of a handle's page at X; the host is the one X's own embeds still use. */
const profile = (handle: string): string => `https://twitter.com/${handle}`;

/**
 * X's script takes a blockquote's last link as the tweet's address. A tweet that has no link of its
 * own must not end with one of its text, or another tweet would be shown in its place.
 */
const hasOwnLink = (tweet: PrintedTweet): boolean => tweet.url !== null || tweet.handle !== '';

const ownWords = (tweet: PrintedTweet): string => {
  const linked = hasOwnLink(tweet);
  const text = tweetParts(tweet.text).map((part) =>
    part.kind === 'words' || !linked
      ? escapeLines(part.text)
      : link(safeUrl(part.url), escapeText(part.text)),
  );
  const media = tweet.media.map(({ url, text: shown }) =>
    link(linked ? url : null, escapeText(shown)),
  );
  return [text.join(''), ...media].filter(Boolean).join(' ');
};

/** `— Name (@handle) November 20, 2021`, the last of it linked to the status, else the handle to its page. */
const signature = (tweet: PrintedTweet): string => {
  const { authorName, handle, url } = tweet;
  const at = handle && link(url === null ? profile(handle) : null, `@${handle}`);
  const name = authorName && `<bdi>${escapeText(authorName)}</bdi>`;
  const author = name && at ? `${name} (${at})` : name || at;
  const day = tweet.day && link(url, escapeText(tweet.day));
  return [authorLine(tweet) && `&mdash; ${author}`, day].filter(Boolean).join(' ');
};

/**
 * The blockquote that X's `widgets.js` turns into its widget and that reads well without it. A
 * deleted tweet is no `twitter-tweet`: the script would find nothing and put that in place of the
 * archived words.
 */
export const tweetHtml = (
  entry: RenderableTweet | null | undefined,
  options: { hideMedia: boolean; hideThread: boolean },
  { lang, labels }: RenderContext,
): string => {
  const tweet = printedTweet(entry, { lang, hideMedia: options.hideMedia });
  if (tweet === null) return '';
  const language = languageTag(tweet.lang);
  const paragraph = ownWords(tweet);
  return [
    '<blockquote',
    attribute('class', tweet.deleted ? 'newsroom-deleted-tweet' : 'twitter-tweet'),
    attribute('cite', tweet.url),
    attribute('data-cards', options.hideMedia ? 'hidden' : null),
    attribute('data-conversation', options.hideThread ? 'none' : null),
    '>',
    paragraph &&
      `<p${attribute('lang', language)}${attribute('dir', direction(language))}>${paragraph}</p>`,
    signature(tweet),
    tweet.deleted && `<p class="newsroom-note">${escapeText(labels.deletedTweet)}</p>`,
    '</blockquote>',
  ]
    .filter(Boolean)
    .join('');
};
