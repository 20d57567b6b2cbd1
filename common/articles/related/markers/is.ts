import type { Markers } from './kinds';

// prettier-ignore
export const is_: Markers = {
  sure: [
    'lesa einnig',
    'lesið einnig',
    'lestu líka',
    'sjá einnig',
  ],
};
