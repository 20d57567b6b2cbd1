import type { Markers } from './kinds';

// prettier-ignore
export const az: Markers = {
  sure: [
    'həmçinin oxuyun',
    'bunu da oxuyun',
    'oxuyun',
  ],
};
