import { parseArticle } from '../../../common/articles';
import { expectLinear } from '../support/growth';
import { expectEveryWordOnce, linesRead, warningsOf } from './reading';

const TEXT =
  'The band came on at nine and stayed for two hours, and nobody in the hall left early.';

const leadOf = (input: string) => {
  const { headline, byline, dateline, storyDate } = parseArticle(input);
  return {
    headline,
    name: byline?.name ?? null,
    byline: byline?.text ?? null,
    dateline: dateline?.text ?? null,
    storyDate,
  };
};

describe('a byline-and-date line', () => {
  it.each([
    ['By Jane Roe | Nov 21, 2021 09:15 PM IST', 'By Jane Roe', 'Nov 21, 2021 09:15 PM IST'],
    ['By JANE ROE | Nov 21, 2021', 'By JANE ROE', 'Nov 21, 2021'],
    ['By Jane Roe, Nov 21, 2021', 'By Jane Roe', 'Nov 21, 2021'],
    ['By Jane Roe November 21, 2021', 'By Jane Roe', 'November 21, 2021'],
    ['By Jane Roe Sunday 21 November 2021', 'By Jane Roe', 'Sunday 21 November 2021'],
    ['Written by Jane Roe Updated: Nov 21, 2021', 'Written by Jane Roe', 'Updated: Nov 21, 2021'],
    ['Posted by Jane Roe on Nov 21, 2021', 'Posted by Jane Roe', 'on Nov 21, 2021'],
    ['Published on Nov 21, 2021 by Jane Roe', 'by Jane Roe', 'Published on Nov 21, 2021'],
    ['Nov 21, 2021 | By Jane Roe', 'By Jane Roe', 'Nov 21, 2021'],
    ['Edited by Jane Roe | Updated: Nov 21, 2021', 'Edited by Jane Roe', 'Updated: Nov 21, 2021'],
    ['Jane Roe | Nov 21, 2021', 'Jane Roe', 'Nov 21, 2021'],
    ['Jane Roe | Staff Writer | Nov 21, 2021', 'Jane Roe | Staff Writer', 'Nov 21, 2021'],
    ['By Jane Roe, New Delhi | Nov 21, 2021', 'By Jane Roe, New Delhi', 'Nov 21, 2021'],
    ['By Jane Roe (@janeroe) | Nov 21, 2021', 'By Jane Roe (@janeroe)', 'Nov 21, 2021'],
    ['By Jane Roe | Nov 21, 2021 | 3 min read', 'By Jane Roe', 'Nov 21, 2021 | 3 min read'],
    ['Written by Jane Roe, Edited by John Doe | 2021-11-21', null, '2021-11-21'],
    ['Por Jane Roe | 21 de noviembre de 2021', 'Por Jane Roe', '21 de noviembre de 2021'],
    ['Publié le 21 novembre 2021 par Jane Roe', 'par Jane Roe', 'Publié le 21 novembre 2021'],
    ['Von Jane Roe | 21.11.2021, 09:15 Uhr', 'Von Jane Roe', '21.11.2021, 09:15 Uhr'],
    ['di Jane Roe - 21 novembre 2021', 'di Jane Roe', '21 novembre 2021'],
    ['Oleh Jane Roe | 21 November 2021 09:15 WIB', 'Oleh Jane Roe', '21 November 2021 09:15 WIB'],
  ])('gives name and day: %s', (line, byline, dateline) => {
    const input = `${line}\n\n${TEXT}`;
    expect(leadOf(input)).toEqual({
      headline: null,
      name: byline?.includes('JANE') ? 'JANE ROE' : 'Jane Roe',
      byline: byline ?? 'Written by Jane Roe, Edited by John Doe',
      dateline,
      storyDate: '2021-11-21',
    });
    expect(linesRead(input)).toEqual([`p: ${TEXT}`]);
    expectEveryWordOnce(input);
  });

  it.each([
    ['홍길동 기자 | 2021.11.21 09:15', '홍길동 기자'],
    ['[디스패치=홍길동 기자] 2021-11-21', '홍길동 기자'],
    ['입력 2021.11.21 오후 9시 15분 | 홍길동 기자', '홍길동 기자'],
    ['文＝山田太郎 2021年11月21日', '山田太郎'],
    ['作者：王小明 | 2021-11-21', '王小明'],
    ['Автор: Иван Петров | 21 ноября 2021', 'Иван Петров'],
    ['بقلم: أحمد علي | 21 نوفمبر 2021', 'أحمد علي'],
    ['लेखक: राम कुमार | 21 नवंबर 2021', 'राम कुमार'],
    ['By PTI | Updated: Nov 21, 2021 09:15 IST', 'PTI'],
    ['By Jane Roe, John Doe and Max Moe | Nov 21, 2021', 'Jane Roe, John Doe and Max Moe'],
    ['Reported by: Jane Roe | Source: The Desk | Last Updated: Nov 21, 2021', 'Jane Roe'],
  ])('names who wrote it: %s', (line, name) => {
    const input = `${line}\n\n${TEXT}`;
    expect(leadOf(input)).toMatchObject({ name, storyDate: '2021-11-21' });
    expect(linesRead(input)).toEqual([`p: ${TEXT}`]);
    expectEveryWordOnce(input);
  });

  it.each(['IST', 'EST', 'KST', '(IST)', 'GMT+5:30', 'UTC', 'Z', '+09:00', 'PM ET'])(
    'has the printed day as the story date in every zone: 12:15 %s',
    (zone) => {
      const input = `By Jane Roe | Nov 21, 2021 12:15 ${zone}\n\n${TEXT}`;
      expect(leadOf(input)).toMatchObject({
        storyDate: '2021-11-21',
        dateline: `Nov 21, 2021 12:15 ${zone}`,
      });
    },
  );

  it('has the day of the publication, if the line says which one that is', () => {
    const line = 'By Jane Roe | Updated: Nov 22, 2021 09:15 IST | Published: Nov 21, 2021';
    expect(leadOf(`${line}\n\n${TEXT}`).storyDate).toBe('2021-11-21');
    expect(leadOf(`Updated: Nov 22, 2021 | Published: Nov 21, 2021\n\n${TEXT}`).storyDate).toBe(
      '2021-11-21',
    );
  });

  it('leaves a day that is not certain in the text, and keeps the name', () => {
    const input = `By Jane Roe | 11/10/2021\n\n${TEXT}`;
    expect(leadOf(input)).toMatchObject({ name: 'Jane Roe', storyDate: null, dateline: null });
    expect(linesRead(input)).toEqual(['p: 11/10/2021', `p: ${TEXT}`]);
    expect(warningsOf(input)).toEqual(['story-date-ambiguous']);
    expectEveryWordOnce(input);
  });

  it('stands below a headline, or below its standfirst', () => {
    const line = 'By Jane Roe | Nov 21, 2021';
    const headline = 'The band plays on';
    const read = { headline, name: 'Jane Roe', storyDate: '2021-11-21' };
    expect(leadOf(`${headline}\n\n${line}\n\n${TEXT}`)).toMatchObject(read);
    expect(leadOf(`${headline}\n${line}\n\n${TEXT}`)).toMatchObject(read);
    expect(leadOf(`${headline}\nBy Jane Roe\nNov 21, 2021\n\n${TEXT}`)).toMatchObject(read);
    const html = `<h1>${headline}</h1><p>Two hours of it.</p><p>By <a href="https://desk.example/">Jane Roe</a> | <b>Nov 21, 2021</b></p><p>${TEXT}</p>`;
    expect(leadOf(html)).toMatchObject(read);
    expect(linesRead(html)).toEqual(['p: Two hours of it.', `p: ${TEXT}`]);
    expectEveryWordOnce(html);
  });

  it.each([
    `By Harry Styles' own account the show was long. ${TEXT}`,
    'By Harry Styles | Nov 21, 2021 was the best day of his life',
    'By popular demand | Nov 21, 2021',
    'By Tuesday | Nov 21, 2021',
    'By Nov 21, 2021',
    'By Jane Roe',
    'Written by Max Martin, the song went to number one',
    'New Delhi | Nov 21, 2021',
    'Entertainment News | Nov 21, 2021',
    'BTS | Nov 21, 2021',
    'Harry Styles and the band, Nov 21, 2021',
    'Author of the song',
  ])('is not what only looks like it: %s', (line) => {
    const input = `${line}\n\n${TEXT}`;
    expect(leadOf(input).byline).toBeNull();
    expect(linesRead(input)).toEqual([`p: ${line}`, `p: ${TEXT}`]);
  });

  it.each(['By ', 'Jane Roe ', 'A, ', 'Written by A ', 'Updated: ', '09:15 ', 'By Jane Roe | '])(
    'takes time that grows with its length only: %j',
    (unit) => {
      expectLinear((size) => parseArticle(unit.repeat(size / unit.length)), 30_000);
    },
  );
});

