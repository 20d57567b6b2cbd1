// `npm run lint`: ESLint, Prettier and a type check of every part; all of them run, whatever fails.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/lint.mjs').then(({ lint }) => lint());
