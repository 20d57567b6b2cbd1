import { moved, parseTweets } from '../../../common/tweets';
import { eachSection } from '../../../common/tweets/flatten';
import type { FlatText } from '../../../common/tweets/flat';

const embed = (words: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${words} pic.twitter.com/dfuXgsqHbC</p>` +
  '&mdash; LIZZO (@lizzo) <a href="https://twitter.com/lizzo/status/1461904535283912707">November ' +
  '20, 2021</a></blockquote>';

/** Longer than a section, with an embed at its end. */
const LONG = `${'<p>Four let themselves loose at the concert.</p>\n'.repeat(900)}${embed('We met BTS')}`;

const sectionsOf = (input: string): [FlatText, boolean][] => {
  const sections: [FlatText, boolean][] = [];
  eachSection(input, (section, isWhole) => sections.push([section, isWhole]));
  return sections;
};

describe('a page longer than a section', () => {
  const AFTER: [what: string, html: string][] = [
    ['an embed', `<p>More words.</p>${embed('Did we just become BFFs?')}`],
    ['a signed paragraph', '<p>Did we just become BFFs? — LIZZO (@lizzo) November 20, 2021</p>'],
    ['words without an element', ' Hi, BTS — LIZZO (@lizzo) November 20, 2021'],
    ['an address alone', '<p>https://x.com/BTS_twt/status/1461904535283912707</p>'],
    [
      'a quotation without its class',
      '<blockquote><p>Hi, BTS</p>— LIZZO (@lizzo) November 20, 2021</blockquote>',
    ],
    ['entities', '<p>Q&amp;A with BTS — LIZZO (@lizzo) November 20, 2021</p>'],
    ['the end of what holds it all', 'Hi — LIZZO (@lizzo) November 20, 2021</blockquote>'],
    ['no tweet', '<p>Now, one can only hope.</p>'],
  ];

  it.each(AFTER)('is read on as if it began there: %s', (_, html) => {
    const there = (at: number) => at + LONG.length;
    expect(parseTweets(LONG + html)).toEqual([
      ...parseTweets(LONG),
      ...parseTweets(html).map((tweet) => moved(tweet, there)),
    ]);
  });

  it('is divided where an embed ends, and tells the places in the whole', () => {
    const html = `<blockquote>${LONG}<p>More &amp; more</p></blockquote>`;
    const [[first, isFirstWhole] = [], [rest, isRestWhole] = [], ...more] = sectionsOf(html);
    expect(more).toEqual([]);
    expect([isFirstWhole, isRestWhole]).toEqual([false, false]);
    expect(first?.embeds).toHaveLength(1);
    expect(rest?.text.trim()).toBe('More & more');
    const start = rest!.text.indexOf('&');
    expect(html.slice(rest!.startOf(start), rest!.endOf(start + 1))).toBe('&amp;');
    // The quotation around it all began in another section.
    expect(rest?.quotes.map(({ quote }) => quote)).toEqual([-1]);
  });

  it('stays in one piece within an embed that holds others', () => {
    const html = `<div class="twitter-tweet">${LONG}<p>More words</p></div>`;
    expect(sectionsOf(html)).toHaveLength(2);
    expect(sectionsOf(html)[0]?.[0].embeds).toHaveLength(1);
  });

  it('is never taken for a signature alone', () => {
    const alone = 'Hi, BTS — LIZZO (@lizzo)';
    expect(parseTweets(alone)).toHaveLength(1);
    expect(parseTweets(LONG + alone)).toEqual(parseTweets(LONG));
  });

  it('is one section, and the whole input, without an embed', () => {
    const html = LONG.slice(0, LONG.indexOf('<blockquote'));
    expect(sectionsOf(html).map(([, isWhole]) => isWhole)).toEqual([true]);
  });
});
