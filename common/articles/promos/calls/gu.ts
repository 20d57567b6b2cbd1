import type { Calls } from './kinds';

// prettier-ignore
export const gu: Calls = {
  anywhere: [
    'અહીં ક્લિક કરો',
    'ફોલો કરો',
  ],
};
