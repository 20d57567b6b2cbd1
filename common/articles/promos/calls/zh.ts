import type { Calls } from './kinds';

// prettier-ignore
export const zh: Calls = {
  unspaced: [
    '立即加入',
  ],
};
