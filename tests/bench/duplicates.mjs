// What it costs to tell whether a pasted story looks like one of the desk's: the first preview after a
// start, which builds the index of sentences, and every later one, with 200 and with 20,000 articles.
import { performance } from 'node:perf_hooks';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { temporaryDatabase } from '../../scripts/lib/databases.mjs';
import { boot } from './support/strapi.mjs';

const SIZES = [200, 20_000];
const GOAL = { first: 2000, later: 100 };

/** Previews whose median is taken. */
const LATER = 20;

const SENTENCES = 20;

const sentence = (article, at) =>
  `In story ${article} this is what happened next, as number ${at} of many things that are told.`;
const text = (article) =>
  Array.from({ length: SENTENCES }, (_, at) => sentence(article, at)).join(' ');

const rowsOf = (number, of) => Array.from({ length: number }, (_, at) => of(at));

/** Inserts articles with a text each, draft and published, past the Document Service. */
const fill = async (strapi, number) => {
  const { db } = strapi;
  const insert = async (table, rows) => {
    for (let from = 0; from < rows.length; from += 50) {
      await db.connection(table).insert(rows.slice(from, from + 50));
    }
  };
  const texts = db.metadata.get('newsroom.text').tableName;
  const articles = db.metadata.get('plugin::newsroom.article');
  const now = Date.now();
  const versions = rowsOf(2 * number, (at) => ({ article: at >> 1, isDraft: at % 2 === 0 }));
  await insert(
    texts,
    versions.map(({ article }, at) => ({
      id: at + 1,
      content: JSON.stringify([
        { type: 'paragraph', children: [{ type: 'text', text: text(article) }] },
      ]),
    })),
  );
  await insert(
    articles.tableName,
    versions.map(({ article, isDraft }, at) => ({
      id: at + 1,
      document_id: `a${article}`,
      locale: 'en',
      headline: `Headline ${article}`,
      slug: `headline-${article}`,
      created_at: now - article * 60_000,
      updated_at: now - article * 60_000,
      published_at: isDraft ? null : now,
    })),
  );
  await insert(
    articles.attributes.body.joinTable.name,
    versions.map((_, at) => ({
      entity_id: at + 1,
      cmp_id: at + 1,
      component_type: 'newsroom.text',
      field: 'body',
      order: 1,
    })),
  );
};

const serve = async (number) => {
  const { env, drop } = await temporaryDatabase('sqlite');
  const strapi = await boot(env);
  await fill(strapi, number);
  const previewOf = await previews(strapi);
  const input = `${text(7)}\n\nThis is an ending that the story has not had before.`;
  const timed = async () => {
    const start = performance.now();
    const { duplicates } = await previewOf(input);
    return { time: performance.now() - start, duplicates };
  };
  const memory = () => process.memoryUsage().heapUsed / 1e6;
  globalThis.gc?.();
  const before = memory();
  const first = await timed();
  while ((await timed()).duplicates.length === 0) await wait(100);
  globalThis.gc?.();
  const held = memory() - before;
  const times = [];
  for (let round = 0; round < LATER; round += 1) times.push((await timed()).time);
  times.sort((one, other) => one - other);
  process.send({ first: first.time, later: times[LATER / 2], held });
  await wait(500);
  await strapi.destroy();
  await drop();
};

/** Previews over HTTP, as the panel asks for them. */
const previews = async (strapi) => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const account = { email: 'editor@newsroom.example', password: 'Newsroom-Bench-1' };
  await strapi.service('admin::user').create({
    ...account,
    firstname: 'An',
    isActive: true,
    roles: [role.id],
  });
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const post = async (address, body, token) => {
    const response = await fetch(url + address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const { data } = await post('/admin/login', account);
  return (input) => post('/newsroom/parse', { input }, data.token);
};

export const run = async () => {
  for (const number of SIZES) {
    const child = fork(fileURLToPath(import.meta.url), [String(number)], {
      execArgv: ['--expose-gc'],
    });
    const [{ first, later, held }] = await once(child, 'message');
    await once(child, 'exit');
    const ms = (time) => `${Math.round(time)} ms`;
    console.log(
      `${number.toLocaleString('en')} articles: first preview ${ms(first)}, later ${ms(later)} ` +
        `(goals: ${GOAL.first}, ${GOAL.later} ms); ${Math.round(held)} MB more in memory`,
    );
  }
};

if (process.send && process.argv[2]) await serve(Number(process.argv[2]));
