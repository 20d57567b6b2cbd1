import type { Calls } from './kinds';

// prettier-ignore
export const is_: Calls = {
  calls: [
    'fylgdu okkur',
  ],
};
