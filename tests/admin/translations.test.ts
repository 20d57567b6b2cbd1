import { isolated } from '../../admin/src/translations/direction';
import { registerTrads } from '../../admin/src/translations';

const wordsIn = async (language: string): Promise<string[]> => {
  const languages = await registerTrads({ locales: [language] });
  return Object.values(languages.find(({ locale }) => locale === language)?.data ?? {});
};

describe('the panel’s words in a language written from right to left', () => {
  it('are isolated, one by one, from the panel that runs from left to right', async () => {
    const words = await wordsIn('ar');
    expect(words.length).toBeGreaterThan(400);
    expect(words.filter((one) => !/^\u2067[^\u2067]*\u2069$/.test(one))).toEqual([]);
  });

  it('are as they are in one written from left to right', async () => {
    expect((await wordsIn('ko')).filter((one) => /[\u2066\u2067\u2069]/.test(one))).toEqual([]);
    expect(isolated('pt-BR', 'Artigo')).toBe('Artigo');
  });
});
