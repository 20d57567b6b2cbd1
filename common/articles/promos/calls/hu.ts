import type { Calls } from './kinds';

// prettier-ignore
export const hu: Calls = {
  calls: [
    'kövess minket',
    'kövessen minket',
    'iratkozz fel',
    'iratkozzon fel',
    'kattints ide',
    'kattintson ide',
    'csatlakozz',
    'csatlakozzon',
    'töltsd le',
    'töltse le',
    'támogass minket',
  ],
  places: [
    'csatornánk',
    'hírlevelünkre',
    'hírlevél',
  ],
};
