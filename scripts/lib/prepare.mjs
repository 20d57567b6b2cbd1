import { rmSync } from 'node:fs';
import path from 'node:path';

import { install } from './install.mjs';
import { alone } from './lock.mjs';
import { cache, inRoot, playground, root } from './paths.mjs';
import { writeSecrets } from './playground.mjs';
import { run, tail } from './processes.mjs';
import { isUpToDate, stamp, unstamp } from './stamps.mjs';
import { done, step, Stop } from './steps.mjs';

/**
 * Of the playground's server: what the compiler makes, and its notes for the next time. It takes away
 * nothing, and makes nothing anew that these notes say is there.
 */
const COMPILED = [
  path.join('playground', 'dist', 'config'),
  path.join('playground', 'dist', 'src'),
];
const NOTES = path.join('playground', 'dist', 'tsconfig.tsbuildinfo');

/** What is built from what; `args` are Node's. */
const BUILDS = {
  plugin: {
    what: 'the plugin',
    built: 'The plugin is built',
    inputs: ['common', 'server', 'admin', 'scripts/build.mjs']
      .concat(['tsconfig.json', 'package.json', 'package-lock.json'])
      .map((part) => path.normalize(part)),
    outputs: ['dist'],
    args: [inRoot('scripts', 'build.mjs')],
    cwd: root,
  },
  app: {
    what: 'the playground',
    built: 'The playground is compiled',
    inputs: [
      'playground/tsconfig.json',
      'playground/config',
      'playground/src',
      'package-lock.json',
    ].map((part) => path.normalize(part)),
    outputs: COMPILED,
    clears: [...COMPILED, NOTES],
    args: [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '--project', playground],
    cwd: root,
  },
  panel: {
    what: "the playground's admin panel (about a minute)",
    built: "The playground's admin panel is built",
    inputs: ['dist/admin', 'strapi-admin.js', 'playground/config', 'playground/src/admin']
      .concat(['playground/package.json', 'package-lock.json'])
      .map((part) => path.normalize(part)),
    outputs: [path.join('playground', 'dist', 'build')],
    args: [inRoot('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'],
    cwd: playground,
    env: { NODE_ENV: 'production' },
    // `strapi build` compiles the app first.
    clears: [...COMPILED, NOTES],
    makes: 'app',
  },
};

const build = async (name, show) => {
  const { what, built, args, cwd, env, clears = [], makes, ...parts } = BUILDS[name];
  if (isUpToDate(name, parts)) return done(built);
  unstamp(name);
  for (const part of clears) rmSync(inRoot(part), { recursive: true, force: true });
  const log = path.join(cache, `build-${name}.log`);
  await step(
    `Building ${what}`,
    async () => {
      const result = await run(process.execPath, args, { cwd, env, show, log });
      if (result.code === 0) return;
      const reason = `Building ${what} failed (exit code ${result.code ?? result.signal}).`;
      throw new Stop(show ? reason : `${tail(result.output)}\n${reason} The log is in ${log}.`);
    },
    { show },
  );
  stamp(name, parts);
  if (makes) stamp(makes, BUILDS[makes]);
};

/**
 * Brings the checkout to where a command can start: each part only where something changed.
 * @param {'dependencies' | 'plugin' | 'app' | 'playground'} upTo `app`: the playground without its
 *   admin panel
 * @param {{ show?: boolean }} options `show`: print what npm and the builds print
 */
export const prepare = (upTo, { show = false } = {}) =>
  alone(async () => {
    await install({ show });
    if (upTo === 'dependencies') return;
    await build('plugin', show);
    if (upTo === 'plugin') return;
    if (upTo === 'playground') {
      writeSecrets();
      await build('panel', show);
    }
    await build('app', show);
  });
