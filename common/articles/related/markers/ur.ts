import type { Markers } from './kinds';

// prettier-ignore
export const ur: Markers = {
  sure: [
    'یہ بھی پڑھیں',
    'یہ بھی پڑھیے',
    'یہ بھی دیکھیں',
    'مزید پڑھیں',
    'مزید پڑھیے',
  ],
};
