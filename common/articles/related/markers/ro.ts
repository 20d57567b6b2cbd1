import type { Markers } from './kinds';

// prettier-ignore
export const ro: Markers = {
  sure: [
    'citește și',
    'citiți și',
    'citește de asemenea',
    'vezi și',
    'vezi de asemenea',
    'articol recomandat',
    'recomandarea noastră',
    'pe aceeași temă',
  ],
  weak: [
    'citește mai mult',
    'citește mai multe',
    'mai multe',
  ],
  lists: [
    'articole similare',
    'articole recomandate',
    's-ar putea să-ți placă',
    'te-ar putea interesa',
    'știri pe aceeași temă',
  ],
};
