import { languageOf } from '../../../common/language';
import { TEXTS, UNTOLD } from './texts';

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  it.each(Object.entries(UNTOLD))('does not guess at %s', (_what, text) => {
    expect(languageOf(text)).toBeNull();
  });
});
