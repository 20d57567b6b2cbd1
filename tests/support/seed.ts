import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(__dirname, '../../playground/src/demo/copy.txt');

/** The first story as the desk got it. */
export const SEED = readFileSync(FILE, 'utf8');
