import { buildArtistIndex, suggestArtists, type ArtistTagNames } from '../../../common/artists';
import { parseTweets } from '../../../common/tweets';
import { COMMON_NAMES, STORY_TAGS, tag } from './tags';

const COPY = [
  ' date 2021-11-21 November 20 was like our version of ‘Best of Both Worlds’ when fans spotted American rapper Lizzo hanging out with the boys of BTS. J-hope, Jimin, V and Jungkook attended the LA leg of One Direction member and world class soloist Harry Styles’ concert. Grabbing one of the best seats in the audience, four let themselves loose.',
  'Videos of fellow fans of both artists started pouring in and soon the two acts expressed their own happiness at meeting the other, tweeting out ‘We met Lizzo’ and ‘I met BTS’. Lizzo also shared a selfie with BTS’ Jimin and V, lovingly called VMin by their fans, adding her name to the mix and making it as ‘#VMINZZO’.',
  'Just when we thought it couldn’t get any better, Lizzo came through. Check out her jamming to One Direction’s ‘What Makes You Beautiful’. BTS’ V can be seen going all out with the ‘Truth Hurts’ singer as tweeted by herself. She said, “Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” sharing a wholesome video from the concert.',
  'Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” pic.twitter.com/9LJATMLr1H — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
  'It seems like BTS did the next move as they followed Lizzo from their personal Twitter account. She returned the favour, following back and bringing the fans along on the journey by sharing the screenshots of the moment. The two artists became ‘BFFs’ as the American singer called their friendship.',
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
  'Now, one can only hope that these new best-friends take another step further and shell out a bop collaboration track!',
  'Join the biggest community of K-Pop fans live on Pinkvilla Rooms to get one step closer to your favourite K-Celebs! Click here to join.',
  "ALSO READ: BTS' 'Butter' wins Variety’s 2021 Record Of The Year; 'My Universe' certified silver in the UK",
].join('\n\n');

const TWEETS = parseTweets(COPY);
const TEXT = TWEETS.reduceRight(
  (text, { range: [from, to] }) => text.slice(0, from) + text.slice(to),
  COPY,
);

const EXPECTED = {
  Lizzo: ['tweet by @lizzo', '5 times in the text'],
  BTS: ['mentioned in a tweet: @BTS_twt', '6 times in the text'],
  V: ['4 times in the text', 'named once in the tweets', 'beside BTS'],
  Jimin: ['2 times in the text'],
  'One Direction': ['2 times in the text'],
  'J-Hope': ['once in the text'],
  Jungkook: ['once in the text'],
  'Harry Styles': ['once in the text'],
};

const suggest = (tags: ArtistTagNames[]) =>
  suggestArtists(buildArtistIndex(tags), { text: TEXT, tweets: TWEETS });
const reasonsOf = (tags: ArtistTagNames[]) =>
  Object.fromEntries(suggest(tags).artists.map(({ name, reasons }) => [name, reasons]));

/** Names of no meaning, so that there are two thousand. */
const others = Array.from({ length: 2000 - STORY_TAGS.length - COMMON_NAMES.length }, (_, at) =>
  tag(`Xa${at.toString(36)}q`, { aliases: [`Artist ${at}`], handles: [`artist_${at}`] }),
);

describe('the artists of the first story', () => {
  it('are its eight, each with its reasons, among two thousand tags', () => {
    expect(reasonsOf([...STORY_TAGS, ...COMMON_NAMES.map((name) => tag(name)), ...others])).toEqual(
      EXPECTED,
    );
  });

  it('are the same where the tags with common names are marked ambiguous', () => {
    const marked = COMMON_NAMES.map((name) => tag(name, { ambiguous: true }));
    expect(reasonsOf([...STORY_TAGS, ...marked, ...others])).toEqual(EXPECTED);
  });

  it.each(COMMON_NAMES)('do not have %s among them, whatever stands in the copy', (name) => {
    expect(reasonsOf([...STORY_TAGS, tag(name)])).toEqual(EXPECTED);
  });

  it('leave over one hashtag that no tag knows', () => {
    expect(suggest(STORY_TAGS).newArtists).toEqual([{ name: 'VMINZZO', handle: '' }]);
  });

  it('are offered as new where there are no tags: by handle, not by the name that the author shows', () => {
    expect(suggest([])).toEqual({
      artists: [],
      newArtists: [
        { name: 'lizzo', handle: 'lizzo' },
        { name: 'BTS_twt', handle: 'BTS_twt' },
        { name: 'VMINZZO', handle: '' },
      ],
    });
  });

  it('are the same when the copy still has its tweets in it', () => {
    const { artists } = suggestArtists(buildArtistIndex(STORY_TAGS), {
      text: COPY,
      tweets: TWEETS,
    });
    expect(artists.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
