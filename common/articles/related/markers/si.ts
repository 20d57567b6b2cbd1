import type { Markers } from './kinds';

// prettier-ignore
export const si: Markers = {
  sure: [
    'මේකත් කියවන්න',
    'තවත් කියවන්න',
  ],
};
