import type { Core } from '@strapi/strapi';

import { ACTIONS, PLUGIN_ID } from '../../common/plugin';

/** The actions on the roles page, under Plugins → Newsroom. */
const DEFINITIONS = [
  {
    action: ACTIONS.pasteTweets,
    displayName: 'Make tweet embeds from pasted tweets',
    subCategory: 'Tweets',
  },
  {
    action: ACTIONS.pasteArticles,
    displayName: 'Make article drafts from pasted copy',
    subCategory: 'Articles',
  },
];

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  await permissions.actionProvider.registerMany(
    DEFINITIONS.map(({ action, ...definition }) => ({
      ...definition,
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid: action.slice(`plugin::${PLUGIN_ID}.`.length),
    })),
  );
};

/** What is used of Strapi's service. */
interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
}
