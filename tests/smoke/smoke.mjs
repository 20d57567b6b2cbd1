// The packed package as a new user meets it: jest resolves more than Node does, and a repository has
// in its node_modules what an app has not.
import assert from 'node:assert/strict';

import { checklist } from '../../scripts/lib/checks.mjs';
import { newApp } from './app.mjs';
import { checkFiles } from './tarball.mjs';

const INSTALLED = 'npm install takes the tarball into a new Strapi app';
const ENABLED = 'strapi build makes the admin panel with the plugin';
const UNINSTALLED = 'npm uninstall takes the package out';

const pluginConfig = (enabled) =>
  `module.exports = () => ({ newsroom: { enabled: ${enabled} } });\n`;

const SIGNATURE = 'pic.twitter.com/AbCdEfGhIj — Newsroom (@newsroom) November 20, 2021';

/** Both faces of ./parse and ./render, used once. */
const useEntries = (load) => `
  const [{ parseTweets }, { renderTweet }] = ${load};
  const [tweet] = parseTweets('The doors are open ' + ${JSON.stringify(SIGNATURE)});
  if (tweet.handle !== 'newsroom' || tweet.postedOn !== '2021-11-20') {
    throw new Error('Read: ' + JSON.stringify(tweet));
  }
  const html = renderTweet(tweet, { format: 'html' });
  if (!html.includes('The doors are open')) throw new Error('Written: ' + html);
`;

const status = async (url, expected) => {
  const answer = await fetch(url, { headers: { accept: 'text/html,application/json' } });
  const body = await answer.text();
  assert.equal(
    answer.status,
    expected,
    `GET ${url} answers ${answer.status}: ${body.slice(0, 300)}`,
  );
  return { answer, body };
};

const isAdminPanel = async (url) => {
  const { answer, body } = await status(`${url}/admin`, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(body, /<div id="strapi"/);
};

/** The plugin is there, and closed to whom nobody has opened it. */
const isClosed = (url) => status(`${url}/api/newsroom/articles`, 403);

/** The app runs, and there is no such route. */
const isWithoutPlugin = async (url) => {
  await isAdminPanel(url);
  await status(`${url}/api/newsroom/articles`, 404);
};

/**
 * Starts what mostly waits for the registry: the install into a new app.
 * @param {string} tarball path of the packed package
 */
export const begin = async (tarball) => {
  const app = await newApp();
  const installed = app.npm('install', '--prefer-offline', tarball);
  // Whether it failed is told by its check.
  installed.catch(() => {});
  return { tarball, app, installed };
};

/**
 * @param {Awaited<ReturnType<typeof begin>>} begun
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export const smoke = async ({ tarball, app, installed }) => {
  const { check, counts } = checklist();
  try {
    await check('the tarball holds what a user needs, and nothing else', () => checkFiles(tarball));
    await check(INSTALLED, async () => {
      await installed;
      await app.write('config/plugins.js', pluginConfig(true));
    });
    await check(
      'require() gives ./parse and ./render their functions',
      () =>
        app.node(
          'commonjs',
          useEntries(
            "[require('strapi-plugin-newsroom/parse'), require('strapi-plugin-newsroom/render')]",
          ),
        ),
      { after: INSTALLED },
    );
    await check(
      'import() gives ./parse and ./render their functions',
      () =>
        app.node(
          'module',
          useEntries(
            "[await import('strapi-plugin-newsroom/parse'), await import('strapi-plugin-newsroom/render')]",
          ),
        ),
      { after: INSTALLED },
    );
    await check(
      'strapi develop boots and watches: the admin panel answers, the content API is closed',
      () =>
        app.boot('develop', async (url) => {
          await isAdminPanel(url);
          await isClosed(url);
        }),
      { after: INSTALLED },
    );
    await check(ENABLED, () => app.build(), { after: INSTALLED });
    await check(
      'strapi start boots in production: the admin panel answers, the content API is closed',
      () =>
        app.boot('start', async (url) => {
          await isAdminPanel(url);
          await isClosed(url);
        }),
      { after: ENABLED },
    );
    await check(
      'the app boots with the plugin disabled',
      async () => {
        await app.write('config/plugins.js', pluginConfig(false));
        await app.boot('start', isWithoutPlugin);
      },
      { after: ENABLED },
    );
    await check(
      UNINSTALLED,
      async () => {
        await app.write('config/plugins.js', 'module.exports = () => ({});\n');
        await app.npm('uninstall', 'strapi-plugin-newsroom');
      },
      { after: INSTALLED },
    );
    await check('the app boots without the package', () => app.boot('start', isWithoutPlugin), {
      after: UNINSTALLED,
    });
    await check('strapi build makes the admin panel without the package', () => app.build(), {
      after: UNINSTALLED,
    });
  } finally {
    app.remove();
  }
  return counts;
};
