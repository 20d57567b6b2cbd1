import { parseArticle } from '../../../common/articles';
import { kindOf } from '../../../common/html/elements';
import { parseTweets } from '../../../common/tweets';

const LINE = 'We did it — BTS (@BTS_twt) November 20, 2021';

/** The words of the text blocks, without those of tweets. */
const words = (html: string): string =>
  JSON.stringify(parseArticle(html).blocks.filter(({ type }) => type === 'text'));

describe('an element whose words nobody reads', () => {
  const silent = [
    'textarea',
    'svg',
    'object',
    'head',
    'iframe',
    'datalist',
    'script',
    'style',
    'noscript',
    'template',
    'title',
  ];

  it.each(silent)('hides them from tweets and articles alike: %s', (name) => {
    const html = `<p>Before it.</p><${name}>${LINE}</${name}><p>Behind it.</p>`;
    expect(parseTweets(html)).toEqual([]);
    expect(words(html)).not.toContain('We did it');
    expect(words(html)).toMatch(/Before it.*Behind it/);
  });

  it.each(silent)('hides nothing where it never ends: %s', (name) => {
    const html = `<p>Before it.</p><${name}><p>${LINE}</p><p>Behind it.</p>`;
    expect(parseTweets(html)).toMatchObject([{ handle: 'BTS_twt' }]);
    expect(words(html)).toContain('Behind it');
  });

  it('hides them to its own end, whatever ends within', () => {
    const html = `<head><title>a</title>${LINE}</head><p>Behind it.</p>`;
    expect(parseTweets(html)).toEqual([]);
    expect(words(html)).toContain('Behind it');
    expect(words(html)).not.toContain('We did it');
  });

  it('hides nothing where it closes itself', () => {
    const html = `<p>a</p><svg/><p>${LINE}</p><svg></svg>`;
    expect(parseTweets(html)).toMatchObject([{ text: 'We did it' }]);
  });
});

describe('an element whose edges end a paragraph', () => {
  it.each(['center', 'details', 'fieldset', 'caption', 'summary', 'tbody', 'dd', 'div', 'html'])(
    'ends it for tweets and articles alike: %s',
    (name) => {
      const html = `A story went on and on<${name}>${LINE}</${name}>and on`;
      expect(parseTweets(html)).toMatchObject([{ text: 'We did it' }]);
      expect(parseArticle(html).blocks.map(({ type }) => type)).toEqual(['text', 'tweet', 'text']);
    },
  );
});

describe('an element that has no end', () => {
  it.each(['source', 'track', 'embed', 'param', 'br', 'wbr', 'img'])(
    'is no beginning that a tweet would have to take the end of: %s',
    (name) => {
      expect(kindOf(name).void).toBe(true);
      const html = `<div><${name}><b>We did it — BTS (@BTS_twt) November 20, 2021</b></div>`;
      const [tweet] = parseTweets(html);
      expect(html.slice(...tweet!.range)).toMatch(/^<div>.*<\/div>$|^<b>.*<\/b>$/);
    },
  );
});
