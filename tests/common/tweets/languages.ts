/** X's embed languages by their codes in its `lang` list, and what `Intl` calls them. */
export const LANGUAGES: Record<string, string> = {
  ar: 'ar',
  bn: 'bn',
  cs: 'cs',
  da: 'da',
  de: 'de',
  en: 'en',
  'en-gb': 'en-GB',
  es: 'es',
  fa: 'fa',
  fi: 'fi',
  fil: 'fil',
  fr: 'fr',
  he: 'he',
  hi: 'hi',
  hu: 'hu',
  id: 'id',
  it: 'it',
  ja: 'ja',
  ko: 'ko',
  msa: 'ms',
  nl: 'nl',
  no: 'no',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sv: 'sv',
  th: 'th',
  tr: 'tr',
  uk: 'uk',
  ur: 'ur',
  vi: 'vi',
  'zh-cn': 'zh-CN',
  'zh-tw': 'zh-TW',
};

/** A day as a platform prints it in a language; native digits and calendars by Unicode extensions. */
export function printDay(day: string, locale: string, month: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month,
    year: 'numeric',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
