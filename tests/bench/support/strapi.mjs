import { createRequire } from 'node:module';
import path from 'node:path';

import { playground } from '../../../scripts/lib/paths.mjs';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * Boots the playground with the built plugin in this process, which can have only one.
 * @param {Record<string, string>} env of its database
 */
export const boot = async (env) => {
  Object.assign(process.env, env, {
    NEWSROOM_DEMO: 'off',
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    ...Object.fromEntries(SECRETS.map((name) => [name, 'bench-a,bench-b'])),
  });
  // Strapi's ES module does not load under Node itself.
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const distDir = path.join(playground, 'dist');
  const options = { appDir: playground, distDir, serveAdminPanel: false };
  return createStrapi(options).load();
};
