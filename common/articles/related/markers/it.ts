import type { Markers } from './kinds';

// prettier-ignore
export const it: Markers = {
  sure: [
    'leggi anche',
    'leggete anche',
    'legga anche',
    'leggi pure',
    'vedi anche',
    'guarda anche',
    'leggi ancora',
    'da leggere',
    'da leggere anche',
    'potrebbe interessarti anche',
    'articolo correlato',
    'notizia correlata',
    'leggi l’articolo',
  ],
  weak: [
    'leggi di più',
    'leggi',
    'approfondisci',
    'approfondimento',
    'correlati',
    'correlato',
    'da non perdere',
    'non perderti',
    'per approfondire',
    'per saperne di più',
  ],
  lists: [
    'potrebbe interessarti',
    'ti potrebbe interessare',
    'potrebbero interessarti',
    'articoli correlati',
    'notizie correlate',
    'forse ti interessa',
  ],
};
