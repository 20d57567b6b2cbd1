import type { Calls } from './kinds';

// prettier-ignore
export const az: Calls = {
  calls: [
    'bizi izləyin',
  ],
  anywhere: [
    'bizi izləyin',
    'abunə olun',
  ],
};
