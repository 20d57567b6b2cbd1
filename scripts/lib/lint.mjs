import path from 'node:path';

import { cache, inRoot, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endWithSignals, run } from './processes.mjs';
import { command, duration } from './steps.mjs';

const CHECKS = [
  ['ESLint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['Prettier', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ...['common', 'server', 'admin', 'playground', 'playground/src/admin'].map((part) => [
    `Types of ${part}/`,
    'node_modules/typescript/bin/tsc',
    ['--noEmit', '--project', part],
  ]),
  ['Types of everything in one program', 'node_modules/typescript/bin/tsc', []],
  ['Scripts and licences of dependencies', 'scripts/check-dependencies.mjs', []],
];

/** Runs one check and then prints what it found. @returns {Promise<string | null>} its name where it failed */
const check = async ([what, program, args], index) => {
  const started = Date.now();
  const { code, output } = await run(process.execPath, [inRoot(program), ...args], {
    cwd: root,
    log: path.join(cache, `lint-${index}.log`),
  });
  process.stdout.write(output);
  console.log(`${code === 0 ? '✓' : '✗'} ${what} ${duration(Date.now() - started)}`);
  return code === 0 ? null : what;
};

export const lint = () =>
  command(async () => {
    endWithSignals();
    // The playground takes the types of the package as it is built.
    await prepare('plugin', { show: true });
    // Two lanes: each check keeps one core busy.
    const waiting = CHECKS.entries();
    const failed = [];
    const lane = async () => {
      for (const [index, one] of waiting) {
        const name = await check(one, index);
        if (name !== null) failed.push(name);
      }
    };
    await Promise.all([lane(), lane()]);
    if (failed.length === 0) return 0;
    console.error(`Lint failed: ${failed.join(', ')}. See above.`);
    return 1;
  });
