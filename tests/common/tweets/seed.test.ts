import { parseTweets } from '../../../common/tweets';

const FIRST =
  'Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” ' +
  'pic.twitter.com/9LJATMLr1H — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const SECOND =
  'Did we just become BFFs? @BTS_twt ' +
  'pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const COPY = `Check out her jamming.\n\n${FIRST}\n\nIt seems like they followed her.\n\n${SECOND}\n\nNow, one can only hope.`;

describe('the signature lines of the first story', () => {
  const tweets = parseTweets(COPY);

  it('are two tweets, read exactly', () => {
    expect(tweets).toEqual([
      {
        text: 'Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL”',
        authorName: 'ALL THE RUMORS ARE TRUE',
        handle: 'lizzo',
        postedOn: '2021-11-20',
        postedAt: null,
        statusId: null,
        url: null,
        lang: null,
        media: ['https://pic.twitter.com/9LJATMLr1H'],
        range: [COPY.indexOf(FIRST), COPY.indexOf(FIRST) + FIRST.length],
        warnings: [],
      },
      {
        text: 'Did we just become BFFs? @BTS_twt',
        authorName: 'ALL THE RUMORS ARE TRUE',
        handle: 'lizzo',
        postedOn: '2021-11-20',
        postedAt: null,
        statusId: null,
        url: null,
        lang: null,
        media: ['https://pic.twitter.com/dfuXgsqHbC'],
        range: [COPY.indexOf(SECOND), COPY.indexOf(SECOND) + SECOND.length],
        warnings: [],
      },
    ]);
  });

  it('are cut out whole by their ranges', () => {
    expect(tweets.map(({ range }) => COPY.slice(...range))).toEqual([FIRST, SECOND]);
  });
});
