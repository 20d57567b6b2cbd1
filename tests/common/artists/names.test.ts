import { buildArtistIndex, suggestArtists, type ArtistTagNames } from '../../../common/artists';
import { STORY_TAGS, tag } from './tags';

const namesIn = (text: string, tags: ArtistTagNames[]) =>
  suggestArtists(buildArtistIndex(tags), { text, tweets: [] }).artists.map(({ name }) => name);

type Case = [text: string, name: string];
const finds = (cases: Case[], more: Partial<ArtistTagNames> = {}) =>
  it.each(cases)('in “%s”: %s', (text, name) =>
    expect(namesIn(text, [tag(name, more)])).toEqual([name]),
  );
const misses = (cases: Case[], more: Partial<ArtistTagNames> = {}) =>
  it.each(cases)('in “%s”: %s', (text, name) =>
    expect(namesIn(text, [tag(name, more)])).toEqual([]),
  );

describe('a name is found', () => {
  describe('with what is written onto it', () =>
    finds([
      ['Then Lizzo’s flute came.', 'Lizzo'],
      ["Then Lizzo's flute came.", 'Lizzo'],
      ["All of BTS' fans came.", 'BTS'],
      ['All of BTS’ fans came.', 'BTS'],
      ['A BTS-inspired dance (BTS)', 'BTS'],
      ["Konserde Lizzo'nun flütü", 'Lizzo'],
      ['un album d’Adele', 'Adele'],
      ['방탄소년단은 오늘', '방탄소년단'],
      ['지민과 정국', '지민'],
      ['지민에게도 물었다', '지민'],
      ['새 앨범(아이유)', '아이유'],
      ['BTS가 왔다', 'BTS'],
      ['宇多田ヒカルの新曲', '宇多田ヒカル'],
      ['昨日は米津玄師が出た', '米津玄師'],
      ['在王菲的演唱会上', '王菲'],
      ['今日はあいみょんが歌う', 'あいみょん'],
      ['新曲、あいみょんの歌', 'あいみょん'],
      ['ハリー・スタイルズと会う', 'ハリー・スタイルズ'],
      ['وليزو غنت', 'ليزو'],
      ['אתמול לליזו היה', 'ליזו'],
      ['वहाँ शाहरुख खान ने कहा', 'शाहरुख खान'],
      ['Вчера Лиззо, певица', 'Лиззо'],
      ['και η Ελένη Φουρέιρα', 'Ελένη Φουρέιρα'],
      ['วันนี้ลิซ่ามาแล้ว', 'ลิซ่า'],
    ]));

  describe('in the ways it is spelt', () =>
    finds([
      ['with Beyonce there', 'Beyoncé'],
      ['with BEYONCÉ there', 'Beyonce'],
      ['met Bjork and', 'Björk'],
      ['met Mome there', 'Møme'],
      ['the group ＢＴＳ came', 'BTS'],
      ['the group 𝐁𝐓𝐒 came', 'BTS'],
      ['with J-hope there', 'J-Hope'],
      ['with J‑Hope there', 'J-Hope'],
      ['with Jhope there', 'J-Hope'],
      ['with Jung-kook there', 'Jungkook'],
      ['with Jung Kook there', 'Jung-Kook'],
      ['with Dr Dre there', 'Dr. Dre'],
      ['with Simon & Garfunkel there', 'Simon and Garfunkel'],
      ['with Tyler the Creator there', 'Tyler, the Creator'],
      ['then Blackpink came', 'BLACKPINK'],
      ['THE FANS MEET LIZZO TODAY', 'Lizzo'],
      ['we met lizzo', 'Lizzo'],
      ['방탄 소년단', '방탄소년단'],
      ['the Beatles', 'The Beatles'],
      ['listen to AC/DC', 'AC/DC'],
      ['listen to will.i.am', 'will.i.am'],
      ['listen to Ke$ha', 'Ke$ha'],
      ['li\u00adsten to Liz\u200bzo', 'Lizzo'],
    ]));
});

describe('a name is not found', () => {
  describe('inside something else', () =>
    misses([
      ['the RADIUS of GENIUS', 'IUS'],
      ['in Enjoying', 'Joying'],
      ['at lizzomusic.com and lizzo.com', 'lizzo'],
      ['see https://example.com/Lizzo/BTS', 'Lizzo'],
      ['with K-Hope there', 'Hope'],
      ['with Jay-Z there', 'Jay'],
      ['with O’Connor there', 'Connor'],
      ['we can’t', 'Can'],
      ['フランスで', 'ラン'],
      ['수지역에서', '수지'],
      ['태연하게 말했다', '태연'],
      ['มิตรา', 'มิต'],
      ['They came. Lizzo. Beating', 'Lizzo Beating'],
    ]));

  describe('in a letter case that it is not written in', () =>
    misses([
      ['bts are behind the scenes', 'BTS'],
      ['The rain fell', 'Rain'],
      ['and one can hope', 'One'],
      ['They went in one direction', 'One Direction'],
      ['They said take that', 'Take That'],
      ['Twice they came with Twice', 'TWICE'],
      ['Los lobos del bosque', 'Los Lobos'],
    ]));

  describe('where a capital says nothing', () =>
    misses([
      ['Rain fell on the crowd.', 'Rain'],
      ['They cheered. Yes, they did.', 'Yes'],
      ['He sang “Yes” and ‘Rain’.', 'Yes'],
      ['He sang ‘The One That Got Away’.', 'One'],
      ['They came on Sunday and in May.', 'Sunday'],
      ['They came on Sunday and in May.', 'May'],
      ['Bread was sold. They ate bread.', 'Bread'],
      ['CAN YOU HEAR THE BEAUTIFUL RAIN', 'RAIN'],
      ['Then Max Martin wrote it.', 'Max'],
      ['Then Prince Harry came.', 'Prince'],
    ]));
});

