import type { RelatedArticle } from './types';

export type RenderFormat = 'html' | 'text';

/** The renderer's own words, for pages in another language than English. */
export interface RenderLabels {
  /** Before the correction. */
  correction: string;
  /** Under a tweet whose state is `deleted`. */
  deletedTweet: string;
  /** Before author and day of a tweet of which only the address is known. */
  tweetLink: string;
}

interface CommonOptions {
  format: RenderFormat;
  /** BCP 47: the language of printed dates. Default: the article's `locale`, else `en`. */
  lang?: string;
  labels?: Partial<RenderLabels>;
}

export interface ArticleOptions extends CommonOptions {
  /** The address of an article that a related link points to; null gives the link's own `url`. */
  articleUrl?: (article: RelatedArticle) => string | null;
  /** The address of a file; Strapi's local uploads have a path only (`/uploads/…`). */
  mediaUrl?: (url: string) => string | null;
}

export interface TweetOptions extends CommonOptions {
  /** Leaves the links to pictures and films out, and asks X's script to do so. */
  hideMedia?: boolean;
  /** Asks X's script not to show the tweet that this one answers. */
  hideThread?: boolean;
}

/** What every renderer is handed: the options with nothing left open. */
export interface RenderContext {
  lang: string;
  labels: RenderLabels;
  articleUrl: (article: RelatedArticle) => string | null;
  mediaUrl: (url: string) => string | null;
}

const LABELS: RenderLabels = {
  correction: 'Correction:',
  deletedTweet: 'This post has been deleted. Its words are kept here.',
  tweetLink: 'Post on X:',
};

export const contextOf = (options: ArticleOptions, locale?: string | null): RenderContext => ({
  lang: options.lang || locale || 'en',
  labels: { ...LABELS, ...options.labels },
  articleUrl: options.articleUrl ?? (() => null),
  mediaUrl: options.mediaUrl ?? ((url) => url),
});
