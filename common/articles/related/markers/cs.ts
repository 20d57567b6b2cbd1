import type { Markers } from './kinds';

// prettier-ignore
export const cs: Markers = {
  sure: [
    'čtěte také',
    'čtěte též',
    'čtěte i',
    'přečtěte si také',
    'přečtěte si i',
    'přečtěte si též',
    'přečtěte si',
    'viz také',
    'mohlo by se hodit',
    'podívejte se také',
    'související článek',
    'beri také',
  ],
  weak: [
    'čtěte více',
    'číst více',
    'související',
    'dále čtěte',
    'více',
  ],
  lists: [
    'související články',
    'mohlo by vás zajímat',
    'doporučujeme',
  ],
};
