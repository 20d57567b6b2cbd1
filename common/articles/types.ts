import type { Handle, IsoDate, ParsedTweet, ParseOptions, Range, Warning } from '../tweets';

/** How letters are set, as Strapi's blocks field has it. */
export interface TextStyle {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

export interface TextNode extends TextStyle {
  type: 'text';
  text: string;
}

/** `url` is one that Strapi takes: http, https, mailto, tel, or a path on the own site. */
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

/** A nested list stands beside the item it belongs to, as Strapi's editor writes it. */
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemNode | ListNode)[];
}

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: HeadingLevel; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | ListNode;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The value of Strapi's blocks field, as far as pasted copy makes it. */
export type BlocksContent = BlockNode[];

export interface RelatedItem {
  title: string;
  /** The address that the title linked to, or that stood behind it. */
  url: string | null;
}

export type ArticleBlock =
  | { type: 'text'; content: BlocksContent }
  | { type: 'tweet'; tweet: ParsedTweet }
  | { type: 'related-reads'; label: string; items: RelatedItem[] }
  | { type: 'promo'; text: string; url: string | null }
  | { type: 'embed'; url: string; provider: string | null; caption: string | null };

export interface Dateline {
  /** The words that the story date was read from, as they stand in the input. */
  text: string;
  range: Range;
}

export interface Byline {
  /** Who wrote the story; without `By`, a role or a place. */
  name: string;
  /** The words that it was read from, as they stand in the input. */
  text: string;
  range: Range;
}

/** A picture of the copy; no block has it. */
export interface ArticleImage {
  /** http or https; `cid:…` of one that came beside the copy, as in the HTML of mails. */
  url: string;
  /** Its alternative text; null where it has none, or only a name such as `IMG_2021.jpg` or `Image`. */
  alt: string | null;
  /** What stands below it as its caption, which no block has either. */
  caption: string | null;
}

/** A line that may be the headline. */
export interface HeadlineOffer {
  text: string;
  range: Range;
  /**
   * The index of the text block that it stands in: the first node of its `content` is this line and
   * nothing else, so that who takes the offer takes that node out.
   */
  block: number;
}

export interface ParsedArticle {
  /** Null where the copy does not clearly have one. At most `STRING_LENGTH` UTF-16 units, as Strapi's string. */
  headline: string | null;
  /** A first line that has the shape of a headline; null where there is a headline, or no such line. */
  headlineOffer: HeadlineOffer | null;
  byline: Byline | null;
  storyDate: IsoDate | null;
  dateline: Dateline | null;
  /**
   * Of headline and text, BCP 47 without a country: `ko`, `pt`; Chinese with its script where that can be
   * told, `zh-Hant`. Null where they are too short or too mixed to tell, or in a language that is not known.
   */
  language: string | null;
  /** The pictures of HTML copy, in order, each once. */
  images: ArticleImage[];
  /** In the order of the copy. */
  blocks: ArticleBlock[];
  /** Accounts that wrote the tweets or are mentioned, without `@`, each once, in order. */
  handles: Handle[];
  /** Without `#`, each once, in order. */
  hashtags: string[];
  /** What the article's own reading warns of; a tweet's warnings stand in the tweet. */
  warnings: Warning[];
}

export interface ArticleOptions extends ParseOptions {
  /**
   * Words that introduce related reads, besides those that are known: `['On our site']`. Case,
   * accents and punctuation do not matter.
   */
  relatedMarkers?: readonly string[];
  /**
   * Words that make a sentence a promo, besides those that are known, wherever they stand in
   * it: `['our fan club']`. Case, accents and punctuation do not matter; they are plain words,
   * never a pattern.
   */
  promoPatterns?: readonly string[];
  /** False: promos stay in the text. */
  promos?: boolean;
}
