import { languageTag } from './languages';
import { words } from './values';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const TIME_WITH_ZONE = /^T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;

/** `yyyy-mm-dd` of a date or of an ISO instant (its UTC day), or null if there is no such day. */
export const isoDay = (value: unknown): string | null => {
  const text = words(value);
  const day = DAY.exec(text)?.[0];
  if (day === undefined) return null;
  const instant = new Date(`${day}T00:00:00Z`);
  // 31 February is a day of March to the engines that do not refuse it.
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(day)) return null;
  if (text === day) return day;
  if (!TIME_WITH_ZONE.test(text.slice(day.length))) return null;
  const withTime = new Date(text);
  return Number.isNaN(withTime.getTime()) ? null : withTime.toISOString().slice(0, 10);
};

/**
 * A day in words, `November 20, 2021`. Read and printed as UTC, so that no reader's or server's time
 * zone moves it, and in the Gregorian calendar, as X prints it in every language. A language that is
 * unknown gives English.
 */
export const dayInWords = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(languageTag(lang) ?? 'en', {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(new Date(`${day}T00:00:00Z`));
