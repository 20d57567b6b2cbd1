import type { Markers } from './kinds';

// prettier-ignore
export const kn: Markers = {
  sure: [
    'ಇದನ್ನೂ ಓದಿ',
    'ಇದನ್ನೂ ನೋಡಿ',
    'ಮತ್ತಷ್ಟು ಓದಿ',
  ],
};
