// `npm run bench [-- NAME…]`: prints what tests/bench/ measures; no number fails it.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/bench.mjs').then(({ bench }) => bench(process.argv.slice(2)));
