import type { Calls } from './kinds';

// prettier-ignore
export const pa: Calls = {
  anywhere: [
    'ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ',
  ],
};
