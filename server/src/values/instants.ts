import { isValid } from 'date-fns/isValid';

import type { Path } from '../schema/walk';
import { fieldError } from './errors';

/** MySQL and MariaDB hold no earlier and no later days; people mean none. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

const OUT_OF_RANGE = `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}.`;

const checkYear = (year: number, path: Path): void => {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw fieldError(path, OUT_OF_RANGE);
};

/** The year that a text in one of ISO's many spellings begins with. */
const YEAR = /^\s*([+-]\d{6}|\d{4,})/;

/** Strapi takes milliseconds as text, too. */
const momentOf = (value: string | number | Date): Date => {
  const isNumber = typeof value === 'string' && !/^(?:\s*|\d{1,4})$/.test(value);
  const milliseconds = isNumber ? Number(value) : NaN;
  return new Date(Number.isNaN(milliseconds) ? value : milliseconds);
};

/**
 * A moment as every database holds it; null for what is none.
 *
 * @throws ValidationError (400) if it is in a year that not every database holds
 */
export const readInstant = (value: unknown, path: Path): string | null => {
  if (!(value instanceof Date || typeof value === 'number' || typeof value === 'string'))
    return null;
  const moment = momentOf(value);
  if (!isValid(moment)) {
    checkDay(value, path);
    return null;
  }
  checkYear(moment.getUTCFullYear(), path);
  return moment.toISOString();
};

/** @throws ValidationError (400) if a day is in a year that not every database holds */
export const checkDay = (value: unknown, path: Path): void => {
  const year = typeof value === 'string' ? YEAR.exec(value)?.[1] : undefined;
  if (year !== undefined) checkYear(Number(year), path);
};
