import type { Markers } from './kinds';

// prettier-ignore
export const sq: Markers = {
  sure: [
    'lexo edhe',
    'lexoni edhe',
    'lexo më shumë',
    'lexo gjithashtu',
  ],
};
