import { utc } from '@date-fns/utc/utc';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

import { isDay } from '../days';
import { languageTag } from './languages';
import { words } from './values';

/** Of an instant, behind its day; without a zone it would be a moment in nobody knows which. */
const TIME_WITH_ZONE = /^T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** `yyyy-mm-dd` of a date or of an ISO instant (its UTC day), or null if there is no such day. */
export const isoDay = (value: unknown): string | null => {
  const text = words(value);
  const time = text.slice(DAY_LENGTH);
  if (!isDay(text.slice(0, DAY_LENGTH)) || (time !== '' && !TIME_WITH_ZONE.test(time))) return null;
  const moment = parseISO(text, { in: utc });
  return isValid(moment) ? formatISO(moment, { representation: 'date' }) : null;
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
  }).format(parseISO(day, { in: utc }));
