import type { Calls } from './kinds';

// prettier-ignore
export const fi: Calls = {
  calls: [
    'seuraa meitä',
    'tilaa uutiskirje',
    'tilaa',
    'klikkaa tästä',
  ],
  verbs: [
    'seuraa',
  ],
  places: [
    'uutiskirje',
  ],
};
