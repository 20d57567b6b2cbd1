import { ACTIONS } from '../../../../common/plugin';

/** Every route of the admin API with the permission that it asks for; none goes without. */
const ROUTES = [
  {
    method: 'POST',
    path: '/tweet-embeds',
    handler: 'paste.tweetEmbeds',
    action: ACTIONS.pasteTweets,
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
