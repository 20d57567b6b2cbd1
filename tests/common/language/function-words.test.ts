import * as stopword from 'stopword';
import iso from 'stopwords-iso';

import { LANGUAGES_OF } from '../../../common/language/function-words';

/** The names that the two packages have for a language. */
const LISTS: Record<string, { stopword: string[]; iso: string }> = {
  ca: { stopword: ['cat'], iso: 'ca' },
  da: { stopword: ['dan'], iso: 'da' },
  de: { stopword: ['deu'], iso: 'de' },
  en: { stopword: ['eng'], iso: 'en' },
  es: { stopword: ['spa'], iso: 'es' },
  fil: { stopword: ['tgl'], iso: 'tl' },
  fr: { stopword: ['fra'], iso: 'fr' },
  hi: { stopword: ['hin'], iso: 'hi' },
  id: { stopword: ['ind'], iso: 'id' },
  it: { stopword: ['ita'], iso: 'it' },
  mr: { stopword: ['mar'], iso: 'mr' },
  ms: { stopword: ['msa'], iso: 'ms' },
  nb: { stopword: ['nob'], iso: 'no' },
  nl: { stopword: ['nld'], iso: 'nl' },
  pl: { stopword: ['pol'], iso: 'pl' },
  pt: { stopword: ['por', 'porBr'], iso: 'pt' },
  ro: { stopword: ['ron'], iso: 'ro' },
  sv: { stopword: ['swe'], iso: 'sv' },
  tr: { stopword: ['tur'], iso: 'tr' },
  vi: { stopword: ['vie'], iso: 'vi' },
};

const wordsOf = new Map<string, string[]>();
for (const [word, languages] of LANGUAGES_OF) {
  for (const language of languages) {
    wordsOf.set(language, [...(wordsOf.get(language) ?? []), word]);
  }
}

it('the list of function words has words of every language that it is tested with', () => {
  expect([...wordsOf.keys()].sort()).toEqual(Object.keys(LISTS));
});

it.each(Object.entries(LISTS))(
  'the list of function words takes those of %s from maintained lists',
  (language, names) => {
    const lists = stopword as unknown as Record<string, string[]>;
    const known = new Set([
      ...names.stopword.flatMap((name) => lists[name] ?? []),
      ...((iso as Record<string, string[]>)[names.iso] ?? []),
    ]);
    const words = wordsOf.get(language) ?? [];
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  },
);
