/** @jest-environment ./tests/common/support/time-zone-environment.js */
import { renderArticle, renderTweet } from '../../../common/render';

declare const setTimeZone: (zone: string) => void;

describe.each([
  ['Pacific/Kiritimati', -14 * 60],
  ['Pacific/Pago_Pago', 11 * 60],
  ['Asia/Seoul', -9 * 60],
  ['UTC', 0],
])('in %s', (zone, offset) => {
  beforeAll(() => setTimeZone(zone));

  it('the clock is that of the place', () => {
    expect(new Date('2021-11-20T00:00:00Z').getTimezoneOffset()).toBe(offset);
  });

  it('a tweet keeps its printed day', () => {
    const tweet = renderTweet({ text: 'Hi', postedOn: '2021-11-20' }, { format: 'text' });
    expect(tweet).toBe('Hi November 20, 2021');
  });

  it('an article keeps its day, and the UTC day of its publication', () => {
    const day = (article: object) =>
      /datetime="([^"]*)">([^<]*)/.exec(renderArticle(article, { format: 'html' }))?.slice(1);
    expect(day({ storyDate: '2021-11-21' })).toEqual(['2021-11-21', 'November 21, 2021']);
    for (const hour of ['00:00', '23:59']) {
      expect(day({ originallyPublishedAt: `2021-11-22T${hour}:00.000Z` })).toEqual([
        '2021-11-22',
        'November 22, 2021',
      ]);
    }
  });
});
