import type { Markers } from './kinds';

// prettier-ignore
export const uz: Markers = {
  sure: [
    'shuningdek o‘qing',
  ],
};