describe('a byline without a day', () => {
  it('is one beside a dateline or below a headline', () => {
    expect(leadOf(`Nov 21, 2021\nBy Jane Roe\n\n${TEXT}`).name).toBe('Jane Roe');
    expect(leadOf(`By Jane Roe\n\nNov 21, 2021\n\n${TEXT}`).name).toBe('Jane Roe');
    expect(leadOf(`<h1>One</h1><p>By Jane Roe</p><p>${TEXT}</p>`).name).toBe('Jane Roe');
    expect(leadOf(`The band plays on\n\nBy Jane Roe\n\n${TEXT}`)).toMatchObject({
      headline: 'The band plays on',
      name: 'Jane Roe',
    });
  });

  it('is one by a label that says nothing else', () => {
    expect(leadOf(`Written by Jane Roe\n\n${TEXT}`).name).toBe('Jane Roe');
    expect(leadOf(`By: Jane Roe\n\n${TEXT}`).name).toBe('Jane Roe');
    expect(leadOf(`홍길동 기자 hong@desk.example\n\n${TEXT}`).name).toBe('홍길동 기자');
  });
});

describe('a time behind a day', () => {
  it('ends before the words of the text', () => {
    expect(linesRead(`2021-11-21 10:00 Most fans left early.`)).toEqual([
      'p: Most fans left early.',
    ]);
  });
});

