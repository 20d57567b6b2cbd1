import type { Markers } from './kinds';

// prettier-ignore
export const ml: Markers = {
  sure: [
    'ഇതും വായിക്കുക',
    'ഇതും വായിക്കൂ',
    'കൂടുതൽ വായിക്കുക',
  ],
};
