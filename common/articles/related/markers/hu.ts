import type { Markers } from './kinds';

// prettier-ignore
export const hu: Markers = {
  sure: [
    'olvassa el ezt is',
    'olvasd el ezt is',
    'ezt is olvassa el',
    'ezt is olvasd el',
    'olvasta már',
    'olvastad már',
    'lásd még',
    'kapcsolódó cikk',
    'ajánlott cikk',
    'ezt is ajánljuk',
    'olvasd el',
  ],
  weak: [
    'kapcsolódó',
    'bővebben',
    'olvasson tovább',
    'tovább',
  ],
  lists: [
    'kapcsolódó cikkek',
    'ezek is érdekelhetik',
    'ez is érdekelheti',
    'ez is érdekelhet',
    'további cikkek',
  ],
};
