import fc from 'fast-check';

/**
 * The same random inputs in every run, so that a failure is one of the change and not of the day.
 * FAST_CHECK_SEED takes others; `scripts/fuzz-parser.mjs` looks for new ones by the hundred thousand.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_211_120) });
