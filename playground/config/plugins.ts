import type { Core } from '@strapi/strapi';

// The plugin needs no `resolve`: it is found as in any app, by the dependency in package.json, which
// is a link to this repository's root. So server and admin panel take it by its name, through the
// package's `exports`, by the same road in develop, in production and at an installer's.
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  newsroom: {
    enabled: env('NEWSROOM_PLUGIN') !== 'off',
    config: {
      active: env('NEWSROOM_ACTIVE') !== 'off',
      // For the tests: settings of a desk of its own, as JSON.
      ...env.json('NEWSROOM_SETTINGS', {}),
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  // For the tests only. Strapi looks for plugins in `dependencies`; one of `devDependencies` has to be pointed at.
  ...(env('NEWSROOM_GRAPHQL') === 'on' && {
    graphql: { enabled: true, resolve: '@strapi/plugin-graphql/package.json' },
  }),
});

export default config;
