import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const inRoot = (...parts) => path.join(root, ...parts);

export const playground = inRoot('playground');

/** Stamps, logs and the lock of these scripts; not in git. */
export const cache = inRoot('.cache');
