import type { Markers } from './kinds';

// prettier-ignore
export const sw: Markers = {
  sure: [
    'soma pia',
    'soma zaidi',
    'tazama pia',
  ],
  weak: [
    'soma',
  ],
};
