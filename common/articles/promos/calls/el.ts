import type { Calls } from './kinds';

// prettier-ignore
export const el: Calls = {
  calls: [
    'ακολουθήστε μας',
    'ακολουθήστε το',
    'εγγραφείτε',
    'γίνετε μέλος',
    'κάντε κλικ εδώ',
    'πατήστε εδώ',
    'κατεβάστε την',
    'βρείτε μας',
    'κάντε like',
    'ακολούθησέ μας',
  ],
  places: [
    'google news',
  ],
};
