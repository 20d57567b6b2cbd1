import { parseArticle } from '../../../common/articles';
import { buildArtistIndex, suggestArtists } from '../../../common/artists';
import { readDay } from '../../../common/dates';
import { fold, plain } from '../../../common/text/fold';

/** Two spellings of one word each. */
const ALIKE: [what: string, one: string, other: string][] = [
  ['letter case', 'LIZZO', 'lizzo'],
  ['accents', 'Beyoncé', 'beyonce'],
  ['decomposed accents', 'Beyonce\u0301', 'Beyoncé'],
  ['strokes and ligatures', 'Łódźiæœøđ', 'lodziaeoeod'],
  ['sharp s', 'Straße', 'STRASSE'],
  ['the Turkish i', 'Ayrıca', 'ayrica'],
  ['its capital', 'İstanbul', 'istanbul'],
  ['full width', 'Ｌｉｚｚｏ', 'lizzo'],
  ['ligatures of type', 'ﬁnal', 'final'],
  ['soft hyphens', 'Dyna\u00admite', 'dynamite'],
  ['Greek accents and final sigma', 'Γιώργος', 'ΓΙΩΡΓΟΣ'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['tatweel and vowel signs', 'محمّـد', 'محمد'],
  ['Persian letters', 'کیهان', 'كيهان'],
  ['joiners', 'می\u200cخواهم', 'میخواهم'],
  ['nuqta', 'ज़रा', 'जरा'],
  ['half-width kana', 'ｼﾞﾐﾝ', 'ジミン'],
  ['decomposed Hangul', '방탄'.normalize('NFD'), '방탄'],
];

describe('two spellings of one word', () => {
  it.each(ALIKE)('are folded to one: %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each(ALIKE)('are one marker of related reads: %s', (_, one, other) => {
    const title = 'BTS win the night at the Grammys';
    const { blocks } = parseArticle(`Words of a story.\n\n${other} xyz: ${title}`, {
      relatedMarkers: [`${one} xyz`],
    });
    expect(blocks.at(-1)).toMatchObject({ type: 'related-reads', items: [{ title }] });
  });

  it.each(ALIKE.filter(([what]) => what !== 'letter case'))(
    'are one artist: %s',
    (_, one, other) => {
      const name = `${one[0]!.toUpperCase()}${one.slice(1)} Kazakhstan`;
      const written = `${other[0]!.toUpperCase()}${other.slice(1)} Kazakhstan`;
      const index = buildArtistIndex([
        {
          documentId: 'a',
          name,
          kind: null,
          aliases: [],
          handles: [],
          ambiguous: false,
          members: [],
          groups: [],
        },
      ]);
      const story = { headline: null, text: `Yesterday ${written} sang.`, tweets: [] };
      expect(suggestArtists(index, story).artists).toHaveLength(1);
    },
  );

  it.each([
    ['20 ＮＯＶＥＭＢＥＲ 2021'],
    ['٢٠ نوفمبـر ٢٠٢١'],
    ['20 नवंबर 2021'],
    ['20 नवम्बर 2021'],
    ['20 Kası̇m 2021'],
  ])('are one month: %s', (date) => {
    expect(readDay(date)).toBe('2021-11-20');
  });

  it('differ by their accents where titles are found in a database', () => {
    expect(plain('ＢＥＹＯＮＣÉ')).toBe('beyoncé');
  });
});
