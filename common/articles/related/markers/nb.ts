import type { Markers } from './kinds';

// prettier-ignore
export const nb: Markers = {
  sure: [
    'les også',
    'se også',
    'hør også',
    'relatert',
  ],
  weak: [
    'les mer',
  ],
  lists: [
    'relaterte saker',
    'du kan også være interessert i',
  ],
};
