/** The languages of X's `lang` list that are written from right to left, and their near relatives. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

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

/** `auto` leaves it to the browser, which goes by the first strong letter. */
export const direction = (tag: string | null): 'ltr' | 'rtl' | 'auto' => {
  if (tag === null) return 'auto';
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';
};

/** Letters written from right to left, and the characters that turn the direction of what follows. */
const TURNS_DIRECTION =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text would change the order of the left-to-right words beside it. */
export const turnsDirection = (text: string): boolean => TURNS_DIRECTION.test(text);
