import { direction, languageTag } from '../languages';
import { webAddress } from '../../text/addresses';
import { directionOf, turnsDirection } from '../../text/direction';
import { type LinkedPart, linkedParts } from '../../text/linked';
import type { RenderContext } from '../options';
import { authorLine, linkWords, type PrintedTweet, printedTweet } from '../tweet';
import type { RenderableTweet } from '../types';
import { attribute, escapeLines, escapeText, link } from './escape';

/**
 * X's script takes a blockquote's last link as the tweet's address, if it is one of a status. So a
 * tweet whose own address is unknown has no link to another's, or that would be shown in its place.
 */
const mayLink = (url: string | null, tweet: PrintedTweet): boolean =>
  tweet.url !== null || (url !== null && !/\/status(?:es)?\//i.test(url));

const partHtml = (part: LinkedPart, tweet: PrintedTweet): string => {
  if (part.kind === 'words') return escapeLines(part.text);
  const url = webAddress(part.url);
  // Beside Arabic or Hebrew an @ would change sides.
  const isolated = part.kind === 'mention' && turnsDirection(tweet.text);
  const html = isolated ? `<bdi>${escapeText(part.text)}</bdi>` : escapeText(part.text);
  return link(mayLink(url, tweet) ? url : null, html);
};

const ownWords = (tweet: PrintedTweet): string => {
  const text = linkedParts(tweet.text).map((part) => partHtml(part, tweet));
  const media = tweet.media.map(({ url, text: shown }) =>
    link(mayLink(url, tweet) ? url : null, escapeText(shown)),
  );
  return [text.join(''), ...media].filter(Boolean).join(' ');
};

/**
 * `— Name (@handle) <a>November 20, 2021</a>`; of a tweet whose address alone is known
 * `<p><a>Post on X: @handle, November 20, 2021</a></p>`. Name and handle isolated where they need it.
 */
const signature = (tweet: PrintedTweet, pageDirection: string, label: string): string => {
  const { authorName, handle, url } = tweet;
  const isolated = turnsDirection(authorName) || pageDirection === 'rtl';
  const isolate = (text: string) =>
    isolated && text ? `<bdi>${escapeText(text)}</bdi>` : escapeText(text);
  const author = authorLine({
    authorName: isolate(authorName),
    at: handle && isolate(`@${handle}`),
  });
  const shown = linkWords(tweet, author, label, escapeText);
  if (tweet.addressAlone) return `<p>${link(url, shown)}</p>`;
  return [author && `&mdash; ${author}`, shown && link(url, shown)].filter(Boolean).join(' ');
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
      `<p${attribute('lang', language)}${attribute('dir', directionOf(tweet.text) ?? direction(language))}>${paragraph}</p>`,
    signature(tweet, direction(languageTag(lang)), labels.tweetLink),
    tweet.deleted && `<p class="newsroom-note">${escapeText(labels.deletedTweet)}</p>`,
    '</blockquote>',
  ]
    .filter(Boolean)
    .join('');
};
