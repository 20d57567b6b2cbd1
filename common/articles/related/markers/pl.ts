import type { Markers } from './kinds';

// prettier-ignore
export const pl: Markers = {
  sure: [
    'czytaj też',
    'czytaj także',
    'czytaj również',
    'przeczytaj też',
    'przeczytaj także',
    'przeczytaj również',
    'zobacz też',
    'zobacz także',
    'zobacz również',
    'sprawdź też',
    'sprawdź także',
    'sprawdź również',
    'warto przeczytać',
    'zobacz koniecznie',
    'obejrzyj też',
    'obejrzyj także',
    'polecamy również',
    'polecamy także',
    'powiązany artykuł',
  ],
  weak: [
    'czytaj więcej',
    'zobacz więcej',
    'czytaj dalej',
    'czytaj',
    'przeczytaj',
    'polecamy',
    'polecane',
    'więcej',
  ],
  lists: [
    'powiązane artykuły',
    'podobne artykuły',
    'może cię zainteresować',
    'to może cię zainteresować',
    'zobacz też inne',
  ],
};
