import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { AddressInfo } from 'node:net';

import { createStrapi, type Core } from '@strapi/strapi';

import { createDatabase, type TestDatabase } from './database';
import { openProxy, type DatabaseProxy } from './proxy';
import { SECRETS } from './secrets';

const SERVE = path.join(__dirname, 'serve.cjs');

const APP_DIR = path.resolve(__dirname, '../../../playground');

/** The playground compiled, by `npm test`. */
const DIST_DIR = path.join(APP_DIR, 'dist');

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Headers;
}

/** One kind of caller over HTTP: the admin panel's, or the content API's with or without a token. */
export interface Caller {
  get<Body = Reply>(path: string): Promise<Answer<Body>>;
  post<Body = Reply>(path: string, body: unknown): Promise<Answer<Body>>;
  put<Body = Reply>(path: string, body: unknown): Promise<Answer<Body>>;
  delete<Body = Reply>(path: string): Promise<Answer<Body>>;
}

/** What Strapi's APIs answer; the parts that a test looks at. */
export interface Reply {
  data: Row & Row[];
  error: {
    status: number;
    message: string;
    details: { errors: Array<{ path: string[]; message: string }> };
  };
  results: Row[];
}

/** An entry of any of the types, or a component of one, with what the tests look at. */
export interface Row {
  id: number;
  documentId: string;
  locale: string;
  __component?: string;
  headline?: string;
  slug?: string | null;
  originallyPublishedAt?: string | null;
  publishedAt?: string | null;
  updatedAt?: string;
  storyDate?: string | null;
  body: Row[];
  artists: Row[];
  tweet?: Row | null;
  article?: Row | null;
  relatedRead?: Row | null;
  name?: string;
  handles?: string[] | null;
  aliases?: string[] | null;
  members: Row[];
  groups: Row[];
  tweets: Row[];
  signature?: string | null;
  authorName?: string | null;
  handle?: string | null;
  postedOn?: string | null;
  postedAt?: string | null;
  text?: string | null;
  lang?: string | null;
  statusId?: string | null;
  url?: string | null;
  media?: string[] | null;
  title?: string | null;
  fingerprint?: string | null;
  created?: boolean;
  label?: string;
  items: Row[];
  content?: unknown;
  /** Of the playground's own type, api::live-update.live-update. */
  reactions: Row[];
  feed: Row[];
  tags?: string[] | null;
  warnings?: Array<{ code: string }>;
}

interface Documents {
  create(params: object): Promise<Row>;
  update(params: object): Promise<Row>;
  findOne(params: object): Promise<Row>;
  findMany(params?: object): Promise<Row[]>;
  publish(params: object): Promise<{ entries: Row[] }>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  clone(params: object): Promise<{ documentId: string; entries: Row[] }>;
  delete(params: object): Promise<unknown>;
}

export interface TestApp {
  strapi: Core.Strapi;
  url: string;
  /** Nobody in particular, as a reader's browser. */
  anonymous: Caller;
  /** The content API with a full-access token. */
  api: Caller;
  /** The admin panel's API as a super administrator; on the demo desk, without a login. */
  admin: Caller;
  /** A caller with a bearer token of any kind. */
  withToken(token: string): Caller;
  /** The Document Service of a type. */
  documents(uid: string): Documents;
  /** What stands between the app and its database, if it was asked for; SQLite has none. */
  proxy: DatabaseProxy | null;
  stop(): Promise<void>;
}

interface AppOptions {
  /** With the playground's demo desk. */
  demo?: boolean;
  /** With Strapi's GraphQL plugin. */
  graphql?: boolean;
  /** With something between the app and its database that can be cut. */
  proxied?: boolean;
  /** One that an app left behind, or that another one shall find; whoever made it drops it. */
  database?: TestDatabase;
  /** What the playground's configuration reads. */
  env?: Record<string, string>;
  /** Sees Strapi before it loads. */
  watch?: (strapi: Core.Strapi) => void;
  /** What an app does in its own `register`. */
  register?: (strapi: Core.Strapi) => void;
}

