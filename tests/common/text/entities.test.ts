import { decodeHTMLStrict } from 'entities/decode';

import { parseArticle } from '../../../common/articles';
import { decodeEntities, decodeEntity } from '../../../common/text/entities';
import { namedCharacters } from '../../../common/text/entity-names';
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

  it('has every name that HTML has, and no other', () => {
    const names = [...namedCharacters().keys()];
    // The standard's list has 2231 names, of which 106 stand there once more without their `;`.
    expect(names).toHaveLength(2231 - 106);
    for (const name of names) {
      expect(decodeEntity(`&${name};`)).toBe(decodeHTMLStrict(`&${name};`));
    }
  });

  it('stands for the character of any number that HTML takes', () => {
    for (let code = 0; code <= 0x110001; code += code < 0x300 || code > 0x10fffd ? 1 : 251) {
      for (const entity of [`&#${code};`, `&#x${code.toString(16)};`]) {
        expect(decodeEntity(entity)).toBe(decodeHTMLStrict(entity));
      }
    }
  });

  it('is one only as a whole', () => {
    expect(decodeEntity('&mdash;')).toBe('—');
    expect(decodeEntity('&mdash')).toBe('');
    expect(decodeEntity('&nothing;')).toBe('');
  });
});
