import { inRoot, root } from './paths.mjs';
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

export const lint = () =>
  command(async () => {
    endWithSignals();
    // The playground takes the types of the package as it is built.
    await prepare('plugin', { show: true });
    const failed = [];
    for (const [what, program, args] of CHECKS) {
      const started = Date.now();
      const { code } = await run(process.execPath, [inRoot(program), ...args], {
        cwd: root,
        show: true,
      });
      console.log(`${code === 0 ? '✓' : '✗'} ${what} ${duration(Date.now() - started)}`);
      if (code !== 0) failed.push(what);
    }
    if (failed.length === 0) return 0;
    console.error(`Lint failed: ${failed.join(', ')}. See above.`);
    return 1;
  });
