import { localeFor, writableIn, type Locale } from '../../../admin/src/pages/paste/locale-for';

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

  it('is the one of the script, where a language has two', () => {
    const both = [locale('zh-Hans'), locale('zh-Hant')];
    expect(codeFor('zh-Hant', ...both)).toBe('zh-Hant');
    expect(codeFor('zh-Hans', ...both)).toBe('zh-Hans');
    expect(codeFor('zh-Hant', locale('zh-CN'), locale('zh-TW'), locale('zh-HK'))).toBe('zh-TW');
    expect(codeFor('zh-Hant', locale('zh'), locale('zh-HK'))).toBe('zh-HK');
    expect(codeFor('zh-Hans', locale('zh'), locale('zh-HK'))).toBe('zh');
  });

  it('is the only one of a language that says nothing of its script', () => {
    expect(codeFor('zh-Hant', locale('zh'))).toBe('zh');
    expect(codeFor('zh', locale('zh-Hant'))).toBe('zh-Hant');
  });

  it('is none of the other script, and none where the script is not told and the desk has both', () => {
    expect(codeFor('zh-Hant', locale('zh-Hans'))).toBeNull();
    expect(codeFor('zh', locale('zh-Hans', true), locale('zh-Hant'))).toBeNull();
    expect(codeFor('zh', locale('zh'), locale('zh-TW'))).toBeNull();
  });
});

describe('the locales that an editor may make an article in', () => {
  const create = 'plugin::content-manager.explorer.create';
  const article = 'plugin::newsroom.article';
  const desk = [locale('en', true), locale('ko'), locale('pt')];
  const codes = (...permissions: Parameters<typeof writableIn>[1][number][]) =>
    writableIn(desk, permissions).map(({ code }) => code);

  it('are those of all permissions to create articles, in the order of the desk', () => {
    expect(
      codes(
        { action: create, subject: article, properties: { locales: ['pt'] } },
        { action: create, subject: article, properties: { locales: ['en', 'fr'] } },
      ),
    ).toEqual(['en', 'pt']);
  });

  it('are all where a permission is for all locales', () => {
    expect(codes({ action: create, subject: article, properties: { locales: null } })).toEqual([
      'en',
      'ko',
      'pt',
    ]);
  });

  it('are none of other types, of other actions, or of a permission without locales', () => {
    const properties = { locales: ['ko'] };
    expect(
      codes(
        { action: create, subject: 'plugin::newsroom.artist-tag', properties },
        { action: 'plugin::content-manager.explorer.read', subject: article, properties },
        { action: create, subject: article, properties: {} },
      ),
    ).toEqual([]);
  });
});