describe('a name that is an ordinary word', () => {
  describe('is found where its sentence proves it', () =>
    finds([
      ['The singer Rain came. Rain sang.', 'Rain'],
      ['Then, with Joy on stage,', 'Joy'],
      ['The band Yes played.', 'Yes'],
    ]));

  it('counts everywhere once it is proved somewhere', () => {
    const { artists } = suggestArtists(buildArtistIndex([tag('Rain')]), {
      headline: 'Rain Announces World Tour',
      text: 'Rain is back. Fans of Rain cheered.',
      tweets: [],
    });
    expect(artists[0]?.reasons).toEqual(['headline', '2 times in the text']);
  });
});

describe('the longest of several names', () => {
  const tags = ['One', 'One Direction', 'Harry', 'Harry Styles', 'Hope', 'J-Hope'].map((name) =>
    tag(name),
  );
  it('wins over those within it', () => {
    expect(namesIn('Later One Direction, Harry Styles and J-Hope came.', tags).sort()).toEqual([
      'Harry Styles',
      'J-Hope',
      'One Direction',
    ]);
  });
});

describe('a name of one or two letters, or of an ambiguous tag', () => {
  const far = 'word '.repeat(70);

  it.each([
    ['V came with RM.', []],
    ['Then V of BTS came.', ['BTS', 'V']],
    ['BTS came, with V and RM.', ['BTS', 'V', 'RM']],
    ['Jimin and V came.', ['Jimin', 'V']],
    ['BTS came, v was late, rm too.', ['BTS']],
    [`BTS came. ${far} Then V came.`, ['BTS']],
    ['BTS met King George V there.', ['BTS']],
    ['뷔와 방탄소년단', ['V', 'BTS']],
    ['Then Kim Taehyung and V came.', ['V']],
    ['@BTS_twt and V came.', ['BTS', 'V']],
  ])('counts only where something proves it: in “%s” are %j', (text, names) => {
    expect(namesIn(text, STORY_TAGS).sort()).toEqual([...names].sort());
  });

  it('has everybody under a headline beside it', () => {
    const input = { headline: 'Later BTS came', text: `${far}${far} Then V came.`, tweets: [] };
    const { artists } = suggestArtists(buildArtistIndex(STORY_TAGS), input);
    expect(artists.map(({ name }) => name)).toEqual(['BTS', 'V']);
  });

  const RAIN = tag('Rain', {
    ambiguous: true,
    handles: ['rain_account'],
    aliases: ['Jung Ji-hoon'],
  });
  it.each([
    ['The singer Rain came.', []],
    ['The singer Rain (@rain_account) came.', ['Rain']],
    ['The singer Jung Ji-hoon came.', ['Rain']],
  ])('counts only where something proves it: in “%s” are %j', (text, names) =>
    expect(namesIn(text, [RAIN])).toEqual(names),
  );
});

describe('tags with the same name', () => {
  const jimins = [
    tag('AOA', { kind: 'group' }),
    tag('Jimin of AOA', { name: 'Jimin', groups: ['AOA'], documentId: 'aoa' }),
    tag('BTS', { kind: 'group' }),
    tag('Jimin of BTS', { name: 'Jimin', groups: ['BTS'], documentId: 'bts' }),
  ];
  const idsIn = (text: string) =>
    suggestArtists(buildArtistIndex(jimins), { text, tweets: [] }).artists.map((a) => a.documentId);

  it('are told apart by whom they stand beside', () => {
    expect(idsIn('Jimin of BTS came.').sort()).toEqual(['BTS', 'bts']);
    expect(idsIn('Jimin of AOA came.').sort()).toEqual(['AOA', 'aoa']);
  });
  it('are all suggested where nothing tells, and say so', () => {
    const { artists } = suggestArtists(buildArtistIndex(jimins), {
      text: 'Jimin came.',
      tweets: [],
    });
    expect(artists.map(({ reasons }) => reasons)).toEqual([
      ['once in the text', 'other artist tags have the same name'],
      ['once in the text', 'other artist tags have the same name'],
    ]);
  });
});
