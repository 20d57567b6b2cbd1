import type { Calls } from './kinds';

// prettier-ignore
export const hr: Calls = {
  calls: [
    'pratite nas',
    'zapratite nas',
    'prijavite se',
    'pretplatite se',
    'kliknite ovdje',
    'preuzmite našu',
    'preuzmite aplikaciju',
  ],
};
