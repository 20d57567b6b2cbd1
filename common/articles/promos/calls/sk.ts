import type { Calls } from './kinds';

// prettier-ignore
export const sk: Calls = {
  calls: [
    'prihláste sa',
    'odoberajte',
    'kliknite sem',
    'pridajte sa',
  ],
};
