import type { Markers } from './kinds';

// prettier-ignore
export const nl: Markers = {
  sure: [
    'lees ook',
    'zie ook',
    'bekijk ook',
    'ook interessant',
    'lees ook dit',
    'lees hier ook',
    'gerelateerd artikel',
    'leestip',
  ],
  weak: [
    'lees meer',
    'lees verder',
    'meer lezen',
    'gerelateerd',
    'meer over',
  ],
  lists: [
    'gerelateerde artikelen',
    'misschien vind je dit ook leuk',
    'meer over dit onderwerp',
    'ook interessant voor jou',
    'dit vind je misschien ook leuk',
  ],
};
