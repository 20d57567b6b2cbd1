// `npm run fuzz -- parser|writes`: the seeded tests of `npm test`, with new seeds and many more runs.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/fuzz.mjs').then(({ fuzz }) => fuzz(process.argv.slice(2)));
