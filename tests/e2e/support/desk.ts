import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import administrator from '../../../playground/src/demo/administrator';
import { SECRETS } from '../../server/support/secrets';

export const ROOT = path.resolve(__dirname, '../../..');

/** The app under test: the playground, with the admin panel that `npm test` built; or another copy of it. */
export const APP_DIR = process.env.NEWSROOM_APP_DIR ?? path.join(ROOT, 'playground');

const STRAPI = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');

/** The playground's demo login. */
export const EDITOR = administrator;

export interface Desk {
  url: string;
  /** The admin API as the demo editor. */
  admin: Api;
  /** The content API as a reader. */
  reader: Api;
  stop(): Promise<void>;
}

export interface Api {
  get<Body>(address: string): Promise<Body>;
  post<Body>(address: string, body: unknown): Promise<Body>;
  put<Body>(address: string, body: unknown): Promise<Body>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_health`)).status === 204;
  } catch {
    return false;
  }
};

const pause = (milliseconds: number, keepsRunning = true) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    if (!keepsRunning) timer.unref();
  });

const end = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([once(child, 'exit'), pause(10_000, false).then(() => child.kill('SIGKILL'))]);
};

/** In milliseconds: what arrives while Strapi starts again is never answered. */
const REQUEST_TIMEOUT = 15_000;

export const api = (url: string, token?: string): Api => {
  const send = async <Body>(method: string, address: string, body?: unknown): Promise<Body> => {
    const response = await fetch(url + address, {
      method,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
    return JSON.parse(text) as Body;
  };
  return {
    get: (address) => send('GET', address),
    post: (address, body) => send('POST', address, body),
    put: (address, body) => send('PUT', address, body),
  };
};

export interface DeskOptions {
  appDir?: string;
  /** Strapi's command; `start` is production mode. */
  command?: 'start' | 'develop';
  /** How long the first start may take, in milliseconds. */
  timeout?: number;
  /** A SQLite file that another desk left; whoever made it takes it away. */
  database?: string;
  /** What the playground's configuration reads. */
  env?: Record<string, string>;
}

/** Starts the demo desk on a database and a port of its own, as a process of its own. */
export const openDesk = async ({
  appDir = APP_DIR,
  command = 'start',
  timeout = 150_000,
  database,
  env = {},
}: DeskOptions = {}): Promise<Desk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // In develop mode the panel is built once; nobody edits it here.
  const args = command === 'develop' ? [command, '--no-watch-admin'] : [command];
  const child = spawn(process.execPath, [STRAPI, ...args], {
    cwd: appDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...SECRETS,
      NODE_ENV: command === 'start' ? 'production' : 'development',
      NEWSROOM_DEMO: 'on',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: database ?? path.join(folder, 'data.db'),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-8_000);
    });
  }
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  const until = Date.now() + timeout;
  while (!(await isUp(url))) {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (isOver || Date.now() > until) {
      await stop();
      throw new Error(`The desk did not start:\n${output}`);
    }
    await pause(200);
  }
  const login = await api(url).post<{ data: { token: string } }>('/admin/login', EDITOR);
  return { url, admin: api(url, login.data.token), reader: api(url), stop };
};