/** Boots the playground's Strapi, on an empty database of its own if none is given. */
export const startApp = async ({
  demo = false,
  graphql = false,
  proxied = false,
  database: given,
  env = {},
  watch,
  register,
}: AppOptions = {}): Promise<TestApp> => {
  const database = given ?? (await createDatabase());
  const drop = () => (given ? Promise.resolve() : database.drop());
  const { DATABASE_HOST: host, DATABASE_PORT: port } = database.env;
  const proxy =
    proxied && host !== undefined ? await openProxy({ host, port: Number(port) }) : null;
  const before = { ...process.env };
  Object.assign(process.env, SECRETS, database.env, {
    ...(proxy && { DATABASE_HOST: '127.0.0.1', DATABASE_PORT: String(proxy.port) }),
    NEWSROOM_DEMO: demo ? 'on' : 'off',
    NEWSROOM_GRAPHQL: graphql ? 'on' : 'off',
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    ...env,
  });
  const strapi = createStrapi({ appDir: APP_DIR, distDir: DIST_DIR, serveAdminPanel: false });
  watch?.(strapi);
  const bootstrap = strapi.bootstrap.bind(strapi);
  strapi.bootstrap = () => {
    register?.(strapi);
    return bootstrap();
  };
  try {
    await strapi.load();
  } catch (error) {
    // What was not loaded cannot be destroyed; the first error is the one to see.
    await strapi.destroy().catch(() => undefined);
    await proxy?.close();
    await drop();
    throw error;
  } finally {
    // Read by now: another app of the same test starts from what was there.
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  strapi.server.mount();
  // A connection that a slow test left unused is not to close in the moment it is used again.
  strapi.server.httpServer.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  const address = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${address.port}`;

  const locales: LocaleService = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode('ko'))) await locales.create({ code: 'ko', name: 'Korean (ko)' });

  const tokens = strapi.service('admin::api-token') as unknown as TokenService;
  const { accessKey } = await tokens.create({
    name: 'tests',
    type: 'full-access',
    lifespan: null,
    description: '',
  });

  return {
    strapi,
    url,
    anonymous: caller(url),
    api: caller(url, accessKey),
    admin: caller(url, demo ? undefined : await superAdminToken(url, database)),
    withToken: (token) => caller(url, token),
    documents: (uid) => strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents,
    proxy,
    async stop() {
      // Strapi tells its listeners of a write after the commit, with queries of their own: destroyed
      // in the middle of one, it crashes the process later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await strapi.destroy();
      await proxy?.close();
      await drop();
    },
  };
};

interface LocaleService {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
}

interface TokenService {
  create(token: object): Promise<{ accessKey: string }>;
}

/** Where a process listens, and a token for it. */
interface Place {
  url: string;
  accessKey: string;
}

/** A Strapi in a process of its own. */
export interface AppProcess {
  api: Caller;
  admin: Caller;
  /** Whether it runs still. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/**
 * As `startApp()`, but as a process of its own, as an installer runs it: what nobody handles ends
 * that process, while jest lives on.
 */
export const startProcess = async (): Promise<AppProcess> => {
  const database = await createDatabase();
  const child = spawn(process.execPath, [SERVE], {
    env: { ...process.env, ...SECRETS, ...database.env, NEWSROOM_DEMO: 'off', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const place = new Promise<Place>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.startsWith('{"url"')) resolve(JSON.parse(line) as Place);
    });
    child.on('exit', (code) => reject(new Error(`Strapi ended with ${code} while it started.`)));
  });
  const { url, accessKey } = await place;
  return {
    api: caller(url, accessKey),
    admin: caller(url, await superAdminToken(url, database)),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      child.kill();
      await gone;
      await database.drop();
    },
  };
};

/** Of each database, whose sessions outlive an app: Strapi allows few logins in a row. */
const adminTokens = new WeakMap<TestDatabase, string>();

const superAdminToken = async (url: string, database: TestDatabase): Promise<string> => {
  const known = adminTokens.get(database);
  if (known !== undefined) return known;
  const account = { email: 'admin@newsroom.example', password: 'Newsroom-Test-1' };
  const { body } = await caller(url).post<{ data: { token: string } }>('/admin/register-admin', {
    ...account,
    firstname: 'Test',
    lastname: 'Administrator',
  });
  adminTokens.set(database, body.data.token);
  return body.data.token;
};

const caller = (url: string, token?: string): Caller => {
  const send = async <Body>(method: string, address: string, body?: unknown) => {
    const response = await fetch(url + address, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      // A text is sent as it is: JSON that JSON.stringify does not write.
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Body,
    };
  };
  return {
    get: (address) => send('GET', address),
    post: (address, body) => send('POST', address, body),
    put: (address, body) => send('PUT', address, body),
    delete: (address) => send('DELETE', address),
  };
};
