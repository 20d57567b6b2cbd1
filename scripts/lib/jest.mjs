import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { cache, inRoot, root } from './paths.mjs';
import { run } from './processes.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What jest counted. A file that did not run counts as a failed test, and so does a run that failed
 * without one.
 * @returns {Counts}
 */
const countsOf = (report, code) => {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/**
 * Runs one project of jest.config.js.
 * @param {string} project
 * @param {string[]} options jest's own
 * @returns {Promise<Counts>}
 */
export const runJest = async (project, options, env) => {
  const file = path.join(cache, `jest-${project}.json`);
  rmSync(file, { force: true });
  const { code } = await run(
    process.execPath,
    [inRoot('node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', project]
      .concat(['--json', '--outputFile', file, ...(process.stdout.isTTY ? ['--colors'] : [])])
      .concat(options),
    { cwd: root, env, show: true },
  );
  return countsOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, code);
};

export const hasBrowserTests = () =>
  existsSync(inRoot('tests', 'e2e')) &&
  readdirSync(inRoot('tests', 'e2e'), { recursive: true }).some((name) =>
    name.endsWith('.test.ts'),
  );

/** Why the browser tests cannot run, and what to do; null where they can. */
export const missingBrowser = () => {
  const browser = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (existsSync(browser)) return null;
  return `there is no ${browser}: install Chromium (Debian: apt-get install chromium), or name it with CHROMIUM_PATH`;
};
