import { SentenceIndex } from '../../../common/duplicates/sentence-index';
import { MOST_SENTENCES, sentencesIn } from '../../../common/duplicates/sentences';
import { expectLinear } from '../support/growth';

const sentence = (at: number) => `This is the sentence number ${at} of the story.`;
const story = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at));
const of = (...lines: string[]) => sentencesIn(lines);

describe('the sentences of a story', () => {
  it.each([
    ['letter case and accents', 'Está aquí Jimin otra vez.', 'esta AQUI jimin otra vez'],
    ['quotes, dashes and spaces', 'He said “I met BTS” – twice.', 'He said "I met BTS" - twice!'],
    ['full-width letters', 'Ｔｈｅｙ met BTS at last.', 'They met BTS at last.'],
  ])('are the same whatever their %s', (_, one, other) => {
    expect(of(one)).toEqual(of(other));
    expect(of(one)).toHaveLength(1);
  });

  it('are told apart by a word, and counted once', () => {
    expect(of('They met BTS last night.')).not.toEqual(of('They met V last night.'));
    expect(of('They met BTS last night. They met BTS last night.')).toHaveLength(1);
    expect(of('They met BTS last night. Then they all sang together.')).toHaveLength(2);
  });

  it.each([
    ['Japanese', '宇多田ヒカルの新曲が公開された。ファンはとても喜んでいるという。', 2],
    ['Korean', '방탄소년단은 오늘 새로운 무대를 공개했다. 팬들은 큰 박수를 보냈다.', 2],
    ['Hindi', 'उन्होंने कल रात बीटीएस से मुलाकात की। फिर सब ने साथ में गाया।', 2],
  ])('are found in %s', (_, text, count) => {
    expect(of(text)).toHaveLength(count);
  });

  it('leave out what is too short to tell anything, and what no story has', () => {
    expect(of('She said it. Yes! No.', '')).toHaveLength(0);
    expect(sentencesIn(story(0, 2 * MOST_SENTENCES))).toHaveLength(MOST_SENTENCES);
  });

  it.each(['a ', '. ', '\u0301', '가'])('take time that grows with the text only: %j', (piece) => {
    expectLinear((size) => of(piece.repeat(size)), 50_000);
  });
});

describe('a desk’s stories', () => {
  const desk = new SentenceIndex();
  beforeAll(() => {
    desk.put('a', [sentencesIn(story(0, 10))]);
    desk.put('b', [sentencesIn(story(100, 110)), sentencesIn(story(200, 204))]);
  });
  const alike = (lines: string[]) => desk.alike(sentencesIn(lines));

  it('are like one that has most of their sentences, in whatever order', () => {
    expect(alike(story(0, 10).reverse())).toEqual([{ documentId: 'a', share: 1 }]);
    expect(alike([...story(0, 7), ...story(50, 53)])).toEqual([{ documentId: 'a', share: 0.7 }]);
  });

  it('are like one that goes on, and like one that was shortened', () => {
    expect(alike(story(0, 40))).toEqual([{ documentId: 'a', share: 1 }]);
    expect(alike(story(4, 7))).toEqual([{ documentId: 'a', share: 1 }]);
    expect(alike(story(200, 204))).toEqual([{ documentId: 'b', share: 1 }]);
  });

  it('are not like one that has half of their sentences, or a single one', () => {
    expect(alike([...story(0, 5), ...story(50, 55)])).toEqual([]);
    expect(alike(story(3, 4))).toEqual([]);
    expect(alike([])).toEqual([]);
  });

  it('are known by what they say now', () => {
    desk.put('c', [sentencesIn(story(300, 310))]);
    desk.put('d', [sentencesIn(story(300, 310))]);
    expect(alike(story(300, 310)).map(({ documentId }) => documentId)).toEqual(['c', 'd']);
    desk.put('c', [sentencesIn(story(400, 410))]);
    expect(alike(story(300, 310))).toEqual([{ documentId: 'd', share: 1 }]);
    desk.put('d', []);
    expect(alike(story(300, 310))).toEqual([]);
    expect(alike(story(400, 410))).toEqual([{ documentId: 'c', share: 1 }]);
    desk.put('c', []);
  });

  it('are not known by stock phrases', () => {
    const house = story(500, 503);
    const every = new SentenceIndex();
    for (let at = 0; at < 300; at += 1) {
      every.put(`h${at}`, [sentencesIn([...house, sentence(1000 + at)])]);
    }
    expect(every.alike(sentencesIn([...house, sentence(9000)]))).toEqual([]);
  });
});
