import type { Markers } from './kinds';

// prettier-ignore
export const bn: Markers = {
  sure: [
    'আরও পড়ুন',
    'আরো পড়ুন',
    'এটাও পড়ুন',
    'এটিও পড়ুন',
    'আরও দেখুন',
    'আরও পড়ো',
    'সম্পর্কিত খবর',
  ],
};
