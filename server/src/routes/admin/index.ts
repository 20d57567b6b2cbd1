import { ACTIONS, UIDS } from '../../../../common/plugin';
import { checked } from '../checked-request';

/** The Content Manager's permission to do something with the entries of a type. */
const contentManager = (action: 'create' | 'read' | 'update', subject: string) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
});

/** Every route of the admin API with the permissions that it asks for, all of them. */
const ROUTES = [
  {
    method: 'GET',
    path: '/settings',
    handler: 'settings.find',
    // Every page of the panel asks, whoever looks at it: a login is enough.
    actions: [],
  },
  {
    method: 'POST',
    path: '/tweet-embeds',
    handler: 'paste.tweetEmbeds',
    actions: [ACTIONS.pasteTweets],
  },
  {
    method: 'GET',
    path: '/tweet-embeds/usage',
    handler: 'usage.tweetEmbeds',
    // Whoever may see tweet embeds in the Content Manager may see where they are in use.
    actions: [contentManager('read', UIDS.tweetEmbed)],
  },
  {
    method: 'GET',
    path: '/related-reads/usage',
    handler: 'usage.relatedReads',
    actions: [contentManager('read', UIDS.relatedRead)],
  },
  {
    method: 'POST',
    path: '/parse',
    handler: 'articles.parse',
    actions: [ACTIONS.pasteArticles],
  },
  {
    method: 'POST',
    path: '/articles',
    handler: 'articles.create',
    // Whoever may not make articles in the Content Manager makes none here.
    actions: [ACTIONS.pasteArticles, contentManager('create', UIDS.article)],
  },
  {
    method: 'POST',
    path: '/artist-suggestions',
    handler: 'articles.suggestArtists',
    actions: [ACTIONS.pasteArticles],
  },
  {
    method: 'POST',
    path: '/related-reads/suggest',
    handler: 'related-titles.suggest',
    actions: [ACTIONS.pasteArticles],
  },
  {
    method: 'POST',
    path: '/related-reads/match',
    handler: 'waiting-titles.match',
    actions: [contentManager('update', UIDS.relatedRead)],
  },
];

export const admin = {
  type: 'admin',
  routes: ROUTES.map(({ actions, ...route }) =>
    checked({
      ...route,
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions } },
        ],
      },
    }),
  ),
};
