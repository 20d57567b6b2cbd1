import { ACTIONS, UIDS } from '../../../../common/plugin';

/** Every route of the admin API with the permission that it asks for; none goes without. */
const ROUTES = [
  {
    method: 'POST',
    path: '/tweet-embeds',
    handler: 'paste.tweetEmbeds',
    action: ACTIONS.pasteTweets,
  },
  {
    method: 'GET',
    path: '/tweet-embeds/usage',
    handler: 'usage.find',
    // Whoever may see tweet embeds in the Content Manager may see where they are in use.
    action: { action: 'plugin::content-manager.explorer.read', subject: UIDS.tweetEmbed },
  },
] as const;

export const admin = {
  type: 'admin',
  routes: ROUTES.map(({ action, ...route }) => ({
    ...route,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ],
    },
  })),
};
