import { parseArticle } from '../../../common/articles';
import { buildArtistIndex, suggestArtists } from '../../../common/artists';
import { renderTweet } from '../../../common/render';
import { linkedParts } from '../../../common/text/linked';
import { expectLinear } from '../support/growth';

const theirs = jest.requireActual<{
  extractMentions(text: string): string[];
  extractHashtags(text: string): string[];
}>('twitter-text');

const namesOf = (kind: 'mention' | 'hashtag', text: string): string[] =>
  linkedParts(text).flatMap((part) => (part.kind === kind ? [part.name] : []));
const mentionsIn = (text: string) => namesOf('mention', text);
const hashtagsIn = (text: string) => namesOf('hashtag', text);

/** What `extract.yml` of twitter-text's conformance suite tells, with words of our own. */
const MENTIONS: [what: string, text: string, accounts: string[]][] = [
  ['first', '@BTS_twt are back', ['BTS_twt']],
  ['last', 'thank you @BTS_twt', ['BTS_twt']],
  ['in the middle', 'thank you @lizzo for all', ['lizzo']],
  ['of digits alone', 'see @12345', ['12345']],
  ['two of them', 'from @lizzo @BTS_twt', ['lizzo', 'BTS_twt']],
  ['amid Japanese', 'の@BTS_twtに会いたい', ['BTS_twt']],
  ['amid Korean', '방탄@BTS_twt가', ['BTS_twt']],
  ['but no face with an @ in it', 'Mood: @_@ (cc: @lizzo)', ['lizzo']],
  ['but not before a Latin letter with an accent', '@aliceìnheiro sings', []],
  ['but no address of mail', '@lizzo write to @test@example.com', ['lizzo']],
  ['but no address', '@http://twitter.com', []],
  ['on two lines', '@lizzo\n@BTS_twt', ['lizzo', 'BTS_twt']],
  ...['RT', 'rt', 'Rt', 'rT'].map((rt): [string, string, string[]] => [
    `after ${rt}`,
    `${rt}@lizzo ${rt}:@BTS_twt ${rt} @NASA`,
    ['lizzo', 'BTS_twt', 'NASA'],
  ]),
  ['but not after a word that ends so', 'art@lizzo x.rt@lizzo', []],
  ...[...'!@#$%&*'].map((sign): [string, string, string[]] => [
    `but not after ${sign}`,
    `f${sign}@kn ${sign}@lizzo`,
    [],
  ]),
  ...[...'./-+"('].map((sign): [string, string, string[]] => [
    `after ${sign}`,
    `${sign}@lizzo`,
    ['lizzo'],
  ]),
  ['but not after _', '_@lizzo', []],
  ['with the full-width sign', '＠lizzo', ['lizzo']],
  [
    'before an end of a sentence',
    'Thanks, @lizzo. Love @BTS_twt! By @NASA:',
    ['lizzo', 'BTS_twt', 'NASA'],
  ],
];

const HASHTAGS: [what: string, text: string, tags: string[]][] = [
  ['of letters', 'a #Dynamite here', ['Dynamite']],
  ['with digits', '#BTS2021 #1stWin', ['BTS2021', '1stWin']],
  ['but none of digits and signs alone', 'No. #16 #0 #_ #1_2 #〃', []],
  ['in brackets and quotation marks', '(#a )#b [#c ]#d ’#e’#f', ['a', 'b', 'c', 'd', 'e', 'f']],
  [
    'with accents',
    '#mañana #café #münchen #Čeština #mûǁae',
    ['mañana', 'café', 'münchen', 'Čeština', 'mûǁae'],
  ],
  ['but none behind a space', 'not: # 会議', []],
  ['in Hangul', '#트위터 #ﾣﾦﾰ', ['트위터', 'ﾣﾦﾰ']],
  [
    'in Russian, Greek, Armenian',
    '#русский! #Μαχάτμα_Γκάντι #Մահաթմա',
    ['русский', 'Μαχάτμα_Γκάντι', 'Մահաթմա'],
  ],
  [
    'in Japanese',
    '語。#日本語タグ。 #ひらがな #サッカー #ﾊｯｼｭﾀｸﾞ',
    ['日本語タグ', 'ひらがな', 'サッカー', 'ﾊｯｼｭﾀｸﾞ'],
  ],
  [
    'with signs of Japanese',
    '#云々 #学問のすゝめ #各〃 #メ～テレ #メ〜テレ',
    ['云々', '学問のすゝめ', '各〃', 'メ～テレ', 'メ〜テレ'],
  ],
  ['but not glued to a word', '日本語#日本語 abc#abc a&#b', []],
  [
    'with the full-width sign',
    'ハッシュタグ ＃ｔａｇ１２３ よー！＃タグ',
    ['ｔａｇ１２３', 'タグ'],
  ],
  ['before punctuation', '#a: #a; #a, #a. #a! #a?', ['a', 'a', 'a', 'a', 'a', 'a']],
  ['after punctuation', ':#a ;#a ,#a .#a !#a ?#a /#a', ['a', 'a', 'a', 'a', 'a', 'a', 'a']],
  ['on several lines', '#a\nb\n#c\n', ['a', 'c']],
  ['but none that is an address', '#http://twitter.com #https://twitter.com', []],
  ['but no part of an address', 'http://twitter.com/#a twitter.com/#a', []],
  [
    'in Arabic and Persian',
    '#السياسة #برنامه_نویسی #می\u200cخواهم #۳۴۵هشتگ #ســـلام_٤٠٦',
    ['السياسة', 'برنامه_نویسی', 'می\u200cخواهم', '۳۴۵هشتگ', 'ســـلام_٤٠٦'],
  ],
  ['in Hebrew', '#עַל־יְדֵי #וכו׳ #מ״כ', ['עַל־יְדֵי', 'וכו׳', 'מ״כ']],
  ['in Thai, Tibetan, Khmer', '#การเมือง #བོད་སྐད་ #មហាត្មះគន្ធី', ['การเมือง', 'བོད་སྐད་', 'មហាត្មះគន្ធី']],
  [
    'in Indic scripts',
    '#महात्मा_१२३४ #१२३४ #বাংলা #தமிழ் #ශ්\u200dරීලංකා',
    ['महात्मा_१२३४', 'বাংলা', 'தமிழ்', 'ශ්\u200dරීලංකා'],
  ],
  ['with a middle dot', '#il·lusió', ['il·lusió']],
  [
    'of letters beyond the basic plane',
    '#\u{20021} #\u{16f04}\u{16f51} #A\u{104a0}',
    ['\u{20021}', '\u{16f04}\u{16f51}', 'A\u{104a0}'],
  ],
  ['after an emoji', '❤️#lizzo 💜#BTS', ['lizzo', 'BTS']],
  ['but no key cap', '#️⃣ #⃣', []],
  ['but not glued to the next', '#a#b', []],
];

