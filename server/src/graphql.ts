import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../common/plugin';

/** What is used of the service that an app changes its GraphQL schema with. */
interface Extension {
  shadowCRUD(uid: string): {
    disable(): unknown;
    field(name: string): { disable(): unknown };
  };
}

interface ContentType {
  uid: string;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { private?: boolean }>;
}

/**
 * Keeps what is hidden everywhere else out of GraphQL, where the app has it: that plugin serves every
 * type, whether it has routes or not, and takes private attributes as input.
 */
export const hideFromGraphQl = (strapi: Core.Strapi): void => {
  if (!strapi.plugin('graphql')) return;
  const extension = strapi.plugin('graphql').service<Extension>('extension');
  const types = Object.values(strapi.contentTypes) as unknown as ContentType[];
  for (const { uid, pluginOptions, attributes } of types) {
    if (!uid.startsWith(`plugin::${PLUGIN_ID}.`)) continue;
    if (pluginOptions?.['content-manager']?.visible === false) extension.shadowCRUD(uid).disable();
    for (const [name, { private: hidden }] of Object.entries(attributes)) {
      if (hidden === true) extension.shadowCRUD(uid).field(name).disable();
    }
  }
};
