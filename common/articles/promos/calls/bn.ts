import type { Calls } from './kinds';

// prettier-ignore
export const bn: Calls = {
  anywhere: [
    'এখানে ক্লিক করুন',
    'ক্লিক করুন',
    'ফলো করুন',
    'সাবস্ক্রাইব করুন',
    'যোগ দিন',
    'ডাউনলোড করুন',
  ],
};
