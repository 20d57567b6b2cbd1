import type { Calls } from './kinds';

// prettier-ignore
export const fa: Calls = {
  calls: [
    'دنبال کنید',
    'اینجا کلیک کنید',
    'به کانال',
    'عضو شوید',
  ],
  anywhere: [
    'ما را دنبال کنید',
    'اینجا کلیک کنید',
    'عضو شوید',
  ],
};
