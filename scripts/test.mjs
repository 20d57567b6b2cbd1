// `npm test [-- SUITE… JEST-OPTION…]`: installs, builds and runs every test, or the suites named.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/test.mjs').then(({ test }) => test(process.argv.slice(2)));
