import type { Calls } from './kinds';

// prettier-ignore
export const fil: Calls = {
  calls: [
    'i-follow',
    'sundan kami',
    'mag-subscribe',
    'sumali sa',
    'i-download',
    'i-click',
    'pindutin dito',
  ],
  anywhere: [
    'i-follow kami',
  ],
};
