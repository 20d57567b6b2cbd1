import type { Markers } from './kinds';

// prettier-ignore
export const pa: Markers = {
  sure: [
    'ਇਹ ਵੀ ਪੜ੍ਹੋ',
    'ਇਹ ਵੀ ਵੇਖੋ',
  ],
};
