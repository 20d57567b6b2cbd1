import type { Markers } from './kinds';

// prettier-ignore
export const kk: Markers = {
  sure: [
    'сонымен қатар оқыңыз',
    'тағы оқыңыз',
    'оқи отырыңыз',
  ],
};
