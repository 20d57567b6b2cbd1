import type { Calls } from './kinds';

// prettier-ignore
export const nb: Calls = {
  calls: [
    'følg oss',
    'abonner på',
    'klikk her',
    'last ned appen',
    'meld deg på',
    'del gjerne',
  ],
  verbs: [
    'følg',
    'få',
  ],
  places: [
    'nyhetsbrev',
    'vårt',
    'varslinger',
    'kanal',
  ],
};
