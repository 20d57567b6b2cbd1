import { readFileSync } from 'node:fs';
import path from 'node:path';

import { languageOf } from '../../../common/language';
import { expectLinear } from '../support/growth';
import { TEXTS, UNTOLD } from './texts';

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  it.each(Object.entries(UNTOLD))('does not guess at %s', (_what, text) => {
    expect(languageOf(text)).toBeNull();
  });

  // Japanese has no spaces between words.
  it.each(['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'ja', 'ko', 'pt'])(
    'tells the panel’s own texts in %s, 45 words at a time, and never another language',
    (language) => {
      const file = path.resolve(__dirname, `../../../admin/src/translations/${language}.json`);
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      const words = Object.values(texts)
        .filter((text) => !text.includes('{'))
        .join(' ')
        .split(' ');
      const length = language === 'ja' ? 12 : 45;
      const told: (string | null)[] = [];
      for (let at = 0; at + length <= words.length; at += length) {
        told.push(languageOf(words.slice(at, at + length).join(' ')));
      }
      expect([...new Set(told)].filter((one) => one !== null)).toEqual([language]);
      expect(told.filter((one) => one === language).length / told.length).toBeGreaterThan(0.5);
    },
  );

  it('takes time that grows with the text, and not faster', () => {
    for (const part of ['the of ', 'ъы', '한', 'ا ', ' ', 'की ']) {
      expectLinear((size) => languageOf(part.repeat(size / part.length)), 100_000);
    }
  });
});
