import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

import { inRoot } from '../../scripts/lib/paths.mjs';

const FILES = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].concat([
  'strapi-admin.js',
  'strapi-server.js',
]);

const BUILT = /^dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|mjs|d\.ts|d\.mts|json)$/;

/** Every file that package.json's `exports` name. */
const promised = async () => {
  const { exports } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  return Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
    .map((name) => name.replace('./', ''));
};

/** Fails where the tarball holds what no user needs, or lacks what one does. */
export const checkFiles = async (tarball) => {
  const { stdout } = await promisify(execFile)('tar', ['-tzf', tarball]);
  const names = stdout
    .trim()
    .split('\n')
    .map((name) => name.replace('package/', ''));
  const surplus = names.filter((name) => !FILES.includes(name) && !BUILT.test(name));
  const needed = new Set([...FILES, ...(await promised())]);
  const lacking = [...needed].filter((name) => !names.includes(name));
  const problems = [
    surplus.length > 0 && `It holds what no user needs: ${surplus.join(', ')}.`,
    lacking.length > 0 && `It lacks: ${lacking.join(', ')}.`,
  ].filter(Boolean);
  if (problems.length > 0) throw new Error(problems.join('\n'));
};
