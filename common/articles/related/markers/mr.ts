import type { Markers } from './kinds';

// prettier-ignore
export const mr: Markers = {
  sure: [
    'हे ही वाचा',
    'हेही वाचा',
    'हे पण वाचा',
    'हे देखील वाचा',
    'आणखी वाचा',
    'वाचा',
  ],
};
