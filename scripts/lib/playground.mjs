import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { inRoot, playground } from './paths.mjs';
import { launch, tail } from './processes.mjs';
import { Stop } from './steps.mjs';

const envFile = path.join(playground, '.env');

const secret = () => randomBytes(24).toString('base64');

/** Makes the playground's secrets at its first start; what is there stays. */
export const writeSecrets = () => {
  const secrets = {
    APP_KEYS: [secret(), secret(), secret(), secret()].join(','),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
  };
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  try {
    writeFileSync(envFile, lines.join(''), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
};

/** A setting from the environment or, as Strapi reads it too, from the playground's .env. */
const setting = (name) => {
  if (process.env[name]) return process.env[name];
  try {
    const line = new RegExp(`^${name}=["']?([^"'\\s]+)`, 'm').exec(readFileSync(envFile, 'utf8'));
    return line?.[1];
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Where the playground is to listen: PORT and HOST, else 1337 on this machine alone, because the demo
 * login is public.
 */
export const address = () => {
  const given = setting('PORT') ?? '1337';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stop(`PORT=${given} is no port: give a number from 1 to 65535.`);
  }
  const host = setting('HOST') ?? '127.0.0.1';
  const isLocal = ['127.0.0.1', '0.0.0.0', '::'].includes(host);
  const name = isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, url: `http://${name}:${port}` };
};

/**
 * Starts the playground as in production, as a process of its own.
 * @param {{ host: string, port: number, env?: object }} options
 */
export const launchPlayground = ({ host, port, env }) => {
  // A production boot does not make the folder of its SQLite file.
  mkdirSync(path.join(playground, '.tmp'), { recursive: true });
  return launch(
    process.execPath,
    [inRoot('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    {
      cwd: playground,
      env: { ...process.env, NODE_ENV: 'production', HOST: host, PORT: String(port), ...env },
    },
  );
};

/**
 * Keeps what a process prints.
 * @returns {{ last: (lines?: number) => string, show: () => void }} `show`: from now on, print it
 */
export const watchOutput = (child) => {
  let kept = '';
  let shown = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      kept = (kept + chunk).slice(-20_000);
      if (shown) process.stdout.write(chunk);
    });
  }
  return {
    last: (lines = 30) => tail(kept, lines),
    show: () => {
      shown = true;
    },
  };
};

const isHealthy = async (url) => {
  try {
    const answer = await fetch(`${url}/_health`, { signal: AbortSignal.timeout(5_000) });
    return answer.status === 204;
  } catch {
    return false;
  }
};

/**
 * Waits until Strapi answers at `url`.
 * @param {{ url: string, timeout: number, interval?: number }} options in milliseconds
 * @returns {Promise<boolean>} false where it ended, or the time ran out, before that
 */
export const healthy = async (child, { url, timeout, interval = 100 }) => {
  let over = false;
  void child.ended.then(() => (over = true));
  const until = performance.now() + timeout;
  while (!over && performance.now() < until) {
    if (await isHealthy(url)) return true;
    await wait(interval);
  }
  return false;
};
