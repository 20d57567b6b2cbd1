import { parseArticle } from '../../../common/articles';
import { decodeEntities, decodeEntity } from '../../../common/text/entities';
import { parseTweets } from '../../../common/tweets';

/** How a text is escaped on its way here, and what it says. */
const TEXTS: [what: string, escaped: string, said: string][] = [
  ['by name', 'Q&amp;A&nbsp;now &hearts; caf&eacute;', 'Q&A\u00a0now ♥ café'],
  ['by number', 'it&#8217;s &#x1F49C;&#39;', "it’s 💜'"],
  ['once more', 'Q&amp;amp;A &amp;mdash; caf&amp;#233;', 'Q&A — café'],
  ['not at all', 'AT&T &nothing; R&B &copy=1', 'AT&T &nothing; R&B &copy=1'],
  ['without an end, as an old name begins', '&notit; &copyright;', '&notit; &copyright;'],
  ['with what no text holds', 'a&#0;b&#xD800;c&#128;', 'a\ufffdb\ufffdc€'],
  ['with two at once', 'a&amp;&amp;b', 'a&&b'],
];

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('an entity', () => {
  it.each(TEXTS)('is decoded %s', (_, escaped, said) => {
    expect(decodeEntities(escaped)).toBe(said);
  });

  it.each(TEXTS)('reads the same in tweets and articles: %s', (_, escaped, said) => {
    const [tweet] = parseTweets(`<p>${escaped} — BTS (@BTS_twt) November 20, 2021</p>`);
    expect(spaced(tweet!.text)).toBe(spaced(said));
    expect(parseArticle(`<p>${escaped}</p><p>b</p>`).blocks).toMatchObject([
      { content: [{ children: [{ text: said }] }, {}] },
    ]);
  });

  it('is none without its `;` in an address', () => {
    const html = '<p>See <a href="https://desk.example/?a=1&copy=2&amp;b=3">this</a>.</p>';
    expect(JSON.stringify(parseArticle(html).blocks)).toContain(
      'https://desk.example/?a=1&copy=2&b=3',
    );
  });

  it('is one only as a whole', () => {
    expect(decodeEntity('&mdash;')).toBe('—');
    expect(decodeEntity('&mdash')).toBe('');
    expect(decodeEntity('&nothing;')).toBe('');
  });
});
