/**
 * Writing articles and tweets out, for any frontend: `strapi-plugin-newsroom/render`. No Strapi, no
 * DOM, no Node built-in. In goes what Strapi's REST API answers with everything populated.
 */
import { articleHtml } from './html/article';
import { tweetHtml } from './html/tweet';
import { type ArticleOptions, contextOf, type RenderFormat, type TweetOptions } from './options';
import { articleText } from './text/article';
import { tweetText } from './text/tweet';
import type { RenderableArticle, RenderableTweet } from './types';

export { embedFrame, FRAME_ORIGINS, type EmbedFrame } from './frames';
export type { ArticleOptions, RenderFormat, RenderLabels, TweetOptions } from './options';
export type * from './types';

const FORMATS = {
  html: { article: articleHtml, tweet: tweetHtml },
  text: { article: articleText, tweet: tweetText },
} satisfies Record<RenderFormat, unknown>;

const rendererOf = (format: RenderFormat) => {
  if (!Object.hasOwn(FORMATS, format)) {
    throw new TypeError(
      `The format "${String(format)}" is unknown: use one of ${Object.keys(FORMATS).join(', ')}.`,
    );
  }
  return FORMATS[format];
};

/**
 * An article as HTML (one `<article>`, every byte escaped, readable without any script) or as plain
 * text. What is missing or of the wrong shape is left out; a body entry whose tweet or related read
 * is gone is skipped. Throws a TypeError for a format that does not exist, and for nothing else.
 */
export const renderArticle = (article: RenderableArticle, options: ArticleOptions): string =>
  rendererOf(options.format).article(article, contextOf(options, article.locale));

/**
 * A tweet as the blockquote that X's `widgets.js` picks up, or as the line that copy holds
 * (`words — Name (@handle) November 20, 2021`). Empty for a tweet that has nothing to show. Throws a
 * TypeError for a format that does not exist, and for nothing else.
 */
export const renderTweet = (tweet: RenderableTweet, options: TweetOptions): string =>
  rendererOf(options.format).tweet(
    tweet,
    { hideMedia: options.hideMedia === true, hideThread: options.hideThread === true },
    contextOf(options),
  );
