// Whether the desk answers while eight editors paste the dearest copy that was found: /_health is asked
// at a steady rate by a process of its own, whether the last answer came or not, so that a held event
// loop is seen. The parser alone: tests/bench/parse.mjs.
import { once } from 'node:events';
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { missingDatabase, temporaryDatabase } from '../../scripts/lib/databases.mjs';
import { boot } from './support/strapi.mjs';

const ARTICLES = 3000;
const TAGS = 3000;

/** Milliseconds between two requests of /_health. */
const EVERY = 10;

/** /_health may take this much longer than alone, in milliseconds, at the 99th percentile. */
const GOAL = 100;

/** So long, in milliseconds, /_health is asked, and editors paste: each again when he was answered. */
const LASTS = 15_000;

const BYTES = 890_000;

/** Strapi takes this many bytes of JSON: copy with many quotes and line feeds reaches that first. */
const JSON_BYTES = 990_000;

const filled = (unit, start = '') => {
  const cost = Math.max(
    Buffer.byteLength(unit) / BYTES,
    (Buffer.byteLength(JSON.stringify(unit)) - 2) / JSON_BYTES,
  );
  return start + unit.repeat(Math.floor(1 / cost) - 10);
};

/** The dearest of some 4,500 short pieces and pairs of them, repeated. */
const INPUTS = {
  'mentions @a': filled('@a '),
  'known accounts': Array.from({ length: 125_000 }, (_, at) => `@h${at % TAGS}`)
    .join(' ')
    .slice(0, BYTES),
  'ALSO READ: a;a;': filled('a;', 'ALSO READ: '),
  'titles of ten parts': filled('ALSO READ: Headline 7; b;c;d;e;f;g;h;i;Headline 9\n'),
  'lists in lists': filled('<ul><li>a'),
  'quotes and lines': filled('"\n'),
  'rows of marks': filled('\u0301\u0327', 'a'),
  'signatures without a day': filled('— (@a)'),
};

const json = (body) => JSON.stringify(body);

