export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

/** The language alone, as BCP 47 has it today: `he` for `iw-IL`; Norwegian is Bokmål. */
const languageOf = (code: string): string | null => {
  try {
    const { language } = new Intl.Locale(code);
    return language === 'no' ? 'nb' : language;
  } catch {
    return null;
  }
};

/**
 * The desk's locale for a language: `ko-KR` for `ko`. Of several, the one that the desk takes if nobody
 * chooses, else the first; null where it has none.
 */
export const localeFor = (language: string | null, locales: readonly Locale[]): Locale | null => {
  const fitting =
    language === null ? [] : locales.filter(({ code }) => languageOf(code) === language);
  return fitting.find(({ isDefault }) => isDefault) ?? fitting[0] ?? null;
};
