import { readDateAt } from './read';
import { readToken, skipGap } from './tokens';

export { readDateAt, type DateReading } from './read';
export { skipGap } from './tokens';
export { isWeekday } from './weekdays';

/**
 * Reads one day, in any spelling that the signature parser reads, ISO included.
 *
 * @returns `yyyy-mm-dd`, or null where the input is no date, an impossible one (31 February), one
 *   that could mean two days (`11/10/2021`), or holds more than the date.
 */
export function readDay(input: string): string | null {
  const reading = readDateAt(input, 0);
  if (reading?.kind !== 'day') return null;
  const rest = readToken(input, skipGap(input, reading.end));
  return rest === null || (rest.kind === 'sign' && rest.sign === '.') ? reading.day : null;
}
