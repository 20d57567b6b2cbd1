import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../common/plugin';

/** Whether an address is one of the plugin's own, of the admin or the content API. */
export const ownPaths = (strapi: Core.Strapi): ((path: string) => boolean) => {
  const apiPrefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const prefixes = [`/${PLUGIN_ID}/`, `${apiPrefix}/${PLUGIN_ID}/`];
  return (path) => prefixes.some((prefix) => path.startsWith(prefix));
};
