import {
  HeadlineIndex,
  normaliseHeadline,
  partsOfTitle,
  uniqueBest,
  type IndexedHeadline,
} from '../../../common/related';

const entry = (headline: string, more: Partial<IndexedHeadline> = {}): IndexedHeadline => ({
  documentId: headline,
  locale: 'en',
  headline,
  slug: null,
  addresses: [],
  ...more,
});
const indexOf = (...entries: IndexedHeadline[]) => {
  const index = new HeadlineIndex();
  for (const one of entries) index.put(one.documentId, [one]);
  return index;
};
const scores = (index: HeadlineIndex, title: string, threshold = 0.8) =>
  index.match({ title, url: null }, { threshold }).map(({ score }) => score);

describe('two spellings of a headline', () => {
  it.each([
    ["BTS' 'Butter' Wins Record Of The Year", 'BTS’ “Butter” wins record of the year!'],
    ['ＢＴＳ wins', 'bts WINS'],
    ['방탄소년단, 신곡 발표', '방탄 소년단 신곡발표'],
    ['शाहरुख़ खान की नई फ़िल्म', '«शाहरुख़ खान» की नई फ़िल्म'],
    ['Beyonce\u0301 is back', 'BEYONCÉ is back'],
    ['Soft\u00adhyphen\u200b here', 'Softhyphen here'],
  ])('are the same: “%s”, “%s”', (one, other) => {
    expect(normaliseHeadline(one)).toBe(normaliseHeadline(other));
    expect(scores(indexOf(entry(one)), other)).toEqual([1]);
  });

  it.each([
    ['BTS wins', 'BTS wins it'],
    ['काम', 'कम'],
    ['Part 1', 'Part 2'],
  ])('are not the same: “%s”, “%s”', (one, other) => {
    expect(normaliseHeadline(one)).not.toBe(normaliseHeadline(other));
  });
});

describe('headlines that are alike', () => {
  it.each([
    ['Harry Styles sells out Los Angeles arena', 'Harry Styles sells out Los Angeles arenas'],
    ['방탄소년단이 리조를 콘서트에서 만났다', '방탄소년단 리조를 콘서트에서 만났다'],
    ['शाहरुख खान की नई फिल्म का ट्रेलर आया', 'शाहरुख खान की नयी फिल्म का ट्रेलर आया'],
    ['Lizzo meets BTS at Harry Styles’ concert', 'At Harry Styles’ concert Lizzo meets BTS'],
  ])('are found in every script: %s', (one, other) => {
    const [score] = scores(indexOf(entry(one)), other);
    expect(score).toBeGreaterThanOrEqual(0.8);
    expect(score).toBeLessThan(1);
  });

  it.each([
    ['BTS wins Record Of The Year', 'BTS announces a tour of Europe'],
    ['Episode 5: what happened', 'Episode 6: what happened'],
    ['The best songs of 2020', 'The best songs of 2021'],
    ['', ''],
    ['!!!', '???'],
  ])('are told from others: %s', (one, other) => {
    expect(scores(indexOf(entry(one)), other)).toEqual([]);
  });

  it('are the ones that comparing with every headline finds', () => {
    const words = [
      'BTS',
      'Lizzo',
      'wins',
      'meets',
      'the',
      'award',
      'tour',
      'Seoul',
      'Butter',
      'Jin',
    ];
    const headlines = Array.from({ length: 400 }, (_, at) =>
      [0, 1, 2, 3, 4].map((place) => words[(at * 7 + place * (1 + (at % 9))) % 10]).join(' '),
    ).map((words, at) => `${words} ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 40)]}`);
    const all = indexOf(...headlines.map((headline) => entry(headline)));
    for (const title of headlines.slice(0, 60)) {
      const found = all.match({ title, url: null }, { threshold: 0.7, limit: 1000 });
      // One headline in an index has nobody's pairs to be told by.
      const expected = [...new Set(headlines)].filter(
        (headline) => scores(indexOf(entry(headline)), title, 0.7).length > 0,
      );
      expect(found.map(({ documentId }) => documentId).sort()).toEqual(expected.sort());
    }
  });
});

describe('an address', () => {
  const article = entry('A headline', {
    slug: 'a-headline-of-five-words',
    addresses: ['https://www.newsroom.example/k-pop/story/'],
  });
  const at = (url: string) =>
    indexOf(article, entry('Another')).match({ title: 'Another', url }, { threshold: 0.8 });

  it.each([
    'http://newsroom.example/k-pop/story',
    'https://NEWSROOM.example/k-pop/story/?utm_source=x#top',
    'https://any.example/2021/11/a-headline-of-five-words.html',
    '/a-headline-of-five-words',
  ])('counts more than the title: %s', (url) => {
    expect(at(url)).toMatchObject([{ documentId: 'A headline', score: 1 }]);
  });

  it.each(['https://newsroom.example/k-pop', 'https://any.example/x', '', 'https://'])(
    'that no article has leaves it to the title: %s',
    (url) => expect(at(url)).toMatchObject([{ documentId: 'Another' }]),
  );

  it('of another site is not told by a slug of one word or two', () => {
    const index = indexOf(entry('Butter', { slug: 'butter' }));
    const options = { threshold: 0.8 };
    const on = (url: string) => index.match({ title: 'x', url }, options);
    expect(on('https://recipes.example/butter')).toEqual([]);
    expect(on('/butter')).toHaveLength(1);
  });
});

describe('the index', () => {
  it('forgets what an article had, and is empty when it is cleared', () => {
    const index = indexOf(entry('One', { slug: 'one' }));
    index.put('One', [entry('Two', { documentId: 'One', slug: 'two' })]);
    expect(scores(index, 'One')).toEqual([]);
    expect(scores(index, 'Two')).toEqual([1]);
    index.put('One', []);
    expect(scores(index, 'Two')).toEqual([]);
    index.put('Three', [entry('Three')]);
    index.clear();
    expect([index.size, scores(index, 'Three')]).toEqual([0, []]);
  });

  it('gives an article once, of the locale that is asked for', () => {
    const index = new HeadlineIndex();
    const both = [
      entry('Same', { documentId: 'a' }),
      entry('Same', { documentId: 'a', locale: 'ko' }),
    ];
    index.put('a', both);
    expect(scores(index, 'Same')).toEqual([1]);
    const inJapanese = index.match({ title: 'Same', url: null }, { threshold: 0.8, locale: 'ja' });
    expect(inJapanese).toEqual([]);
  });

  it('has one best match only where no other is as good', () => {
    const match = (score: number) => ({ documentId: 'x', headline: 'x', slug: null, score });
    expect(uniqueBest([])).toBeNull();
    expect(uniqueBest([match(0.9), match(0.8)])).toEqual(match(0.9));
    expect(uniqueBest([match(1), match(1)])).toBeNull();
  });
});

describe('a line of several titles', () => {
  it('has the parts between its semicolons', () => {
    expect(partsOfTitle('One; two ；three;')).toEqual(['One', 'two', 'three']);
    expect(partsOfTitle('One: two | three')).toEqual([]);
    expect(partsOfTitle(';'.repeat(50))).toEqual([]);
  });
});
