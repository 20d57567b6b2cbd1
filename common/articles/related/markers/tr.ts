import type { Markers } from './kinds';

// prettier-ignore
export const tr: Markers = {
  sure: [
    'bunu da okuyun',
    'bunları da okuyun',
    'bunlar da okuyun',
    'şunu da okuyun',
    'ayrıca okuyun',
    'ayrıca oku',
    'mutlaka okuyun',
    'bunu da oku',
    'bunları da oku',
    'ilgili haber',
    'ilgili içerik',
    'ayrıca bakınız',
    'okuyun',
    'okumaya devam edin',
    'ayrıca bakın',
    'bunlara da göz atın',
  ],
  weak: [
    'daha fazla oku',
    'daha fazla',
    'devamını oku',
    'bakınız',
    'haberin devamı',
    'önerilen',
    'ilgili',
  ],
  lists: [
    'ilgili haberler',
    'ilgili içerikler',
    'ilginizi çekebilir',
    'bunlar da ilginizi çekebilir',
    'ilgini çekebilir',
    'bu da ilginizi çekebilir',
    'benzer haberler',
    'önerilen haberler',
  ],
};
