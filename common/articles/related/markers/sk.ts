import type { Markers } from './kinds';

// prettier-ignore
export const sk: Markers = {
  sure: [
    'čítajte tiež',
    'čítajte aj',
    'prečítajte si aj',
    'prečítajte si tiež',
    'pozrite aj',
    'súvisiaci článok',
  ],
  weak: [
    'čítať viac',
  ],
  lists: [
    'súvisiace články',
    'mohlo by vás zaujímať',
    'odporúčame',
  ],
};
