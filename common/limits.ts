/** What values, one paste, and one draft made of it, may hold. An article is far below, an archive is not one. */

/** UTF-16 units that Strapi's `string` holds: a headline, a slug, a label, a documentId. */
export const STRING_LENGTH = 255;

/** Tweets of one draft, and of one paste of tweets. */
export const MOST_TWEETS = 1000;

/** Parts of one draft: stretches of text, tweets, related reads, promos, embeds. */
export const MOST_BLOCKS = 3000;

/** Paragraphs, headings, items, links and pieces of text of one draft, counted together. */
export const MOST_NODES = 50_000;

/** Artists of one article, and artists that are suggested for it. */
export const MOST_ARTISTS = 500;
