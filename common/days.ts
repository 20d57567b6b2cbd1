import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * Whether the Gregorian calendar has a day, by the length of its month. (date-fns' `isExists` asks the
 * clocks of the machine's zone, and Samoa's skipped 30 December 2011.) Years of fewer than three
 * digits are none: JavaScript takes them for those of 1900.
 *
 * @param month from 1
 */
export const hasDay = (year: number, month: number, day: number): boolean =>
  year > 99 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  // No month is shorter.
  (day <= 28 || day <= getDaysInMonth(new Date(year, month - 1)));

/** Whether a text is a day that exists, written `yyyy-mm-dd`. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return hasDay(Number(year), Number(month), Number(day));
};
