import { missingDatabase } from './databases.mjs';
import { hasBrowserTests, missingBrowser, runJest } from './jest.mjs';
import { checkPackage, pack } from './package.mjs';
import { prepare } from './prepare.mjs';
import { endWithSignals } from './processes.mjs';
import { command, duration, Stop } from './steps.mjs';
import { temporaryFolder } from './temporary.mjs';

/** Without a server or a browser a suite is left out, except in CI, where that is a failure. */
const strict = process.env.CI === 'true';

const integration = (name) => ({
  title: `Integration tests on ${name}`,
  needs: 'app',
  jest: true,
  missing: () => missingDatabase(name),
  // Silent: knex writes a line for each of MariaDB's implicit commits while Strapi makes its tables.
  // Each file has a database of its own, so two run at once even on two cores, where jest takes one.
  run: ({ options }) => runJest(name, ['--silent', '--maxWorkers=2', ...options]),
});

/**
 * The suites, in the order in which they run.
 * `needs`: see `prepare`; `missing`: why it cannot run here; `exists`: false leaves it out silently;
 * `begin`: what waits for others, done while the suites before it run; `run` gets its promise, `begun`.
 */
const SUITES = {
  unit: {
    title: 'Tests of common/ and of the panel without a browser',
    needs: 'dependencies',
    jest: true,
    run: ({ options }) => runJest('unit', ['--maxWorkers=2', ...options]),
  },
  sqlite: integration('sqlite'),
  postgres: integration('postgres'),
  mysql: integration('mysql'),
  e2e: {
    title: 'Browser tests',
    needs: 'playground',
    jest: true,
    exists: hasBrowserTests,
    missing: missingBrowser,
    // Two files at once: each drives a browser and a Strapi of its own, and waits more than it works.
    run: ({ options }) => runJest('e2e', ['--maxWorkers=2', ...options]),
  },
  package: {
    title: 'The packed package: publint, arethetypeswrong',
    needs: 'plugin',
    run: async ({ tarball }) => checkPackage(await tarball()),
  },
  smoke: {
    title: 'The packed package in a new Strapi app',
    needs: 'plugin',
    begin: async ({ tarball }) => {
      const { begin } = await import('../../tests/smoke/smoke.mjs');
      return begin(await tarball());
    },
    run: async ({ begun }) => {
      const { smoke } = await import('../../tests/smoke/smoke.mjs');
      return smoke(await begun);
    },
  },
};

/** Suites come first; from the first option on, everything is jest's, which selects its suites. */
const read = (words) => {
  const first = words.findIndex((word) => word.startsWith('-'));
  const names = first === -1 ? words : words.slice(0, first);
  const options = first === -1 ? [] : words.slice(first);
  const unknown = names.find((name) => !(name in SUITES));
  if (unknown !== undefined) {
    throw new Stop(
      `There is no suite "${unknown}": choose of ${Object.keys(SUITES).join(', ')}. ` +
        'Options of jest follow them, as in npm test -- unit -t "handle".',
    );
  }
  const selected = Object.entries(SUITES).filter(
    ([name, { jest, exists }]) =>
      (names.length > 0 ? names.includes(name) : options.length === 0 || jest) &&
      (exists?.() ?? true),
  );
  return { selected, options };
};

const LEVELS = ['dependencies', 'plugin', 'app', 'playground'];

const lazily = (make) => {
  let made;
  return () => (made ??= make());
};

const runSuites = async (selected, options) => {
  const { folder, remove } = temporaryFolder('package');
  const tarball = lazily(() => pack(folder));
  const begun = new Map();
  for (const [name, { begin }] of selected) {
    if (!begin) continue;
    begun.set(name, begin({ tarball }));
    begun.get(name).catch(() => {});
  }
  const results = [];
  try {
    for (const [name, suite] of selected) {
      console.log(`\n── ${suite.title} (${name})`);
      const started = Date.now();
      const missing = await suite.missing?.();
      let counts = { passed: 0, failed: 0, skipped: 0 };
      if (missing) {
        console.log(`${strict ? 'Cannot run' : 'Left out'}: ${missing}`);
        if (strict) counts.failed = 1;
      } else {
        try {
          counts = await suite.run({ options, tarball, begun: begun.get(name) });
        } catch (error) {
          console.error(error instanceof Stop ? error.message : error);
          counts.failed = 1;
        }
      }
      results.push({ name, missing, ...counts, time: duration(Date.now() - started) });
    }
  } finally {
    remove();
  }
  return results;
};

const report = (results) => {
  console.log('\n── Summary');
  for (const { name, missing, passed, failed, skipped, time } of results) {
    const counted = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    const what = missing && !strict ? `left out: ${missing}` : `${counted} (${time})`;
    console.log(`${name.padEnd(9)} ${what}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
};

/** @param {string[]} words the command's arguments */
export const test = (words) =>
  command(async () => {
    endWithSignals();
    const { selected, options } = read(words);
    const needed = Math.max(0, ...selected.map(([, { needs }]) => LEVELS.indexOf(needs)));
    await prepare(LEVELS[needed], { show: true });
    return report(await runSuites(selected, options));
  });
