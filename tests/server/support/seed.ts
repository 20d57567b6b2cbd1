import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The first story as the desk got it. */
export const SEED = readFileSync(path.join(__dirname, 'seed.txt'), 'utf8');
