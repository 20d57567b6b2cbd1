import type { Markers } from './kinds';

// prettier-ignore
export const zh: Markers = {
  sure: [
    '你可能也想看',
    '你可能想看',
  ],
  weak: [
    '看更多',
    '更多',
  ],
};
