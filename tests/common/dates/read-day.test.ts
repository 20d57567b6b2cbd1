import { readDateAt, readDay } from '../../../common/dates';
import { LANGUAGES, printDay } from '../tweets/languages';
import { CASES, SPELLINGS } from './spellings';

describe('readDay', () => {
  it.each(
    SPELLINGS.flatMap(({ language, day, spellings }) =>
      spellings.map((spelling) => [language, spelling, day] as const),
    ),
  )('reads %s: %s', (_language, spelling, day) => {
    expect(readDay(spelling)).toBe(day);
  });

  it.each(CASES)('reads %s from %j', (day, spelling) => {
    expect(readDay(spelling)).toBe(day);
  });

  it.each([
    ['', 'nothing'],
    ['31 February 2020', 'an impossible day'],
    ['29 February 2021', 'an impossible day'],
    ['2021-13-01', 'an impossible month'],
    ['11/10/2021', 'two possible days'],
    ['November 20', 'no year'],
    ['November 20, 20215', 'no year of four digits'],
    ['November 20, 2021 or so', 'more than a date'],
    ['20 Novem, 2021 and 21 November 2021', 'two dates'],
    ['20 Ju 2021', 'a beginning of two months'],
    ['soon', 'no date'],
    ['\0', 'no date'],
    ['\ud83d', 'no date'],
  ])('refuses %j: %s', (input) => {
    expect(readDay(input)).toBeNull();
  });
});

describe('every day that the platform prints', () => {
  const days = Array.from({ length: 12 }, (_, month) =>
    [1, 12, 28].map((day) => [month + 1, day]),
  ).flat();

  it.each(Object.entries(LANGUAGES))('is read in %s', (_code, locale) => {
    for (const [month = 0, date = 0] of days) {
      const day = `2021-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      for (const style of ['long', 'short'] as const) {
        const printed = printDay(day, `${locale}-u-ca-gregory`, style);
        const reading = readDateAt(printed, 0);
        // Finnish and a few others print short months as numbers.
        const read =
          reading?.kind === 'ambiguous'
            ? reading.days
            : [reading && 'day' in reading && reading.day];
        expect({ printed, read, end: reading?.end }).toEqual({
          printed,
          read: expect.arrayContaining([day]) as string[],
          end: printed.length,
        });
      }
    }
  });
});