const post = (url, token, address, body) =>
  fetch(`${url}${address}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: json(body),
  });

/** The desk: a process with articles, tags, and an administrator for each editor. */
const serve = async (database) => {
  const { env, drop } = await temporaryDatabase(database);
  const strapi = await boot(env);
  const rows = (number, of) => Array.from({ length: number }, (_, at) => of(at));
  const insert = async (uid, all) => {
    for (let from = 0; from < all.length; from += 20) {
      await strapi.db.query(uid).createMany({ data: all.slice(from, from + 20) });
    }
  };
  const now = Date.now();
  const base = (prefix, at) => {
    const made = new Date(now - (at + 1) * 60_000);
    return { documentId: `${prefix}${at}`, locale: 'en', createdAt: made, updatedAt: made };
  };
  await insert(
    'plugin::newsroom.article',
    rows(ARTICLES, (at) => ({
      ...base('a', at),
      headline: `Headline ${at}`,
      slug: `headline-${at}`,
    })),
  );
  await insert(
    'plugin::newsroom.artist-tag',
    rows(TAGS, (at) => ({
      ...base('t', at),
      name: `Artist ${at}`,
      slug: `artist-${at}`,
      handles: [`h${at}`],
    })),
  );
  const role = await strapi.service('admin::role').getSuperAdmin();
  const password = 'Newsroom-Bench-1';
  const emails = Object.keys(INPUTS).map((_, at) => `editor${at}@newsroom.example`);
  for (const email of emails) {
    await strapi.service('admin::user').create({
      email,
      firstname: 'An',
      lastname: 'Editor',
      password,
      isActive: true,
      roles: [role.id],
    });
  }
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  process.send({ port: strapi.server.httpServer.address().port, emails, password });
  await once(process, 'message');
  await wait(1000);
  await strapi.destroy();
  await drop();
};

/**
 * Asks /_health until it is told to end, and sends how long each answer took. Over connections that
 * stay open, as those of browsers and proxies do: Node takes one new connection in a turn of its loop.
 */
const probe = async (url) => {
  const agent = new Agent({ keepAlive: true });
  const times = [];
  let open = 0;
  const ask = () => {
    const start = performance.now();
    open += 1;
    const done = () => {
      times.push(performance.now() - start);
      open -= 1;
    };
    request(`${url}/_health`, { agent }, (answer) => answer.resume().once('end', done))
      .once('error', done)
      .end();
  };
  const timer = setInterval(ask, EVERY);
  await once(process, 'message');
  clearInterval(timer);
  while (open > 0) await wait(10);
  process.send(times);
};

const self = fileURLToPath(import.meta.url);

const quantile = (sorted, part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** Pastes as eight editors do, and sends what each was answered, and after how long. */
const paste = async (url, address, field) => {
  // The editors' machines are not the server.
  os.setPriority(os.constants.priority.PRIORITY_LOW);
  const [tokens] = await once(process, 'message');
  const bodies = Object.values(INPUTS).map((input) => Buffer.from(json({ [field]: input })));
  const send = (at) =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': bodies[at].length,
        authorization: `Bearer ${tokens[at]}`,
      };
      request(`${url}${address}`, { method: 'POST', headers }, (answer) =>
        answer.resume().once('end', () => resolve(answer.statusCode)),
      )
        .once('error', reject)
        .end(bodies[at]);
    });
  process.send('ready');
  await once(process, 'message');
  const end = performance.now() + LASTS;
  const answers = await Promise.all(
    bodies.map(async (_, at) => {
      const own = [];
      while (performance.now() < end) {
        const start = performance.now();
        const status = await send(at);
        own.push([status, performance.now() - start]);
      }
      return own;
    }),
  );
  process.send(answers);
};

const health = async (name, url, work) => {
  const child = fork(self, ['probe', url]);
  const result = await work();
  child.send('end');
  const [times] = await once(child, 'message');
  child.disconnect();
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p99, max] = [0.5, 0.99, 1].map((part) => quantile(sorted, part).toFixed(0));
  console.log(
    `  /_health ${name.padEnd(34)} p50 ${p50} ms, p99 ${p99} ms, max ${max} ms (${times.length} requests)`,
  );
  return { p99: quantile(sorted, 0.99), result };
};

const ADDRESSES = [
  ['/newsroom/parse', 'input'],
  ['/newsroom/articles', 'input'],
  ['/newsroom/tweet-embeds', 'input'],
  ['/newsroom/artist-suggestions', 'text'],
];

const measure = async (database) => {
  const child = fork(self, ['serve', database]);
  const [{ port, emails, password }] = await once(child, 'message');
  const url = `http://127.0.0.1:${port}`;
  try {
    const tokens = [];
    for (const email of emails) {
      const answer = await post(url, null, '/admin/login', { email, password });
      tokens.push((await answer.json()).data.token);
    }
    // The indexes are read with the first paste of a desk.
    await post(url, tokens[0], '/newsroom/parse', { input: 'Words.' });
    const { p99: alone } = await health('alone', url, () => wait(LASTS));
    for (const [address, field] of ADDRESSES) {
      const editors = fork(self, ['paste', url, address, field]);
      editors.send(tokens);
      await once(editors, 'message');
      const { p99, result } = await health(
        `while eight paste to ${address.split('/').at(-1)}`,
        url,
        async () => {
          editors.send('go');
          return (await once(editors, 'message'))[0];
        },
      );
      Object.keys(INPUTS).forEach((name, at) => {
        const own = result[at];
        const seconds = (own.reduce((sum, [, took]) => sum + took, 0) / own.length / 1000).toFixed(
          1,
        );
        const statuses = [...new Set(own.map(([status]) => status))].join(', ');
        console.log(`    ${name.padEnd(26)} ${own.length} × ${statuses} after ${seconds} s`);
      });
      const more = p99 - alone;
      console.log(
        `  ${more.toFixed(0)} ms more than alone; goal: at most ${GOAL} ms: ` +
          (more <= GOAL ? 'met' : 'NOT met'),
      );
    }
  } finally {
    child.send('end');
    await once(child, 'exit');
  }
};

export const run = async () => {
  console.log(
    `Eight editors paste up to ${BYTES / 1000} kB each, again and again; a desk of ${ARTICLES} articles:`,
  );
  for (const database of ['sqlite', 'postgres', 'mysql']) {
    console.log(`  ── ${database}`);
    const missing = await missingDatabase(database);
    if (missing === null) await measure(database);
    else console.log(`  left out: ${missing}`);
  }
};

const PARTS = { serve, probe, paste };

if (path.resolve(process.argv[1] ?? '') === self) {
  const [, , part, ...given] = process.argv;
  await PARTS[part](...given);
  process.exit(0);
}
