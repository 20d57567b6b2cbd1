import type { Markers } from './kinds';

// prettier-ignore
export const be: Markers = {
  sure: [
    'чытайце таксама',
    'глядзіце таксама',
  ],
};
