import type { Markers } from './kinds';

// prettier-ignore
export const jv: Markers = {
  sure: [
    'waca uga',
  ],
};
