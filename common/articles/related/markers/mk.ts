import type { Markers } from './kinds';

// prettier-ignore
export const mk: Markers = {
  sure: [
    'прочитајте повеќе',
  ],
};
