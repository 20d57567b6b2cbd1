import type { Core } from '@strapi/strapi';

import { ACTIONS, PLUGIN_ID } from '../../common/plugin';

/** The actions on the roles page, under Plugins → Newsroom. */
const DEFINITIONS = [
  {
    action: ACTIONS.pasteTweets,
    displayName: 'Make tweet embeds from pasted tweets',
    subCategory: 'Tweets',
  },
];

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany(
    DEFINITIONS.map(({ action, ...definition }) => ({
      ...definition,
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid: action.slice(`plugin::${PLUGIN_ID}.`.length),
    })),
  );
};
