import type { Calls } from './kinds';

// prettier-ignore
export const mr: Calls = {
  anywhere: [
    'येथे क्लिक करा',
    'फॉलो करा',
    'सबस्क्राइब करा',
    'डाउनलोड करा',
    'जॉईन करा',
  ],
};
