import type { Markers } from './kinds';

// prettier-ignore
export const gu: Markers = {
  sure: [
    'આ પણ વાંચો',
    'આ પણ જુઓ',
    'વધુ વાંચો',
  ],
};
