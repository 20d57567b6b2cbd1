import type { Calls } from './kinds';

// prettier-ignore
export const ro: Calls = {
  calls: [
    'abonează-te',
    'abonați-vă',
    'urmărește-ne',
    'urmăriți-ne',
    'dă click aici',
    'click aici',
    'apasă aici',
    'descarcă aplicația',
    'înscrie-te',
    'intră pe',
  ],
  places: [
    'canalul',
  ],
};
