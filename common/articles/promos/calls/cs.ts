import type { Calls } from './kinds';

// prettier-ignore
export const cs: Calls = {
  calls: [
    'sledujte nás',
    'přihlaste se',
    'odebírejte',
    'klikněte zde',
    'klikněte sem',
    'stáhněte si',
    'předplaťte si',
    'podpořte nás',
    'přidejte se',
  ],
  places: [
    'kanál',
    'aplikaci',
  ],
};
