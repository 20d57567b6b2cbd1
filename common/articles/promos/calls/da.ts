import type { Calls } from './kinds';

// prettier-ignore
export const da: Calls = {
  calls: [
    'følg os',
    'klik her',
    'tilmeld dig',
  ],
  verbs: [
    'hent',
  ],
  places: [
    'nyhedsbrev',
  ],
};