describe('a first line with the shape of a headline', () => {
  const offerOf = (input: string) => parseArticle(input).headlineOffer?.text ?? null;

  it.each([
    'The singer is still a member of the band',
    'BTS’ V says “it was a good night” in Los Angeles',
    'Why did the singer leave the hall?',
    'रात भर चला बैंड का शो',
    '밴드는 밤새 공연을 이어갔다',
    'グラミー賞の授賞式に出演',
  ])('is offered and stays in the text: %s', (line) => {
    const input = ` ${line}\n\n${TEXT}`;
    const { headline, headlineOffer, blocks } = parseArticle(input);
    expect(headline).toBeNull();
    expect(headlineOffer).toEqual({ text: line, range: [1, 1 + line.length], block: 0 });
    expect(blocks).toHaveLength(1);
    expect(linesRead(input)).toEqual([`p: ${line}`, `p: ${TEXT}`]);
  });

  it('is offered below a byline, in bold, as a small heading, above a standfirst with a byline', () => {
    const line = 'The singer is still a member';
    expect(offerOf(`By Jane Roe | Nov 21, 2021\n\n${line}\n\n${TEXT}`)).toBe(line);
    expect(offerOf(`<p>${line}</p><p><b>${TEXT}</b></p>`)).toBe(line);
    expect(offerOf(`<h2>${line}</h2><p>${TEXT}</p>`)).toBe(line);
    expect(offerOf(`${line}\n\nStandfirst.\n\nBy Jane Roe | Nov 21, 2021\n\n${TEXT}`)).toBe(line);
  });

  it.each([
    `The singer left. It was late.\n\n${TEXT}`,
    `the singer is still a member\n\n${TEXT}`,
    `Sports\n\n${TEXT}`,
    `New Delhi:\n\n${TEXT}`,
    `${'The singer is still a member of the band and '.repeat(4)}\n\n${TEXT}`,
    `ALSO READ: The singer is still a member\n\n${TEXT}`,
    `Follow us on Instagram\n\n${TEXT}`,
    'The singer is still a member of the band',
    'The singer is still\n\nA short line',
    `<ul><li>The singer is still a member</li></ul><p>${TEXT}</p>`,
    `<blockquote>The singer is still a member</blockquote><p>${TEXT}</p>`,
    `<h1>One</h1><p>The singer is still a member</p><p>${TEXT}</p>`,
  ])('is not what has another shape: %s', (input) => {
    expect(offerOf(input)).toBeNull();
  });
});
