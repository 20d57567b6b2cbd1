import type { Calls } from './kinds';

// prettier-ignore
export const sr: Calls = {
  calls: [
    'kliknite ovde',
    'пратите нас',
  ],
};
