import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { cache, inRoot } from './paths.mjs';

const filesOf = (part) => {
  const stat = statSync(inRoot(part), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [part];
  return readdirSync(inRoot(part), { recursive: true })
    .map((name) => path.join(part, name))
    .filter((name) => statSync(inRoot(name)).isFile())
    .sort();
};

/** One hash over names and contents; of files and folders named from the repository's root. */
const contentHash = (parts) => {
  const hash = createHash('sha256');
  for (const name of parts.flatMap(filesOf)) {
    const content = readFileSync(inRoot(name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

const stampFile = (name) => path.join(cache, `${name}.stamp`);

const stampOf = ({ inputs, outputs }) => `${contentHash(inputs)} ${contentHash(outputs)}`;

/**
 * Whether `outputs` are what the last {@link stamp} saw, made from the same `inputs`.
 * @param {string} name
 * @param {{ inputs: string[], outputs: string[] }} parts files and folders, from the repository's root
 */
export const isUpToDate = (name, parts) => {
  try {
    return readFileSync(stampFile(name), 'utf8') === stampOf(parts);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
};

/** Remembers that `outputs` were made from `inputs`. */
export const stamp = (name, parts) => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile(name), stampOf(parts));
};

/** Before a build: one that breaks off leaves no stamp. */
export const unstamp = (name) => rmSync(stampFile(name), { force: true });
