import type { Markers } from './kinds';

// prettier-ignore
export const ne: Markers = {
  sure: [
    'यो पनि पढ्नुहोस्',
    'यो पनि हेर्नुहोस्',
    'यसो पनि पढ्नुस्',
  ],
};
