import { parseArticle } from '../../../common/articles';
import { expectEveryWordOnce, linesRead } from './reading';

const COPY = ` date 2021-11-21 November 20 was like our version of ‘Best of Both Worlds’ when fans spotted American rapper Lizzo hanging out with the boys of BTS. J-hope, Jimin, V and Jungkook attended the LA leg of One Direction member and world class soloist Harry Styles’ concert. Grabbing one of the best seats in the audience, four let themselves loose.

Videos of fellow fans of both artists started pouring in and soon the two acts expressed their own happiness at meeting the other, tweeting out ‘We met Lizzo’ and ‘I met BTS’. Lizzo also shared a selfie with BTS’ Jimin and V, lovingly called VMin by their fans, adding her name to the mix and making it as ‘#VMINZZO’.

Just when we thought it couldn’t get any better, Lizzo came through. Check out her jamming to One Direction’s ‘What Makes You Beautiful’. BTS’ V can be seen going all out with the ‘Truth Hurts’ singer as tweeted by herself. She said, “Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” sharing a wholesome video from the concert.

Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” pic.twitter.com/9LJATMLr1H — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021

It seems like BTS did the next move as they followed Lizzo from their personal Twitter account. She returned the favour, following back and bringing the fans along on the journey by sharing the screenshots of the moment. The two artists became ‘BFFs’ as the American singer called their friendship.

Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021

Now, one can only hope that these new best-friends take another step further and shell out a bop collaboration track!

Join the biggest community of K-Pop fans live on Pinkvilla Rooms to get one step closer to your favourite K-Celebs! Click here to join.

ALSO READ: BTS' 'Butter' wins Variety’s 2021 Record Of The Year; 'My Universe' certified silver in the UK`;

describe('the first story, pasted as it is', () => {
  const article = parseArticle(COPY);

  it('has its day and the words it was read from, and no headline', () => {
    expect(article.headline).toBeNull();
    expect(article.storyDate).toBe('2021-11-21');
    expect(article.dateline).toEqual({ text: 'date 2021-11-21', range: [1, 16] });
  });

  it('is three paragraphs, tweet, paragraph, tweet, paragraph, promo and one related title', () => {
    const lines = linesRead(COPY);
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
    expectEveryWordOnce(COPY);
  });

  it('is split at its tweets and its marker where it comes in one line; sentences stay', () => {
    const line = COPY.replace(/\s*\n\s*/g, ' ').trim();
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
