import type { Markers } from './kinds';

// prettier-ignore
export const id: Markers = {
  sure: [
    'baca juga',
    'baca pula',
    'simak juga',
    'lihat juga',
    'tonton juga',
    'artikel terkait',
    'berita terkait',
    'baca artikel terkait',
    'baca berita lainnya',
    'artikel lainnya',
    'berita lain',
    'berita lainnya',
  ],
  weak: [
    'baca selengkapnya',
    'baca',
    'terkait',
    'jangan lewatkan',
    'selengkapnya',
    'simak',
    'baca lebih lanjut',
  ],
  lists: [
    'artikel terkait lainnya',
    'berita terkait lainnya',
    'anda mungkin suka',
    'mungkin anda suka',
    'rekomendasi untuk anda',
    'pilihan untuk anda',
  ],
};
