import { BareLinks } from '../../../common/tweets/bare-links';
import { flatten } from '../../../common/tweets/flatten';
import { TweetUrlReader } from '../../../common/tweets/url';

const LINK = 'https://twitter.com/lizzo/status/1461904535283912707';

const linksOf = (input: string): BareLinks =>
  new BareLinks({ flat: flatten(input), urls: new TweetUrlReader(), wordsEnd: Infinity });

const allIn = (input: string): string[] => {
  const { text } = flatten(input);
  const links = linksOf(input);
  const found: string[] = [];
  for (let link = links.take(0, text.length); link; link = links.take(link.end, text.length)) {
    found.push(text.slice(link.start, link.end));
  }
  return found;
};

describe('the address of a tweet', () => {
  it.each([
    ['alone in its line', `Words\n${LINK}\nMore words`, [LINK]],
    ['behind the mark of a list', `• ${LINK}`, [LINK]],
    ['in brackets', `(${LINK})`, [LINK]],
    ["in WordPress's marks", `[embed]${LINK}[/embed]`, [`[embed]${LINK}[/embed]`]],
    ['beside another', `${LINK} ${LINK}`, [LINK, LINK]],
    ['in a paragraph of its own', `<p>${LINK}</p>`, [LINK]],
    ['in a sentence', `as she said in ${LINK}`, []],
    ['before words', `${LINK} says it all`, []],
    ['with line feeds of the markup around it', `<p>see\n${LINK}\nthere</p>`, []],
  ])('is found %s', (_, input, found) => {
    expect(allIn(input)).toEqual(found);
  });

  it('is passed over before the stretch that is asked for', () => {
    const links = linksOf(`${LINK}\n${LINK}`);
    expect(links.take(LINK.length + 1, LINK.length * 2 + 1)).toMatchObject({
      start: LINK.length + 1,
    });
    expect(links.take(0, LINK.length * 2 + 1)).toBeNull();
  });

  it('is left for the next stretch where it ends behind this one', () => {
    expect(linksOf(LINK).take(0, LINK.length - 5)).toBeNull();
  });
});
