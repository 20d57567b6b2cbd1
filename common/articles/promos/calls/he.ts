import type { Calls } from './kinds';

// prettier-ignore
export const he: Calls = {
  calls: [
    'עקבו אחרינו',
    'לחצו כאן',
    'הצטרפו',
    'הירשמו',
    'הורידו את',
    'שתפו',
    'הצטרפו לערוץ',
    'לחץ כאן',
  ],
  anywhere: [
    'לחצו כאן',
    'עקבו אחרינו',
  ],
};
