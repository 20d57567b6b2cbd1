import type { Markers } from './kinds';

// prettier-ignore
export const bg: Markers = {
  sure: [
    'прочетете още',
    'прочетете и',
    'вижте още',
    'вижте също',
    'четете още',
    'виж още',
    'прочети още',
  ],
  weak: [
    'повече',
  ],
  lists: [
    'свързани статии',
    'свързани новини',
    'още по темата',
  ],
};
