'use strict';

/** What each of the plugin's fields is stored as. */
const STORED_AS = {
  'plugin::newsroom.tweet-signature': 'text',
  'plugin::newsroom.tweet-handle': 'string',
  'plugin::newsroom.tweet-date': 'date',
  'plugin::newsroom.string-list': 'json',
};

/**
 * Keeps the app's own types alive while the plugin is off (NEWSROOM_PLUGIN=off): Strapi does not
 * boot with a custom field that nobody registered, so the fields become what they are stored as.
 */
const withoutNewsroom = (strapi) => {
  const schemas = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  for (const attribute of schemas.flatMap((schema) => Object.values(schema.attributes))) {
    const type = STORED_AS[attribute.customField];
    if (type === undefined) continue;
    attribute.type = type;
    delete attribute.customField;
  }
};

module.exports = { withoutNewsroom };
