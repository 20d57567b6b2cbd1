import type { Markers } from './kinds';

// prettier-ignore
export const or: Markers = {
  sure: [
    'ଆହୁରି ପଢ଼ନ୍ତୁ',
    'ଏହା ବି ପଢନ୍ତୁ',
  ],
};
