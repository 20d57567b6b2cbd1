import { parseArticle } from '../../../common/articles';
import { linesRead, warningsOf } from './reading';

const TEXT =
  'The band came on at nine and stayed for two hours, and nobody in the hall left early.';
const leadOf = (input: string) => {
  const { headline, storyDate, dateline } = parseArticle(input);
  return { headline, storyDate, dateline: dateline?.text ?? null };
};

describe('the dateline', () => {
  it.each([
    ['date 2021-11-21 ', 'date 2021-11-21'],
    ['Nov 21, 2021 | 09:15 PM IST\n\n', 'Nov 21, 2021 | 09:15 PM IST'],
    ['2021-11-21T09:15:00Z ', '2021-11-21T09:15:00Z'],
    [
      'Published: 21 November 2021, 10:00 GMT | Updated: 22 November 2021\n',
      'Published: 21 November 2021, 10:00 GMT | Updated: 22 November 2021',
    ],
    ['Sunday, 21 November 2021\n\n', 'Sunday, 21 November 2021'],
    ['21. November 2021\n\n', '21. November 2021'],
    ['2021년 11월 21일\n\n', '2021년 11월 21일'],
    ['21 नवंबर 2021\n\n', '21 नवंबर 2021'],
  ])('is read from %j', (lead, words) => {
    expect(leadOf(lead + TEXT)).toEqual({
      headline: null,
      storyDate: '2021-11-21',
      dateline: words,
    });
    expect(linesRead(lead + TEXT)).toEqual([`p: ${TEXT}`]);
    const { dateline } = parseArticle(lead + TEXT);
    expect((lead + TEXT).slice(...(dateline?.range ?? [0, 0]))).toBe(words);
  });

  it('is not a date that begins a sentence, or stands further on', () => {
    expect(leadOf(`November 20, 2021 was a good day. ${TEXT}`).dateline).toBeNull();
    expect(leadOf(`${TEXT}\n\nNov 21, 2021`).dateline).toBeNull();
  });

  it('stays in the text where the day is uncertain or impossible', () => {
    expect(linesRead(`11/10/2021\n\n${TEXT}`)).toEqual(['p: 11/10/2021', `p: ${TEXT}`]);
    expect(warningsOf(`11/10/2021\n\n${TEXT}`)).toEqual(['story-date-ambiguous']);
    expect(warningsOf(`31 February 2021\n\n${TEXT}`)).toEqual(['story-date-impossible']);
  });
});

describe('the headline', () => {
  it.each([
    `<h1>The band plays <em>on</em></h1><p>${TEXT}</p>`,
    `<p class=MsoTitle>The band plays on</p><p>${TEXT}</p>`,
    `<p><b>The band plays on</b></p><p>${TEXT}</p>`,
    `The band plays on\n\nNov 21, 2021\n\n${TEXT}`,
    `The band plays on\nNov 21, 2021\n\n${TEXT}`,
  ])('is taken where the copy clearly has one: %s', (input) => {
    expect(leadOf(input).headline).toBe('The band plays on');
    expect(linesRead(input)).toEqual([`p: ${TEXT}`]);
  });

  it('is a first line written as English headlines are', () => {
    expect(leadOf(`Band Plays for Two Hours in Front of Silent Hall\n\n${TEXT}`).headline).toBe(
      'Band Plays for Two Hours in Front of Silent Hall',
    );
  });

  it.each([
    `The singer is still a member of the band\n\n${TEXT}`,
    `Sports\n\n${TEXT}`,
    `Jane Roe | Staff Writer | London Desk\n\n${TEXT}`,
    'Band Plays for Two Hours in Front of Silent Hall',
  ])('is not guessed: %j', (input) => {
    expect(leadOf(input).headline).toBeNull();
  });

  it('is cut at 255 characters between words; the rest begins the text', () => {
    const long = 'word '.repeat(60).trim();
    const article = parseArticle(`<h1>${long}</h1><p>${TEXT}</p>`);
    expect(article.headline).toBe('word '.repeat(51).trim());
    expect(article.warnings.map(({ code }) => code)).toEqual(['headline-cut']);
    expect(linesRead(`<h1>${long}</h1>`)[0]).toBe(`p: ${'word '.repeat(9).trim()}`);
  });
});
