import fc from 'fast-check';

import { buildArtistIndex, suggestArtists, type ArtistTagNames } from '../../../common/artists';
import { COMMON_NAMES, STORY_TAGS, tag } from './tags';
import { processorTime } from '../support/growth';

const PIECES = [
  ...[
    'BTS',
    'V',
    'J-',
    'hope',
    'Jimin',
    'One',
    'Direction',
    'one',
    'Rain',
    'Lizzo',
    '’s',
    "'",
    '‘',
  ],
  ...['@lizzo', '@BTS_twt', '#BTS', '#', '@', ' ', '\n', '. ', ', ', '-', '“', '”', '(', ')'],
  ...[
    '방탄소년단',
    '은',
    '지민',
    '과',
    '뷔',
    'ア',
    'の',
    '宇',
    'ลิ',
    'ซ่า',
    'وال',
    'ו',
    'क़',
    'é',
    '\u0301',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '\0',
    '\u200d',
    '👩‍👩‍👧',
    'ＢＴＳ',
    '𝐁',
    'ﷺ',
    'İ',
    'ß',
    'https://t.co/',
    '&amp;',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);
const short = fc.oneof(fc.constantFrom(...PIECES, ...COMMON_NAMES), fc.string({ unit: 'binary' }));
const anyTag = fc.record({
  documentId: fc.constantFrom(...'abcdefgh'),
  name: short,
  kind: fc.constantFrom<ArtistTagNames['kind']>('person', 'group', null),
  aliases: fc.array(short, { maxLength: 4 }),
  handles: fc.array(short, { maxLength: 2 }),
  ambiguous: fc.boolean(),
  members: fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }),
  groups: fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }),
});
const tags = fc.uniqueArray(anyTag, { selector: ({ documentId }) => documentId });
const handle = fc.option(fc.oneof(fc.constantFrom('lizzo', 'BTS_twt'), short));
const input = fc.record({
  headline: fc.option(text),
  text,
  tweets: fc.array(fc.record({ text, handle, authorName: fc.option(short) }), { maxLength: 3 }),
  hashtags: fc.array(short, { maxLength: 3 }),
});

describe('for any tags and any story', () => {
  it('there is an answer, each artist once, each with a reason', () => {
    fc.assert(
      fc.property(tags, input, (some, story) => {
        const { artists } = suggestArtists(buildArtistIndex([...STORY_TAGS, ...some]), story);
        expect(new Set(artists.map(({ documentId }) => documentId)).size).toBe(artists.length);
        expect(artists.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
    );
  });

  it('the order of the tags changes nothing', () => {
    const shuffled = tags.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, input, ([some, others], story) => {
        const answer = suggestArtists(buildArtistIndex(some), story);
        expect(suggestArtists(buildArtistIndex(others), story)).toEqual(answer);
      }),
    );
  });

  it('an index that tags were put into and removed from is as good as a new one', () => {
    fc.assert(
      fc.property(tags, tags, input, (before, after, story) => {
        const index = buildArtistIndex(before);
        for (const { documentId } of before) index.remove(documentId);
        for (const one of after) index.put(one);
        expect(suggestArtists(index, story)).toEqual(
          suggestArtists(buildArtistIndex(after), story),
        );
      }),
    );
  });
});

describe('the time that artists take grows no faster than the text', () => {
  const index = buildArtistIndex([...STORY_TAGS, ...COMMON_NAMES.map((name) => tag(name))]);
  /** The least processor time of some runs, in milliseconds: other work of the machine is not in it. */
  const cost = (piece: string, length: number) => {
    const long = piece.repeat(Math.ceil(length / piece.length));
    const suggest = () => suggestArtists(index, { headline: long, text: long, tweets: [] });
    return Math.min(...Array.from({ length: 4 }, () => processorTime(suggest)));
  };

  it.each(
    [
      'V ',
      'BTS V ',
      'one direction ',
      'The One ',
      'a',
      'a-',
      'J-',
      "'",
      '@',
      '@a ',
      '#a ',
      '방',
      'ア',
    ].concat(['e\u0301\u0301', '\u0301', '\ud83d', '\n', ' ', 'وال', 'http://', 'A.', '“', 'V. ']),
  )('of nothing but %j', (piece) => {
    cost(piece, 20_000);
    const [one, ten] = [cost(piece, 20_000), cost(piece, 200_000)];
    // Ten times the text, with room for a collection of garbage; a square would be a hundred times.
    expect(ten).toBeLessThan(40 * Math.max(one, 1));
  });
});
