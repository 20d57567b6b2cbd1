import { directionOf, directionOfLanguage } from '../text/direction';

/** The tag in its usual spelling, or null if it is none. X's `und` and the like name no language. */
export const languageTag = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    return tag && !/^(und|zxx|q[a-z]{2})\b/.test(tag) ? tag : null;
  } catch {
    return null;
  }
};

/** Of a page or a tweet's words; `auto` leaves it to the browser, which goes by the first strong letter. */
export const direction = (tag: string | null): 'ltr' | 'rtl' | 'auto' =>
  tag === null ? 'auto' : directionOfLanguage(tag);

/** The direction of a block's own words where it is not that of the page that they stand in; else null. */
export const ownDirection = (text: string, { lang }: { lang: string }): 'ltr' | 'rtl' | null => {
  const own = directionOf(text);
  return own === direction(languageTag(lang)) ? null : own;
};
