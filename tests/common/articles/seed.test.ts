import { parseArticle } from '../../../common/articles';
import { SEED } from '../../support/seed';
import { expectEveryWordOnce, linesRead } from './reading';

describe('the first story, pasted as it is', () => {
  const article = parseArticle(SEED);

  it('has its day and the words it was read from, and no headline', () => {
    expect(article.headline).toBeNull();
    expect(article.storyDate).toBe('2021-11-21');
    expect(article.dateline).toEqual({ text: 'date 2021-11-21', range: [1, 16] });
  });

  it('is three paragraphs, tweet, paragraph, tweet, paragraph, promo and one related title', () => {
    const lines = linesRead(SEED);
    expect(lines.map((line) => line.slice(0, 30))).toEqual([
      'p: November 20 was like our ve',
      'p: Videos of fellow fans of bo',
      'p: Just when we thought it cou',
      'tweet: Enjoy this short clip o',
      'p: It seems like BTS did the n',
      'tweet: Did we just become BFFs',
      'p: Now, one can only hope that',
      'promo: Join the biggest commun',
      "ALSO READ: BTS' 'Butter' wins ",
    ]);
    expect(lines[7]).toMatch(/Click here to join\.$/);
    expect(lines[8]).toBe(
      "ALSO READ: BTS' 'Butter' wins Variety’s 2021 Record Of The Year; 'My Universe' certified silver in the UK",
    );
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'text',
      'tweet',
      'text',
      'tweet',
      'text',
      'promo',
      'related-reads',
    ]);
  });

  it('names its accounts and hashtags', () => {
    expect(article.handles).toEqual(['lizzo', 'BTS_twt']);
    expect(article.hashtags).toEqual(['VMINZZO']);
  });

  it('loses and doubles no word', () => {
    expectEveryWordOnce(SEED);
  });

  it('is split at its tweets and its marker where it comes in one line; sentences stay', () => {
    const line = SEED.replace(/\s*\n\s*/g, ' ').trim();
    expect(linesRead(line).map((read) => read.slice(0, 20))).toEqual([
      'p: November 20 was l',
      'tweet: Enjoy this sh',
      'p: It seems like BTS',
      'tweet: Did we just b',
      'p: Now, one can only',
      "ALSO READ: BTS' 'But",
    ]);
    expectEveryWordOnce(line);
  });
});
