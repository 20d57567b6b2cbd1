import { conflictsOf, readableLines } from '../../../common/tweets';
import { expectLinear } from '../support/growth';

const words = (stored: string | null, pasted: string | null) =>
  conflictsOf({ text: stored }, { text: pasted }).text !== undefined;

describe('two copies of a tweet are no conflict', () => {
  it.each([
    ['letter case', 'Did we just become BFFs?', 'did we just become bffs?'],
    ['accents', 'Está aquí', 'Esta aqui'],
    ['white space and line breaks', 'One\n\ntwo  three', 'One two three'],
    ['typographic quotes and dashes', '“It’s” true – yes', '"It\'s" true - yes'],
    ['full-width letters and signs without a width', 'Ｄｙｎａｍｉｔｅ', 'Dyna\u200bmite'],
    ['the sign that asks for a coloured emoji', 'We ❤\ufe0f you', 'We ❤ you'],
    ['a short link', 'BFFs? https://t.co/dfuXgsqHbC', 'BFFs?'],
    ['a media link', 'BFFs? pic.twitter.com/dfuXgsqHbC', 'BFFs?'],
    ['an address behind a short link', 'Hear it https://t.co/abc', 'Hear it bts.lnk.to/Butter'],
    ['words that are not stored', null, 'Did we'],
    ['words that are not pasted', 'Did we', ''],
    ['composed and decomposed Hangul', '방탄', '방탄'.normalize('NFD')],
  ])('where they differ by nothing but %s', (_, stored, pasted) => {
    expect(words(stored, pasted)).toBe(false);
  });
});

describe('two copies of a tweet are a conflict', () => {
  it.each([
    ['other words', 'Did we just become BFFs?', 'I met BTS #VMINZZO'],
    ['a word less', 'Did we just become BFFs?', 'Did we become BFFs?'],
    ['another sign at the end', 'They won!', 'They won?'],
    ['another emoji', 'They won 💜', 'They won 💔'],
    ['another address', 'Hear it bts.lnk.to/Butter', 'Hear it evil.example/Butter'],
  ])('where they have %s', (_, stored, pasted) => {
    expect(conflictsOf({ text: stored }, { text: pasted })).toEqual({ text: { stored, pasted } });
  });

  it('where they have another handle or another day, but not another letter case of the handle', () => {
    const stored = { handle: 'lizzo', postedOn: '2021-11-20', authorName: 'LIZZO' };
    expect(conflictsOf(stored, { handle: 'Lizzo', postedOn: '2021-11-20' })).toEqual({});
    expect(conflictsOf(stored, { authorName: 'Melissa' })).toEqual({});
    expect(conflictsOf(stored, { handle: 'BTS_twt', postedOn: '2021-11-21' })).toEqual({
      handle: { stored: 'lizzo', pasted: 'BTS_twt' },
      postedOn: { stored: '2021-11-20', pasted: '2021-11-21' },
    });
  });
});

describe('a signature as a person reads it', () => {
  it('is its lines, without the tags of embed code', () => {
    expect(readableLines(' One &amp; two\n\nthree ')).toEqual(['One & two', 'three']);
    expect(
      readableLines(
        '<blockquote><p>One\n line<br>two</p>&mdash; Lizzo (@lizzo) <a href="x">November 20, 2021</a></blockquote>',
      ),
    ).toEqual(['One line', 'two', '— Lizzo (@lizzo) November 20, 2021']);
  });
});

it.each([
  ['a host without end', 'a.'],
  ['marks without end', '\u0301'],
  ['brackets and quotes', "('"],
])('conflicts are told in time that grows with the copy, and not faster: %s', (_, piece) => {
  expectLinear(
    (size) =>
      conflictsOf({ text: `t.co/x ${piece.repeat(size)}` }, { text: `${piece.repeat(size)}!` }),
    20_000,
  );
});
