import type { Markers } from './kinds';

// prettier-ignore
export const ms: Markers = {
  sure: [
    'berita berkaitan',
    'baca lagi',
    'baca ini juga',
    'baca jugak',
    'artikel berkaitan',
  ],
  weak: [
    'berkaitan',
  ],
};
