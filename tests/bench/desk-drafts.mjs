// A draft with hundreds of tweets against a loop that creates each tweet and then the article by the
// Document Service, in one run, on every database that answers.
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { missingDatabase, temporaryDatabase } from '../../scripts/lib/databases.mjs';

import { launch } from '../../scripts/lib/processes.mjs';
import { boot } from './support/strapi.mjs';

const TWEETS = 500;
const MOST = 1000;

/** How many times as fast as the loop a draft is to be. */
const GOAL = 5;

const ACCOUNTS = 40;
const UIDS = {
  article: 'plugin::newsroom.article',
  artistTag: 'plugin::newsroom.artist-tag',
  tweetEmbed: 'plugin::newsroom.tweet-embed',
};

const signature = (name, at) =>
  `These are the words of the ${name} tweet number ${at}, which are about as many as tweets have ` +
  `— Account ${at % ACCOUNTS} (@account_${at % ACCOUNTS}) November ${1 + (at % 28)}, 2021`;
const signatures = (name, number) => Array.from({ length: number }, (_, at) => signature(name, at));

const listen = async (strapi) => {
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  return strapi;
};

const urlOf = (strapi) => `http://127.0.0.1:${strapi.server.httpServer.address().port}`;

const post = async (url, body, token) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return JSON.parse(text).data;
};

/** Makes drafts as the paste page does, by the admin API. */
const desk = async (strapi) => {
  const { token } = await post(`${urlOf(strapi)}/admin/register-admin`, {
    email: 'admin@newsroom.example',
    password: 'Newsroom-Bench-1',
    firstname: 'Bench',
    lastname: 'Administrator',
  });
  return (name, number) => {
    const input = signatures(name, number).join('\n\n');
    return post(`${urlOf(strapi)}/newsroom/articles`, { input, headline: name }, token);
  };
};

/** Time, queries, and the longest that the event loop was held meanwhile. */
const measure = async (strapi, work) => {
  // What Strapi tells its listeners of the last write is not to be counted here.
  await wait(2_000);
  let queries = 0;
  const count = () => (queries += 1);
  strapi.db.connection.on('query', count);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  // The first look at the loop tells nothing; the last one comes after a loop that was held all the time.
  await wait(50);
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await wait(50);
  loop.disable();
  strapi.db.connection.removeListener('query', count);
  return { milliseconds, queries, held: loop.max / 1e6 };
};

const row = (name, { milliseconds, queries, held }) =>
  console.log(
    `  ${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(7)} ms, ${String(queries).padStart(6)} ` +
      `queries, event loop held ${held.toFixed(0)} ms at most`,
  );

const singles = async (strapi, name, number) => {
  const body = [];
  for (const one of signatures(name, number)) {
    const { documentId } = await strapi
      .documents(UIDS.tweetEmbed)
      .create({ data: { signature: one } });
    body.push({ __component: 'newsroom.tweet', tweet: documentId });
  }
  await strapi.documents(UIDS.article).create({ data: { headline: name, body } });
};

/** Stops where a run did not make the tweets that it is measured by. */
const counted = async (strapi, number) => {
  const count = await strapi.db.query(UIDS.tweetEmbed).count();
  if (count !== number) throw new Error(`There are ${count} tweets instead of ${number}.`);
};

const measureAll = async (database) => {
  const { env, drop } = await temporaryDatabase(database);
  try {
    const strapi = await listen(await boot(env));
    const draft = await desk(strapi);
    for (let at = 0; at < ACCOUNTS; at += 2) {
      const data = { name: `Artist ${at}`, handles: [`account_${at}`] };
      await strapi.documents(UIDS.artistTag).create({ data });
    }
    await singles(strapi, 'warming', 20);
    await draft('warm', 20);

    const loop = await measure(strapi, () => singles(strapi, 'single', TWEETS));
    row(`${TWEETS} single creates and the article`, loop);
    const bulk = await measure(strapi, () => draft('bulk', TWEETS));
    row(`a draft with ${TWEETS} tweets`, bulk);
    row(
      `again, with all ${TWEETS} in the library`,
      await measure(strapi, () => draft('bulk', TWEETS)),
    );
    row(`a draft with ${MOST} tweets`, await measure(strapi, () => draft('most', MOST)));
    await counted(strapi, 2 * 20 + 2 * TWEETS + MOST);
    const ratio = loop.milliseconds / bulk.milliseconds;
    console.log(
      `  ${ratio.toFixed(1)} times as fast as the loop; goal: at least ${GOAL} times: ` +
        (ratio >= GOAL ? 'met' : 'NOT met'),
    );
    await wait(3_000);
    await strapi.destroy();
  } finally {
    await drop();
  }
};

const self = fileURLToPath(import.meta.url);

export const run = async () => {
  console.log('A draft of pasted copy against a loop of single creates:');
  for (const database of ['sqlite', 'postgres', 'mysql']) {
    console.log(`  ── ${database}`);
    const missing = await missingDatabase(database);
    if (missing !== null) {
      console.log(`  left out: ${missing}`);
      continue;
    }
    // A Strapi is a process's only one.
    const child = launch(process.execPath, [self, database], { env: process.env });
    child.stdout.setEncoding('utf8').on('data', (text) => process.stdout.write(text));
    child.stderr.setEncoding('utf8').on('data', (text) => process.stderr.write(text));
    await child.ended;
  }
};

if (path.resolve(process.argv[1] ?? '') === self) {
  await measureAll(process.argv[2] ?? 'sqlite');
  process.exit(0);
}
