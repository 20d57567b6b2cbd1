import type { Core } from '@strapi/strapi';

/** What each of the plugin's fields is stored as. */
const STORED_AS: Record<string, string> = {
  'plugin::newsroom.tweet-signature': 'text',
  'plugin::newsroom.tweet-handle': 'string',
  'plugin::newsroom.tweet-date': 'date',
  'plugin::newsroom.string-list': 'json',
};

/** An attribute of a schema, as far as it is rewritten here. */
interface Attribute {
  type: string;
  customField?: string;
}

interface Schema {
  attributes: Record<string, Attribute>;
}

/**
 * Keeps the app's own types alive while the plugin is off (NEWSROOM_PLUGIN=off): Strapi does not
 * boot with a custom field that nobody registered, so the fields become what they are stored as.
 */
export const withoutNewsroom = (strapi: Core.Strapi) => {
  const schemas: Schema[] = Object.values({ ...strapi.contentTypes, ...strapi.components });
  for (const attribute of schemas.flatMap((schema) => Object.values(schema.attributes))) {
    const type = STORED_AS[attribute.customField ?? ''];
    if (type === undefined) continue;
    attribute.type = type;
    delete attribute.customField;
  }
};
