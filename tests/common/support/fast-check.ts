import fc from 'fast-check';

import { runs } from './runs';

/**
 * The same random inputs in every run, so that a failure is one of the change and not of the day.
 * `npm run fuzz -- parser` looks with others, and many more of them.
 */
fc.configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_211_120),
  numRuns: runs(100),
});
