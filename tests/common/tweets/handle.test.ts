import { readHandle } from '../../../common/tweets';

describe('readHandle', () => {
  it.each([
    'lizzo',
    '@lizzo',
    ' @lizzo ',
    'https://twitter.com/lizzo',
    'http://www.twitter.com/lizzo/',
    'https://x.com/lizzo?s=20&t=abc',
    'x.com/lizzo',
    'https://mobile.twitter.com/lizzo/with_replies',
    'https://m.x.com/@lizzo#top',
    'https://twitter.com/#!/lizzo',
  ])('takes %j', (input) => {
    expect(readHandle(input)).toBe('lizzo');
  });

  it('keeps the case and the underscores', () => {
    expect(readHandle('@BTS_twt')).toBe('BTS_twt');
  });

  it.each([
    '',
    '@',
    'a_handle_of_16ch',
    'two words',
    'häppy',
    '@lizzo!',
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/i/web/status/1461898018373226498',
    'https://x.com/hashtag/BTS',
    'https://x.com/search?q=lizzo',
    'https://x.com/lizzo/status/1461898018373226498',
    'https://pic.twitter.com/9LJATMLr1H',
    'https://notx.com/lizzo',
    'https://instagram.com/lizzo',
  ])('refuses %j', (input) => {
    expect(readHandle(input)).toBeNull();
  });
});
