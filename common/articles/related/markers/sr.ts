import type { Markers } from './kinds';

// prettier-ignore
export const sr: Markers = {
  sure: [
    'прочитајте још',
    'прочитајте и',
    'прочитај и',
    'погледајте и',
  ],
  weak: [
    'ошире',
  ],
  lists: [
    'povezane vesti',
    'повезани чланци',
  ],
};