describe('a mention', () => {
  it.each(MENTIONS)('is read where X reads one, %s', (_, text, accounts) => {
    expect(mentionsIn(text)).toEqual(accounts);
    expect(theirs.extractMentions(text)).toEqual(accounts);
  });

  it('is no account of another service and no address of mail, as X takes them for', () => {
    const text = 'On Instagram @lizzo.official, tiktok.com/@lizzo, mail josé@example.com';
    expect(mentionsIn(text)).toEqual([]);
    expect(mentionsIn('https://www.tiktok.com/@lizzo/video/1 and @BTS_twt')).toEqual(['BTS_twt']);
  });

  it('of a list is one of the account that keeps it, where X links the list', () => {
    expect(mentionsIn('@lizzo/her-list')).toEqual(['lizzo']);
  });

  it('has 15 characters at most', () => {
    expect(mentionsIn('@a_name_of_15_ch @a_name_of_16_chr')).toEqual(['a_name_of_15_ch']);
  });
});

describe('a hashtag', () => {
  it.each(HASHTAGS)('is read where X reads one, %s', (_, text, tags) => {
    expect(hashtagsIn(text)).toEqual(tags);
    expect(theirs.extractHashtags(text)).toEqual(tags);
  });
});

describe('every room reads the same accounts and hashtags', () => {
  const index = buildArtistIndex([]);
  it.each([
    ['.@BTS_twt', ['BTS_twt'], []],
    ['방탄@BTS_twt', ['BTS_twt'], []],
    ['BTS/#ARMY', [], ['ARMY']],
    ['!@lizzo', [], []],
    ['RT@lizzo', ['lizzo'], []],
    ['@lizzo.official', [], []],
    ['#メ～テレ', [], ['メ～テレ']],
    ['#a·b', [], ['a·b']],
  ])('in %s', (text, handles, hashtags) => {
    const article = parseArticle(text);
    expect({ handles: article.handles, hashtags: article.hashtags }).toEqual({ handles, hashtags });

    const { newArtists } = suggestArtists(index, { headline: null, text, tweets: [] });
    expect(newArtists.filter(({ handle }) => handle).map(({ handle }) => handle)).toEqual(handles);
    expect(newArtists.filter(({ handle }) => !handle)).toHaveLength(hashtags.length);

    const page = renderTweet(
      { text, url: 'https://twitter.com/NASA/status/1' },
      { format: 'html' },
    );
    expect(page.match(/(?<=com\/)\w+(?=">[@＠])/g) ?? []).toEqual(handles);
    expect(page.match(/(?<=>[#＃])[^<]+/g) ?? []).toEqual(hashtags);
  });

  it.each(['@', '#', '#1', '@a.', 'RT', '#_', '@aaaaaaaaaaaaaaaa', 'a.aaaaaaaaaaaa/', '·'])(
    'in time that grows with the text only: %s',
    (piece) => {
      expectLinear((count) => linkedParts(`#${piece.repeat(count)}`), 10_000);
    },
  );
});
