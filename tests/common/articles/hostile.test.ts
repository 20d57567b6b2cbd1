import { parseArticle } from '../../../common/articles';
import { expectLinear } from '../support/growth';
import { linesRead } from './reading';

const TWEET = 'Some words pic.twitter.com/9LJATMLr1H — A Name (@handle) November 20, 2021\n\n';

describe('parseArticle', () => {
  it('reads NUL and lone surrogates as U+FFFD', () => {
    const read = JSON.stringify(parseArticle('a\0b \ud800 c\udc00\n\nALSO READ: A title \ud83d'));
    expect(read).not.toMatch(/\\u0000|\\ud8|\\udc/);
    expect(linesRead('a\0b \ud800 c')).toEqual(['p: a\ufffdb \ufffd c']);
  });

  it('reads elements that are nested 10,000 deep', () => {
    const nested = (tag: string): string =>
      `<${tag}>`.repeat(10_000) + 'deep' + `</${tag}>`.repeat(10_000);
    for (const tag of ['div', 'b', 'blockquote', 'span', 'table']) {
      expect(linesRead(nested(tag)).join('')).toContain('deep');
    }
    expect(JSON.stringify(parseArticle('<ul><li>a'.repeat(10_000))).length).toBeGreaterThan(0);
  });

  it('reads 500 tweets and a 400-letter address', () => {
    expect(
      parseArticle(TWEET.repeat(500)).blocks.filter(({ type }) => type === 'tweet'),
    ).toHaveLength(500);
    const url = `https://desk.example/${'a'.repeat(400)}`;
    expect(linesRead(`See ${url}`)).toEqual([`p: See [${url}](${url})`]);
  });

  it.each([
    ['copy', 'Words of a story, line by line.\n\n'],
    ['one line', 'Words of a story without an end. '],
    ['tweets', TWEET],
    ['markers', 'ALSO READ: '],
    ['headings', 'ALSO READ\n\n'],
    ['brackets', '(RELATED: ('],
    ['promos', 'Follow us on Twitter.\n\n'],
    ['signs', '<'],
    ['open tags', '<a href="'],
    ['open quotes', `<a b='<a c="`],
    ['comments', '<!--'],
    ['scripts', '<script>'],
    ['elements', '<b>'],
    ['ends', '</b>'],
    ['lists', '<ul><li>a'],
    ['entities', '&amp;'],
    ['spaces', ' '],
    ['line feeds', '\n'],
    ['lines', 'a\n'],
    ['letters', '漢'],
    ['bullets', '- a\n'],
    ['mentions', '@a'],
    ['full stops', '.'],
    ['days', '2021-11-21 '],
  ])('takes time that grows with the length of the copy only: %s', (_, unit) => {
    expectLinear((size) => parseArticle(unit.repeat(size / unit.length)), 30_000);
  });
});
