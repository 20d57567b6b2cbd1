import type { Markers } from './kinds';

// prettier-ignore
export const hr: Markers = {
  sure: [
    'pročitajte još',
    'pročitajte i',
    'pročitaj još',
    'pročitaj i',
    'čitajte još',
    'pogledajte i',
    'pogledajte još',
    'pogledaj i',
  ],
  weak: [
    'opširnije',
    'više',
    'још',
  ],
  lists: [
    'povezani članci',
    'povezane vijesti',
    'vezane vijesti',
  ],
};
