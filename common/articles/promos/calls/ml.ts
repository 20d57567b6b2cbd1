import type { Calls } from './kinds';

// prettier-ignore
export const ml: Calls = {
  anywhere: [
    'ഇവിടെ ക്ലിക്ക് ചെയ്യുക',
    'ക്ലിക്ക് ചെയ്യുക',
    'ഫോളോ ചെയ്യുക',
  ],
};
