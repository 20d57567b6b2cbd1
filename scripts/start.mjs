// `npm start`: from a fresh clone to the demo desk. PORT and HOST choose where it listens.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/start.mjs').then(({ start }) => start());
