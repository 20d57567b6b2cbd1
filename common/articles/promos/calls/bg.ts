import type { Calls } from './kinds';

// prettier-ignore
export const bg: Calls = {
  calls: [
    'последвайте ни',
    'абонирайте се',
    'кликнете тук',
    'изтеглете',
  ],
};
