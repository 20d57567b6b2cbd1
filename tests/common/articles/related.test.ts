import { linesRead, warningsOf } from './reading';

const BEFORE = 'The band came on at nine and stayed for two hours.';
const AFTER = 'It was the last evening of the tour, and nobody left early.';
const inStory = (line: string): string[] =>
  linesRead(`${BEFORE}\n\n${line}\n\n${AFTER}`).filter(
    (read) => read !== `p: ${BEFORE}` && read !== `p: ${AFTER}`,
  );

describe('related reads', () => {
  it.each([
    [
      'ALSO READ: One title; with a second part: all of it | one',
      'ALSO READ: One title; with a second part: all of it | one',
    ],
    ['Also Read | The tour goes on', 'Also Read: The tour goes on'],
    ['READ MORE >> The tour goes on', 'READ MORE: The tour goes on'],
    ['MUST READ – The tour goes on', 'MUST READ: The tour goes on'],
    ['LEE MÁS | La gira sigue', 'LEE MÁS: La gira sigue'],
    ['TAMBIÉN LEE: La gira sigue', 'TAMBIÉN LEE: La gira sigue'],
    ['LEIA MAIS: A turnê continua', 'LEIA MAIS: A turnê continua'],
    ['À lire aussi » La tournée continue', 'À lire aussi: La tournée continue'],
    ['LESEN SIE AUCH: Die Tour geht weiter', 'LESEN SIE AUCH: Die Tour geht weiter'],
    ['BACA JUGA: Tur berlanjut', 'BACA JUGA: Tur berlanjut'],
    ['これも読む：ツアーは続く', 'これも読む: ツアーは続く'],
    ['【関連記事】ツアーは続く', '【関連記事】: ツアーは続く'],
    ['[관련기사] 투어는 계속된다', '관련기사: 투어는 계속된다'],
    ['यह भी पढ़ें: दौरा जारी है', 'यह भी पढ़ें: दौरा जारी है'],
    ['ЧИТАЙТЕ ТАКЖЕ: Тур продолжается', 'ЧИТАЙТЕ ТАКЖЕ: Тур продолжается'],
    ['BUNU DA OKUYUN: Turne sürüyor', 'BUNU DA OKUYUN: Turne sürüyor'],
    ['اقرأ أيضا: الجولة مستمرة', 'اقرأ أيضا: الجولة مستمرة'],
    ['Les også Turneen fortsetter i nord', 'Les også: Turneen fortsetter i nord'],
    ['➤ **ALSO READ:** The tour goes on', 'ALSO READ: The tour goes on'],
  ])('begin a line: %s', (line, read) => {
    expect(inStory(line)).toEqual([read]);
  });

  it('stand in brackets in the middle of a paragraph', () => {
    expect(linesRead(`${BEFORE} (RELATED: A title (with a bracket)) ${AFTER}`)).toEqual([
      `p: ${BEFORE}`,
      'RELATED: A title (with a bracket)',
      `p: ${AFTER}`,
    ]);
  });

  it('are glued to the end of a paragraph', () => {
    expect(linesRead(`${BEFORE}Leia também: A turnê continua\n\n${AFTER}`)).toEqual([
      `p: ${BEFORE}`,
      'Leia também: A turnê continua',
      `p: ${AFTER}`,
    ]);
  });

  it('stand above their titles: a list, lines, one paragraph, or several', () => {
    expect(inStory('RELATED ARTICLES\n• The first title\n• The second title')).toEqual([
      'RELATED ARTICLES: The first title + The second title',
    ]);
    expect(inStory('ALSO READ:\nThe first title\nThe second title')).toEqual([
      'ALSO READ: The first title + The second title',
    ]);
    expect(inStory('Leggi anche\n\nIl gruppo torna in Italia?')).toEqual([
      'Leggi anche: Il gruppo torna in Italia?',
    ]);
    expect(
      inStory('Enjoyed it? You might also like...\n\nThe first title\n\nThe second title'),
    ).toEqual(['Enjoyed it? You might also like: The first title + The second title']);
  });

  it('take the addresses of links, and one title for each of several links', () => {
    const html =
      '<p>Some words of the story.</p><p><b>ALSO READ:</b> <a href="https://desk.example/1">The first: title</a> | ' +
      '<a href="https://desk.example/2">The second; title</a></p>';
    expect(linesRead(html)).toEqual([
      'p: Some words of the story.',
      'ALSO READ: [The first: title](https://desk.example/1) + [The second; title](https://desk.example/2)',
    ]);
    expect(inStory('ALSO READ: The tour goes on https://desk.example/3')).toEqual([
      'ALSO READ: [The tour goes on](https://desk.example/3)',
    ]);
  });

  it.each([
    "Read more of today's stories here",
    'Read more: click here',
    'See also the table below.',
    'More: the band will play again.',
    'Also read by thousands.',
    'WATCH: The moment the lights went out',
    'MORE THAN 100 FANS CAME',
    'Lire la suite',
    'Learn more: https://desk.example/',
    '“Read more: books, papers,” she said.',
  ])('are not what only looks like them: %s', (line) => {
    expect(inStory(line).every((read) => read.startsWith('p: '))).toBe(true);
  });

  it('follow the installer’s own markers', () => {
    const line = 'Aus unserem Archiv – Die Tour von damals';
    expect(inStory(line)).toEqual([`p: ${line}`]);
    expect(linesRead(`${BEFORE}\n\n${line}`, { relatedMarkers: ['aus unserem archiv'] })[1]).toBe(
      'Aus unserem Archiv: Die Tour von damals',
    );
  });

  it('come with a warning where the end of a title is not marked', () => {
    const line = `${BEFORE} ALSO READ: The tour goes on in spring. ${AFTER} ${AFTER}`;
    expect(warningsOf(line)).toEqual(['related-title-uncertain']);
  });
});
