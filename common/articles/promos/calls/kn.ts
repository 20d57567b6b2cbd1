import type { Calls } from './kinds';

// prettier-ignore
export const kn: Calls = {
  anywhere: [
    'ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ',
    'ಕ್ಲಿಕ್ ಮಾಡಿ',
    'ಫಾಲೋ ಮಾಡಿ',
  ],
};
