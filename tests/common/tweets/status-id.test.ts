import { isStatusId, parseTweets } from '../../../common/tweets';

describe('a status id', () => {
  it.each(['1', '20', '29700859247', '1462183446212407311', '9223372036854775807'])(
    'is %s',
    (id) => {
      expect(isStatusId(id)).toBe(true);
      expect(parseTweets(`https://x.com/lizzo/status/${id}`)).toMatchObject([{ statusId: id }]);
    },
  );

  it.each([
    ['more than 63 bits', '9223372036854775808'],
    ['20 digits', '10000000000000000000'],
    ['a zero before it', '020'],
    ['letters', '12x'],
    ['other digits', '١٢٣'],
    ['nothing in it', ''],
  ])('is none with %s', (_, id) => {
    expect(isStatusId(id)).toBe(false);
    expect(parseTweets(`https://x.com/lizzo/status/${id}`)).toEqual([]);
  });
});
