import { config } from '../../server/src/settings';

const check = (values: object) => () => config.validator({ ...config.default, ...values });

describe('the settings in config/plugins', () => {
  it('are right as they come', () => {
    expect(check({})).not.toThrow();
  });

  it.each([
    [{ active: false }],
    [{ maxInputBytes: 500_000 }],
    [{ tweetHosts: ['nitter.net'] }],
    [{ relatedMarkers: ['On our site', '関連'] }],
    [{ promoPatterns: ['our fan club'] }],
    [{ promos: false }],
    [{ relatedThreshold: 1 }],
    [{ readingTimeout: 5_000 }],
  ])('can be %j', (values) => {
    expect(check(values)).not.toThrow();
  });

  it.each([
    [{ active: 'off' }, 'active must be true, or false to close the newsroom'],
    [{ maxInputBytes: 0 }, 'maxInputBytes must be a whole number of bytes above 0'],
    [{ tweetHosts: ['https://nitter.net/'] }, 'tweetHosts must be a list of host names'],
    [{ relatedMarkers: 'On our site' }, 'relatedMarkers must be a list of words'],
    [{ relatedMarkers: [':'] }, 'relatedMarkers must be a list of words'],
    [{ promoPatterns: [/join/] }, 'promoPatterns must be a list of words'],
    [{ promos: 'off' }, 'promos must be true, or false'],
    [{ relatedThreshold: 0 }, 'relatedThreshold must be a number above 0 and up to 1'],
    [{ relatedThreshold: 80 }, 'relatedThreshold must be a number above 0 and up to 1'],
    [{ readingTimeout: 0 }, 'readingTimeout must be a whole number of milliseconds above 0'],
    [{ readingTimeout: 2 ** 31 }, 'readingTimeout must be a whole number of milliseconds above 0'],
  ])('stop the start with a clear sentence when they are wrong: %j', (values, message) => {
    expect(check(values)).toThrow(message);
  });
});
