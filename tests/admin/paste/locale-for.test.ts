import { localeFor, type Locale } from '../../../admin/src/pages/paste/locale-for';

const locale = (code: string, isDefault = false): Locale => ({ code, name: code, isDefault });
const codeFor = (language: string | null, ...locales: Locale[]) =>
  localeFor(language, locales)?.code ?? null;

describe('the desk’s locale for a language', () => {
  const desk = [locale('en', true), locale('ko-KR'), locale('pt-PT'), locale('pt-BR')];

  it('is the one of that language, whatever its country', () => {
    expect(codeFor('ko', ...desk)).toBe('ko-KR');
    expect(codeFor('en', ...desk)).toBe('en');
  });

  it('is the first of several, or the one that the desk takes by itself', () => {
    expect(codeFor('pt', ...desk)).toBe('pt-PT');
    expect(codeFor('pt', locale('pt-PT'), locale('pt-BR', true))).toBe('pt-BR');
  });

  it('is none where the desk has it not, or the copy tells no language', () => {
    expect(codeFor('ar', ...desk)).toBeNull();
    expect(codeFor(null, ...desk)).toBeNull();
    expect(codeFor('ko')).toBeNull();
  });

  it('knows a language by its other names, and no language by what is no code', () => {
    expect(codeFor('he', locale('iw-IL'))).toBe('iw-IL');
    expect(codeFor('fil', locale('tl'))).toBe('tl');
    expect(codeFor('nb', locale('no'))).toBe('no');
    expect(codeFor('ko', locale('korean (own)'), locale('ko'))).toBe('ko');
  });
});
