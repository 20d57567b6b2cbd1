/** Names that the server, the admin panel and the tests share. */

export const PLUGIN_ID = 'newsroom';

export const UIDS = {
  article: 'plugin::newsroom.article',
  artistTag: 'plugin::newsroom.artist-tag',
  tweetEmbed: 'plugin::newsroom.tweet-embed',
  relatedRead: 'plugin::newsroom.related-read',
  importRecord: 'plugin::newsroom.import-record',
  slug: 'plugin::newsroom.slug',
} as const;

export const COMPONENT_UIDS = {
  text: 'newsroom.text',
  tweet: 'newsroom.tweet',
  relatedReads: 'newsroom.related-reads',
  promo: 'newsroom.promo',
  embed: 'newsroom.embed',
  relatedLink: 'newsroom.related-link',
} as const;

export const CUSTOM_FIELDS = {
  signature: 'tweet-signature',
  handle: 'tweet-handle',
  date: 'tweet-date',
  stringList: 'string-list',
} as const;

/** How an attribute names a custom field of this plugin in its schema. */
export const customFieldUid = (name: keyof typeof CUSTOM_FIELDS) =>
  `plugin::${PLUGIN_ID}.${CUSTOM_FIELDS[name]}` as const;

/** The plugin's own permissions, as they appear on the roles page under Plugins → Newsroom. */
export const ACTIONS = {
  pasteTweets: `plugin::${PLUGIN_ID}.tweet-embeds.paste`,
  pasteArticles: `plugin::${PLUGIN_ID}.articles.paste`,
} as const;

/**
 * Under this key, the server gives the title of each part to the admin panel, and the panel's form keeps
 * it. It is no attribute, and never stored.
 */
export const BLOCK_TITLE = 'newsroomTitle';
