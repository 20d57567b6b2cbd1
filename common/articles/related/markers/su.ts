import type { Markers } from './kinds';

// prettier-ignore
export const su: Markers = {
  sure: [
    'maca ogé',
  ],
};
