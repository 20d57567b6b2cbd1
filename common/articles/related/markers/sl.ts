import type { Markers } from './kinds';

// prettier-ignore
export const sl: Markers = {
  sure: [
    'preberite tudi',
    'preberi tudi',
    'poglejte tudi',
  ],
  lists: [
    'sorodne novice',
  ],
};
