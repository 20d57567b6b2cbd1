import { instantOfStatusId, parseTweets, readTweetUrl } from '../../../common/tweets';

const ID = '1461898018373226498';

describe('readTweetUrl', () => {
  it.each([
    `https://twitter.com/lizzo/status/${ID}`,
    `http://www.twitter.com/lizzo/status/${ID}/`,
    `https://x.com/lizzo/status/${ID}?s=20`,
    `x.com/lizzo/status/${ID}?s=46&t=aBc-_1`,
    `https://mobile.twitter.com/lizzo/status/${ID}`,
    `https://m.twitter.com/lizzo/statuses/${ID}`,
    `https://twitter.com/lizzo/status/${ID}/photo/1`,
    `https://twitter.com/lizzo/status/${ID}/video/1?s=20`,
    `https://twitter.com/lizzo/status/${ID}?ref_src=twsrc%5Etfw`,
    `https://twitter.com/#!/lizzo/status/${ID}`,
    `https://fxtwitter.com/lizzo/status/${ID}`,
    `https://vxtwitter.com/lizzo/status/${ID}`,
    `https://fixupx.com/lizzo/status/${ID}`,
    `<https://x.com/lizzo/status/${ID}>`,
  ])('reads %s', (input) => {
    expect(readTweetUrl(input)).toEqual({
      handle: 'lizzo',
      statusId: ID,
      url: `https://twitter.com/lizzo/status/${ID}`,
    });
  });

  it.each(['/i/web/status/', '/i/status/', '/statuses/'])(
    'gives an address that works where %s names no account',
    (path) => {
      expect(readTweetUrl(`https://x.com${path}${ID}`)).toEqual({
        handle: null,
        statusId: ID,
        url: `https://twitter.com/i/web/status/${ID}`,
      });
    },
  );

  it('reads the hosts that the options name', () => {
    const input = `https://nitter.example/lizzo/status/${ID}#m`;
    expect(readTweetUrl(input)).toBeNull();
    expect(readTweetUrl(input, { hosts: ['nitter.example'] })?.handle).toBe('lizzo');
  });

  it.each([
    'https://twitter.com/lizzo',
    'https://twitter.com/lizzo/status/',
    'https://twitter.com/lizzo/status/0',
    'https://twitter.com/lizzo/status/99999999999999999999',
    `https://twitter.com/lizzo/status/${ID}abc`,
    `https://example.com/lizzo/status/${ID}`,
    `https://nottwitter.com/lizzo/status/${ID}`,
    `see https://twitter.com/lizzo/status/${ID}`,
  ])('refuses %s', (input) => {
    expect(readTweetUrl(input)).toBeNull();
  });
});

describe('instantOfStatusId', () => {
  it('reads the time bits, to the millisecond', () => {
    expect(instantOfStatusId('984633981973901312')).toBe('2018-04-13T03:26:49.574Z');
  });

  it.each(['20', '5345892061', '29700859246'])(
    'tells no time for %s, made before 2010-11-04',
    (id) => {
      expect(instantOfStatusId(id)).toBeNull();
    },
  );

  it('begins with the first id that carries time', () => {
    expect(instantOfStatusId('29700859247')).toBe('2010-11-04T01:43:01.738Z');
  });

  it.each(['', 'abc', '-1', '1.5', '99999999999999999999'])('refuses %j', (id) => {
    expect(instantOfStatusId(id)).toBeNull();
  });
});

describe('an address alone in its line', () => {
  it('is a tweet without words', () => {
    const input = `Before.\n\nhttps://x.com/lizzo/status/${ID}?s=20\n\nAfter.`;
    const [tweet, ...others] = parseTweets(input);
    expect(others).toEqual([]);
    expect(tweet).toMatchObject({
      text: '',
      authorName: null,
      handle: 'lizzo',
      postedOn: null,
      postedAt: '2021-11-20T03:23:42.988Z',
      statusId: ID,
      url: `https://twitter.com/lizzo/status/${ID}`,
    });
    expect(input.slice(...(tweet?.range ?? []))).toBe(`https://x.com/lizzo/status/${ID}?s=20`);
  });

  it('is one tweet each, where several stand in a line', () => {
    const input = `https://x.com/lizzo/status/${ID} https://x.com/BTS_twt/status/984633981973901312`;
    expect(parseTweets(input).map(({ handle }) => handle)).toEqual(['lizzo', 'BTS_twt']);
  });

  it('is only a reference in the middle of a sentence', () => {
    expect(parseTweets(`As https://x.com/lizzo/status/${ID} shows, they met.`)).toEqual([]);
  });
});
