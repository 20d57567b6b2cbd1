import type { Calls } from './kinds';

// prettier-ignore
export const sv: Calls = {
  calls: [
    'följ oss',
    'prenumerera på',
    'klicka här',
    'ladda ner',
    'ladda ned',
    'anmäl dig',
    'registrera dig',
  ],
  verbs: [
    'följ',
  ],
  places: [
    'notiser',
  ],
};
