/**
 * Which article or artist tag has a slug, now or formerly: hidden from the admin panel and every API.
 * The unique index is what lets only one of many simultaneous writers have it.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_slugs',
  info: {
    singularName: 'slug',
    pluralName: 'slugs',
    displayName: 'Slug',
  },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    { name: 'newsroom_slugs_key', type: 'unique', columns: ['scope', 'stem', 'number'] },
    { name: 'newsroom_slugs_holder', columns: ['holder'] },
  ],
  attributes: {
    /** Within what a slug is one's alone: the articles of a locale, or all artist tags. */
    scope: { type: 'string' },
    /** The slug without its number, `story` of `story-2`, in the one spelling that is compared. */
    stem: { type: 'string' },
    /** 1 where it has none. An integer, so that the index holds them in the order they are tried. */
    number: { type: 'integer' },
    /** The documentId of the article or artist tag. */
    holder: { type: 'string' },
    /** `former`: it was the holder's while that was published, and is not now. */
    state: { type: 'enumeration', enum: ['draft', 'published', 'former'] },
  },
};
