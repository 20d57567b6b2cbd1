import type { Markers } from './kinds';

// prettier-ignore
export const nn: Markers = {
  sure: [
    'sjå også',
    'les òg',
    'les og',
  ],
};
