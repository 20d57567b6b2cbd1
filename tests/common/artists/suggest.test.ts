import { buildArtistIndex, describeReason, suggestArtists } from '../../../common/artists';
import { STORY_TAGS, tag } from './tags';

const index = buildArtistIndex(STORY_TAGS);
const by = (handle: string | null, text = '', authorName: string | null = null) => ({
  handle,
  text,
  authorName,
});

describe('accounts', () => {
  it('say more than words: an author before a mention, a mention before a headline', () => {
    const { artists } = suggestArtists(index, {
      headline: 'Harry Styles sings',
      text: 'Then Harry Styles sang. Harry Styles bowed.',
      tweets: [by('LIZZO', 'with @bts_TWT')],
    });
    expect(artists.map(({ name, reasons }) => [name, ...reasons])).toEqual([
      ['Lizzo', 'tweet by @LIZZO'],
      ['BTS', 'mentioned in a tweet: @bts_TWT'],
      ['Harry Styles', 'headline', '2 times in the text'],
    ]);
  });

  it('count once, however often they tweet', () => {
    const { artists } = suggestArtists(index, { text: '', tweets: [by('lizzo'), by('Lizzo')] });
    expect(artists).toEqual([
      {
        documentId: 'Lizzo',
        name: 'Lizzo',
        score: 100,
        reasons: ['tweet by @lizzo'],
        reasonCodes: [{ code: 'tweet-by', handle: 'lizzo' }],
      },
    ]);
  });

  it('that a tag writes with @ and in other letters are the same', () => {
    const known = buildArtistIndex([tag('X', { handles: ['@Some_One'] })]);
    expect(suggestArtists(known, { text: '', tweets: [by('some_one')] }).newArtists).toEqual([]);
  });

  it('that no tag knows are offered once, named as their author where that says the same', () => {
    const { newArtists } = suggestArtists(buildArtistIndex([]), {
      text: 'Hi @dele_official and @lizzo',
      tweets: [
        by('lizzo', '@BTS_twt', 'ALL THE RUMORS ARE TRUE'),
        by('Harry_Styles', '', 'Harry Styles.'),
      ],
    });
    expect(newArtists).toEqual([
      { name: 'lizzo', handle: 'lizzo' },
      { name: 'Harry Styles.', handle: 'Harry_Styles' },
      { name: 'dele_official', handle: 'dele_official' },
      { name: 'BTS_twt', handle: 'BTS_twt' },
    ]);
  });
});

describe('hashtags', () => {
  it.each([
    ['#HarryStyles', 'Harry Styles'],
    ['#onedirection', 'One Direction'],
    ['#bts', 'BTS'],
    ['#JHope', 'J-Hope'],
    ['#방탄소년단', 'BTS'],
    ['#LIZZO', 'Lizzo'],
  ])('%s is %s', (hashtag, name) => {
    const expected = { artists: [{ name, reasons: [`hashtag ${hashtag}`] }], newArtists: [] };
    expect(suggestArtists(index, { text: `See ${hashtag}!`, tweets: [] })).toMatchObject(expected);
    expect(suggestArtists(index, { text: '', tweets: [], hashtags: [hashtag] })).toMatchObject(
      expected,
    );
  });

  it('divide names with a low line', () => {
    const { artists } = suggestArtists(index, { text: '#방탄소년단_지민', tweets: [] });
    expect(artists.map(({ name }) => name).sort()).toEqual(['BTS', 'Jimin']);
  });

  it('that no tag knows are offered once, in the spelling that came first', () => {
    const input = {
      text: '#VMINZZO #vminzzo #2021',
      tweets: [],
      hashtags: ['#VMinzzo', 'other', ''],
    };
    expect(suggestArtists(index, input).newArtists).toEqual([
      { name: 'VMINZZO', handle: '' },
      { name: 'other', handle: '' },
    ]);
  });

  it('that name an ordinary word prove nothing, and are not offered', () => {
    const rain = buildArtistIndex([tag('Rain')]);
    expect(suggestArtists(rain, { text: '#Rain', tweets: [] })).toEqual({
      artists: [],
      newArtists: [],
    });
  });
});

describe('the index', () => {
  const namesIn = (text: string, of = index) =>
    suggestArtists(of, { text, tweets: [] }).artists.map(({ name }) => name);

  it('follows a tag that is renamed, and forgets one that is deleted', () => {
    const own = buildArtistIndex([
      tag('Old Name', { documentId: 'a', handles: ['old'], aliases: ['옛이름'] }),
    ]);
    own.put(tag('New Name', { documentId: 'a', handles: ['new'] }));
    expect(own.size).toBe(1);
    expect(namesIn('Old Name, New Name, @old, 옛이름', own)).toEqual(['New Name']);
    own.remove('a');
    own.remove('a');
    expect(own.size).toBe(0);
    expect(namesIn('Old Name, New Name, @new', own)).toEqual([]);
  });

  it('keeps the other tag of a name when one is removed', () => {
    const own = buildArtistIndex([
      tag('Jimin', { documentId: 'a' }),
      tag('Jimin', { documentId: 'b' }),
    ]);
    own.remove('a');
    const { artists } = suggestArtists(own, { text: 'Then Jimin came.', tweets: [] });
    expect(artists).toMatchObject([{ documentId: 'b', reasons: ['once in the text'] }]);
  });

  it('takes names without a letter, and empty ones, which are never found', () => {
    const own = buildArtistIndex([tag('†††'), tag(''), tag('!!!', { aliases: ['', ' '] })]);
    expect(namesIn('††† !!! and nothing', own)).toEqual([]);
  });
});

it('every reason has English words', () => {
  expect(
    [
      describeReason({ code: 'in-text', times: 3 }),
      describeReason({ code: 'mentioned-in-text', handle: 'lizzo' }),
      describeReason({ code: 'named-in-tweet', times: 1 }),
      describeReason({ code: 'hashtag', hashtag: 'BTS' }),
      describeReason({ code: 'beside', name: 'BTS' }),
    ].join('; '),
  ).toBe(
    '3 times in the text; mentioned in the text: @lizzo; named once in the tweets; hashtag #BTS; beside BTS',
  );
});

describe('long copy', () => {
  it('is read whole, lines or not', () => {
    const filler = 'They came and went again. '.repeat(5000);
    const { artists } = suggestArtists(index, {
      text: `Then Lizzo came. ${filler}Then Lizzo went.\n${filler} Then Lizzo sang.`,
      tweets: [],
    });
    expect(artists[0]?.reasons).toEqual(['3 times in the text']);
  });
});
