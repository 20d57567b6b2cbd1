/** @jest-environment ./tests/common/support/time-zone-environment.js */
import { readDay } from '../../common/dates';
import { hasDay, isDay } from '../../common/days';
import { renderTweet } from '../../common/render';

declare const setTimeZone: (zone: string) => void;

describe('isDay', () => {
  it.each(['2021-11-20', '2020-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '0999-12-31'])(
    'takes %s',
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each([
    '2021-02-31',
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-11-00',
    '2021-11-2',
    '20211120',
    '2021-W46',
    '2021-11-20T00:00:00Z',
    ' 2021-11-20',
    '2021-11-20\n',
    '',
  ])('refuses %j', (text) => expect(isDay(text)).toBe(false));

  it('knows a day by its numbers, too', () => {
    expect(hasDay(2021, 11, 30)).toBe(true);
    expect(hasDay(2021, 11, 31)).toBe(false);
    expect(hasDay(2021, 1.5, NaN)).toBe(false);
  });
});

/** Samoa went from 29 to 31 December 2011; the Marshall Islands left out 21 August 1993. */
describe.each([
  ['Pacific/Apia', '2011-12-30', 'December 30, 2011'],
  ['Pacific/Kwajalein', '1993-08-21', 'August 21, 1993'],
])('in %s, where the clocks skipped %s', (zone, day, words) => {
  beforeAll(() => setTimeZone(zone));

  it('the day is one, is read and is written', () => {
    expect(new Date(`${day}T12:00`).getDate()).not.toBe(Number(day.slice(-2)));
    expect(isDay(day)).toBe(true);
    expect(readDay(words)).toBe(day);
    expect(renderTweet({ text: 'Hi', postedOn: day }, { format: 'text' })).toBe(`Hi ${words}`);
  });
});

it('a day of the first thousand years is written with four digits of its year', () => {
  expect(readDay('20 November 0999')).toBe('0999-11-20');
});
