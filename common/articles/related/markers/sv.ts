import type { Markers } from './kinds';

// prettier-ignore
export const sv: Markers = {
  sure: [
    'läs också',
    'läs även',
    'se även',
    'se också',
    'läs vidare',
  ],
  weak: [
    'läs mer',
    'relaterat',
  ],
  lists: [
    'relaterade artiklar',
    'relaterade nyheter',
  ],
};
