import type { Markers } from './kinds';

// prettier-ignore
export const fil: Markers = {
  sure: [
    'basahin din',
    'basahin rin',
    'basahin pa',
    'kaugnay na balita',
    'kaugnay na artikulo',
    'panoorin din',
  ],
  weak: [
    'basahin',
    'kaugnay',
  ],
};
