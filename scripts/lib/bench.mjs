import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endWithSignals } from './processes.mjs';
import { command, Stop } from './steps.mjs';

const folder = inRoot('tests', 'bench');

/** `desk` means `desk-drafts`, too. */
const means = (name) => (one) => one === name || one.startsWith(`${name}-`);

/** @param {string[]} names of the benchmarks; none means all */
export const bench = (names) =>
  command(async () => {
    endWithSignals();
    const files = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();
    const all = files.map((name) => path.basename(name, '.mjs'));
    const unknown = names.find((name) => !all.some(means(name)));
    if (unknown !== undefined) {
      throw new Stop(`There is no benchmark "${unknown}": choose of ${all.join(', ')}.`);
    }
    await prepare('playground');
    const chosen = names.length > 0 ? names.flatMap((name) => all.filter(means(name))) : all;
    for (const name of new Set(chosen)) {
      const { run } = await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
      if (!run) continue;
      console.log(`\n── ${name}`);
      await run();
    }
  });
