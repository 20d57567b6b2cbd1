import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { checklist } from './checks.mjs';
import { cache, inRoot, root } from './paths.mjs';
import { run, runNpm, tail } from './processes.mjs';
import { Stop } from './steps.mjs';

/**
 * Packs the built plugin as `npm publish` would.
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} the tarball's path
 */
export const pack = async (folder) => {
  const log = path.join(cache, 'pack.log');
  // Without its scripts, which would build once more.
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { code, output } = await runNpm(args, { cwd: root, log });
  if (code !== 0) throw new Stop(`${tail(output)}\nnpm pack failed (exit code ${code}).`);
  return path.join(folder, tail(output, 1).trim());
};

const lint = async (tarball) => {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const content = await readFile(tarball);
  const { messages, pkg } = await publint({
    pack: {
      tarball: content.buffer.slice(content.byteOffset, content.byteOffset + content.length),
    },
    level: 'suggestion',
    strict: true,
  });
  if (messages.length > 0) {
    throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
  }
};

/**
 * Every entry resolves, with its types, from CommonJS, from ES modules, in a bundler, and as a
 * TypeScript app of Strapi's looks for them: by `moduleResolution: node`, which knows no `exports`.
 */
const types = async (tarball) => {
  const { code, output } = await run(
    process.execPath,
    [inRoot('node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js'), tarball].concat([
      '--no-emoji',
      '--no-color',
    ]),
    { cwd: root, log: path.join(cache, 'attw.log') },
  );
  if (code !== 0) throw new Error(output);
};

/** Whether others can use the package's entries as package.json promises. */
export const checkPackage = async (tarball) => {
  const { check, counts } = checklist();
  await check('publint finds nothing in the packed package', () => lint(tarball));
  await check('arethetypeswrong finds nothing in the packed package', () => types(tarball));
  return counts;
};
