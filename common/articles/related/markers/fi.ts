import type { Markers } from './kinds';

// prettier-ignore
export const fi: Markers = {
  sure: [
    'lue myös',
    'katso myös',
  ],
  weak: [
    'lue lisää',
  ],
  lists: [
    'aiheesta lisää',
    'saatat pitää myös',
  ],
};
