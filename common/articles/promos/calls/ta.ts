import type { Calls } from './kinds';

// prettier-ignore
export const ta: Calls = {
  anywhere: [
    'இங்கே கிளிக் செய்யவும்',
    'கிளிக் செய்யுங்கள்',
    'கிளிக் செய்யவும்',
    'பின்தொடருங்கள்',
    'பின்தொடரவும்',
    'சப்ஸ்கிரைப்',
  ],
};
