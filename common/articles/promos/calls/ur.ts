import type { Calls } from './kinds';

// prettier-ignore
export const ur: Calls = {
  calls: [
    'ہمیں فالو',
    'یہاں کلک',
    'سبسکرائب',
  ],
  anywhere: [
    'یہاں کلک کریں',
    'فالو کریں',
    'سبسکرائب کریں',
    'ڈاؤن لوڈ کریں',
  ],
};
