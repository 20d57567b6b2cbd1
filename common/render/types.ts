/**
 * The shapes that `./render` takes: what Strapi's REST API answers with everything populated. Every
 * field may be missing, null or of the wrong type (an older entry, a role that may not read a
 * relation): what cannot be shown is left out, nothing throws.
 */

/** A node of Strapi's blocks field, block or inline; unknown types show their words. */
export interface RenderableNode {
  type?: string;
  text?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  level?: number;
  format?: string;
  language?: string | null;
  url?: string;
  image?: RenderableMedia | null;
  children?: readonly RenderableNode[];
}

/** A file of the media library. */
export interface RenderableMedia {
  url?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
}

/** An entry of `plugin::newsroom.tweet-embed`. */
export interface RenderableTweet {
  /** What the editor pasted; shown only where nothing of it was understood. */
  signature?: string | null;
  authorName?: string | null;
  /** Without `@`. */
  handle?: string | null;
  /** The printed day, `yyyy-mm-dd`; printed as it is, in no time zone. */
  postedOn?: string | null;
  /** The moment that the status id tells; its UTC day is printed where `postedOn` is not known. */
  postedAt?: string | null;
  /** The tweet's own words, without media link and signature. */
  text?: string | null;
  /** BCP 47. */
  lang?: string | null;
  url?: string | null;
  /** `https://pic.twitter.com/…` */
  media?: readonly string[] | null;
  state?: string | null;
}

/** The article that a related link points to, as far as it is populated. */
export interface RelatedArticle {
  documentId?: string;
  slug?: string | null;
  headline?: string | null;
  locale?: string | null;
}

export interface RelatedLink {
  title?: string | null;
  /** Used where `article` is null or has no address. */
  url?: string | null;
  article?: RelatedArticle | null;
}

export interface TextEntry {
  __component: 'newsroom.text';
  content?: readonly RenderableNode[] | null;
}

export interface TweetEntry {
  __component: 'newsroom.tweet';
  tweet?: RenderableTweet | null;
  hideMedia?: boolean | null;
  hideThread?: boolean | null;
}

export interface RelatedReadsEntry {
  __component: 'newsroom.related-reads';
  relatedRead?: { label?: string | null; items?: readonly RelatedLink[] | null } | null;
}

export interface PromoEntry {
  __component: 'newsroom.promo';
  text?: string | null;
  url?: string | null;
}

export interface EmbedEntry {
  __component: 'newsroom.embed';
  url?: string | null;
  provider?: string | null;
  caption?: string | null;
}

/** An entry of the dynamic zone `body`. A component that is none of these is skipped. */
export type BodyEntry = TextEntry | TweetEntry | RelatedReadsEntry | PromoEntry | EmbedEntry;

/** An entry of `plugin::newsroom.article`. */
export interface RenderableArticle {
  headline?: string | null;
  standfirst?: string | null;
  section?: string | null;
  byline?: string | null;
  /** `yyyy-mm-dd` */
  storyDate?: string | null;
  /** ISO instant; its UTC day is shown where there is no `storyDate`. */
  originallyPublishedAt?: string | null;
  /** BCP 47; the language of dates and of the `lang` attribute. */
  locale?: string | null;
  cover?: RenderableMedia | null;
  coverCaption?: string | null;
  coverCredit?: string | null;
  body?: readonly BodyEntry[] | null;
  correction?: string | null;
}
