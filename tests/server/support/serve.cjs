'use strict';

// Boots the playground's Strapi as a process of its own and prints where it listens, with a token of
// the content API and one of the admin panel: for promises about the life of the process.

const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

const APP_DIR = path.resolve(__dirname, '../../../playground');
const DIST_DIR = path.join(APP_DIR, 'dist');

const main = async () => {
  const strapi = createStrapi({ appDir: APP_DIR, distDir: DIST_DIR, serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  const { port } = strapi.server.httpServer.address();
  const url = `http://127.0.0.1:${port}`;
  const token = { name: 'tests', type: 'full-access', lifespan: null, description: '' };
  const { accessKey } = await strapi.service('admin::api-token').create(token);
  console.log(JSON.stringify({ url, accessKey }));
};

main();
