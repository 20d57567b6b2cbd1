import type { Calls } from './kinds';

// prettier-ignore
export const ms: Calls = {
  calls: [
    'sertai',
    'sila ikuti',
    'muat turun',
  ],
};
