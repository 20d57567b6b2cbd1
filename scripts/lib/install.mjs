import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { cache, inRoot, playground, root } from './paths.mjs';
import { runNpm, tail } from './processes.mjs';
import { done, step, Stop } from './steps.mjs';

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
};

/**
 * Whether node_modules holds what package-lock.json names. npm writes the list of what it installed
 * last of all, so that an installation that broke off has none.
 */
const isInstalled = () => {
  const wanted = packagesOf(inRoot('package-lock.json'));
  const present = packagesOf(inRoot('node_modules', '.package-lock.json'));
  if (!wanted) throw new Stop('package-lock.json is missing: get it back from git.');
  return (
    present !== null &&
    Object.entries(wanted).every(
      ([name, { version, integrity, optional, link }]) =>
        !name.includes('node_modules/') ||
        optional ||
        (name in present &&
          (link || (present[name].version === version && present[name].integrity === integrity))),
    )
  );
};

const isOnPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What a build of better-sqlite3 from source needs; it is built where no ready binary can be had. */
const missingBuildTools = () =>
  process.platform === 'win32'
    ? []
    : [
        ['python3', ['python3', process.env.PYTHON]],
        ['make', ['make', 'gmake']],
        ['g++', ['g++', 'c++', 'clang++', process.env.CXX]],
      ]
        .filter(([, choices]) => !choices.some((name) => name && isOnPath(name)))
        .map(([name]) => name);

const failed = (what, { output, code, signal, error }, log) => {
  const missing = missingBuildTools();
  if (missing.length > 0 && (output === '' || /better-sqlite3|gyp/.test(output))) {
    return new Stop(
      `SQLite's driver (better-sqlite3) has to be compiled here, and there is no ${missing.join(', no ')}: ` +
        'install python3, make and g++ (Debian, Ubuntu: apt-get install python3 make g++; ' +
        'Fedora: dnf install python3 make gcc-c++; macOS: xcode-select --install) ' +
        'and run the command again.',
    );
  }
  const reason = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${code}`);
  if (output === '') return new Stop(`${what} failed (${reason}).`);
  return new Stop(`${tail(output)}\n${what} failed (${reason}). The whole log is in ${log}.`);
};

const npmStep = async (what, args, show) => {
  const log = path.join(cache, 'install.log');
  await step(
    what,
    async () => {
      const result = await runNpm(args, { cwd: root, show, log });
      if (result.code !== 0) throw failed(`npm ${args.join(' ')}`, result, log);
    },
    { show },
  );
};

/** A driver that was compiled for another Node's binary interface does not load. */
const sqliteLoads = () => {
  try {
    const Database = createRequire(path.join(playground, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
};

/** Installs the dependencies where they are not yet, or no longer, what package-lock.json names. */
export const install = async ({ show }) => {
  if (isInstalled()) {
    done('The dependencies are installed');
  } else {
    await npmStep('Installing the dependencies (npm ci, a few minutes)', ['ci'], show);
  }
  if (!sqliteLoads()) {
    await npmStep(
      `Building SQLite's driver for Node ${process.versions.node}`,
      ['rebuild', 'better-sqlite3'],
      show,
    );
    // This process may hold on to the driver that did not load: the app's own process loads it anew.
  }
};
