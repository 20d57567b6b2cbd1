import { UIDS } from '../../../../common/plugin';

export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

interface Code {
  language: string;
  /** Null where the code leaves it open, as `zh` does; a region tells it, as in `zh-TW`. */
  script: string | null;
  /** The script that the language is mostly written in, there. */
  likely: string | null;
}

/** The parts of a code, as BCP 47 has them today: `he` for `iw-IL`; Norwegian is Bokmål. */
const partsOf = (code: string): Code | null => {
  try {
    const locale = new Intl.Locale(code);
    const { language, script, region } = locale;
    const likely = locale.maximize().script ?? null;
    return {
      language: language === 'no' ? 'nb' : language,
      script: script ?? (region === undefined ? null : likely),
      likely,
    };
  } catch {
    return null;
  }
};

/**
 * The desk's locale for a language: `ko-KR` for `ko`, `zh-TW` for `zh-Hant`. Of several, the one that the
 * desk takes if nobody chooses, else the first; null where it has none, or where it has the language in two
 * scripts and nothing tells which.
 */
export const localeFor = (language: string | null, locales: readonly Locale[]): Locale | null => {
  const wanted = language === null ? null : partsOf(language);
  if (!wanted) return null;
  const fitting = locales.flatMap((locale) => {
    const parts = partsOf(locale.code);
    if (parts?.language !== wanted.language) return [];
    const fits = wanted.script === null || (parts.script ?? wanted.script) === wanted.script;
    return fits ? [{ locale, ...parts }] : [];
  });
  if (wanted.script === null && new Set(fitting.map(({ likely }) => likely)).size > 1) return null;
  const exact = fitting.filter(({ script }) => script === wanted.script);
  const found = (exact.length > 0 ? exact : fitting).map(({ locale }) => locale);
  return found.find(({ isDefault }) => isDefault) ?? found[0] ?? null;
};

const CREATE = 'plugin::content-manager.explorer.create';

interface Permission {
  action: string;
  subject?: string | null;
  properties?: { locales?: readonly string[] | null };
}

/** The locales in which an editor with these permissions may make an article. */
export const writableIn = (
  locales: readonly Locale[],
  permissions: readonly Permission[],
): Locale[] => {
  const granted = permissions
    .filter(({ action, subject }) => action === CREATE && subject === UIDS.article)
    .map(({ properties }) => properties?.locales);
  // Strapi takes null for all locales, and a permission that names none for no locale at all.
  if (granted.includes(null)) return [...locales];
  return locales.filter(({ code }) => granted.some((codes) => codes?.includes(code)));
};
