import { addressesIn } from '../../../common/articles/links';
import { linkedParts } from '../../../common/text/linked';
import { expectLinear } from '../support/growth';

/** What a page of a tweet links, and what a story does. */
const inTweet = (text: string) =>
  linkedParts(text).flatMap((part) => (part.kind === 'url' ? [part.text] : []));
const inStory = (text: string) => [...addressesIn(text)].map(({ url }) => url);

describe('an address in running text', () => {
  it.each([
    ['See https://desk.example/a, please', 'https://desk.example/a'],
    ['(see https://desk.example/a)', 'https://desk.example/a'],
    ['https://desk.example/a_(b) is it', 'https://desk.example/a_(b)'],
    ['*https://desk.example/a*', 'https://desk.example/a'],
    ['“https://desk.example/a”', 'https://desk.example/a'],
    ['HTTPS://desk.example/a?b=c#d!', 'HTTPS://desk.example/a?b=c#d'],
    ['https://desk.example/a를 보라', 'https://desk.example/a'],
    ['https://desk.example/방탄소년단 기사', 'https://desk.example/방탄소년단'],
    ['https://desk.example/été ici', 'https://desk.example/été'],
    ['https://desk.example/новости тут', 'https://desk.example/новости'],
    ['https://desk.example/aを見て', 'https://desk.example/a'],
  ])('is the same in a tweet and in a story: %s', (text, address) => {
    expect(inTweet(text)).toEqual([address]);
    expect(inStory(text)).toEqual([address]);
  });

  it.each(['https://a.', 'https://', 'https://a/방', 'https://a방', 'https://a)', 'https://((((('])(
    'takes time that grows with its length only: %s',
    (unit) => {
      expectLinear((size) => linkedParts(unit.repeat(size / unit.length)), 30_000);
      expectLinear((size) => linkedParts(unit + ')'.repeat(size)), 30_000);
    },
  );
});
