import type { Markers } from './kinds';

// prettier-ignore
export const da: Markers = {
  sure: [
    'læs også',
  ],
  weak: [
    'læs mere',
    'relateret',
    'læs videre',
  ],
  lists: [
    'relaterede artikler',
  ],
};
