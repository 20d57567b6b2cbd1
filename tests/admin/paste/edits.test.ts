import fc from 'fast-check';

import { wordsOf } from '../../../admin/src/story/block-text';
import { edited, NO_EDITS, type Edit, type Edits } from '../../../admin/src/pages/paste/edits';
import { KINDS, splitTitle, turnedInto } from '../../../admin/src/story/kinds';
import type { DraftBlock } from '../../../common/admin-api';
import { readOf } from './support';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});
const text = (...paragraphs: string[]): DraftBlock => ({
  type: 'text',
  content: paragraphs.map(paragraph),
});
const promo = (words: string, url: string | null = null): DraftBlock => ({
  type: 'promo',
  text: words,
  url,
});
const related = (...titles: string[]): DraftBlock => ({
  type: 'related-reads',
  label: 'ALSO READ',
  items: titles.map((title) => ({ title, url: null })),
});

const STORY = [text('One.', 'Two.', 'Three.'), promo('Click here to join.'), related('A; B')];
const written = (edits: Edits, copy: string, blocks: DraftBlock[], isTyped = false): Edits =>
  after(
    edits,
    { do: 'copy', copy: { text: copy, html: null }, isTyped },
    { do: 'read', read: readOf(copy, blocks) },
  );
const read = (...blocks: DraftBlock[]): Edits => written(NO_EDITS, 'copy', blocks);
const after = (edits: Edits, ...steps: Edit[]): Edits => steps.reduce(edited, edits);
const blocksOf = ({ parts }: Edits): DraftBlock[] => parts.map(({ block }) => block);
/** The part's id, for edits. */
const idAt = ({ parts }: Edits, at: number): number => parts[at]?.id ?? NaN;
const allWords = (blocks: DraftBlock[]): string[] =>
  blocks.flatMap((block) => wordsOf(block).split(/[\s:;|]+/)).filter(Boolean);

describe('the parts of a paste', () => {
  it('are split at a paragraph, and joined again', () => {
    const story = read(...STORY);
    const split = after(story, { do: 'split', id: idAt(story, 0), at: 1 });
    expect(blocksOf(split).slice(0, 2)).toEqual([text('One.'), text('Two.', 'Three.')]);
    const joined = after(split, { do: 'merge', id: idAt(split, 1) });
    expect(blocksOf(joined)).toEqual(STORY);
  });

  it('keep their ids when they are moved, and are not moved over the ends', () => {
    const story = read(...STORY);
    const moved = after(story, { do: 'move', id: idAt(story, 2), by: -1 });
    expect(moved.parts.map(({ id }) => id)).toEqual([0, 2, 1].map((at) => idAt(story, at)));
    expect(after(story, { do: 'move', id: idAt(story, 0), by: -1 })).toBe(story);
    expect(after(story, { do: 'move', id: idAt(story, 2), by: 1 })).toBe(story);
  });

  it('have their titles split by hand, without the sign between', () => {
    const story = read(related('Butter wins; My Universe is silver'));
    const id = idAt(story, 0);
    const split = after(story, { do: 'split-title', id, item: 0, at: 11 });
    expect(blocksOf(split)).toEqual([related('Butter wins', 'My Universe is silver')]);
    expect(splitTitle('Butter wins', 0)).toBeNull();
    expect(splitTitle('Butter wins', 11)).toBeNull();
  });

  it('take in a promo or a title as text, with its address', () => {
    const story = read(text('One.'), promo('Join us', 'https://example.org/join'));
    expect(blocksOf(after(story, { do: 'merge', id: idAt(story, 1) }))).toEqual([
      {
        type: 'text',
        content: [
          paragraph('One.'),
          {
            type: 'paragraph',
            children: [
              {
                type: 'link',
                url: 'https://example.org/join',
                children: [{ type: 'text', text: 'Join us' }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('are not joined to a tweet or an embed', () => {
    const embed: DraftBlock = {
      type: 'embed',
      url: 'https://www.instagram.com/p/abc/',
      provider: 'Instagram',
      caption: null,
    };
    const story = read(embed, text('One.'));
    expect(after(story, { do: 'merge', id: idAt(story, 1) })).toBe(story);
    const turned = after(story, { do: 'turn', id: idAt(story, 0), kind: 'text' });
    expect(allWords(blocksOf(turned))).toEqual(
      allWords([text('https://www.instagram.com/p/abc/', 'One.')]),
    );
  });
});

describe('undo and redo', () => {
  it('go back to the copy as it was read, and forth again', () => {
    const story = read(...STORY);
    const dropped = after(story, { do: 'drop', id: idAt(story, 1) });
    expect(blocksOf(dropped)).toHaveLength(2);
    const undone = after(dropped, { do: 'undo' });
    expect(blocksOf(undone)).toEqual(STORY);
    expect(blocksOf(after(undone, { do: 'redo' }))).toEqual(blocksOf(dropped));
    expect(after(story, { do: 'undo' })).toBe(story);
  });

  it('take the letters of one title as one step', () => {
    const story = read(related('A'), related('B'));
    const type = (edits: Edits, at: number, ...titles: string[]) =>
      after(
        edits,
        ...titles.map((title): Edit => ({
          do: 'write',
          id: idAt(edits, at),
          block: related(title),
          field: 'items.0',
        })),
      );
    const typed = type(type(story, 0, 'A1', 'A12'), 1, 'B1', 'B12');
    const undone = after(typed, { do: 'undo' });
    expect(blocksOf(undone)).toEqual([related('A12'), related('B')]);
    expect(blocksOf(after(undone, { do: 'undo' }))).toEqual([related('A'), related('B')]);
  });

  it('bring back what was arranged before the copy was read again, and the copy with it', () => {
    const story = read(...STORY);
    const arranged = after(story, { do: 'drop', id: idAt(story, 0) });
    const again = written(arranged, 'other', [text('Other.')]);
    expect(again.replaced).toBe(true);
    const undone = after(again, { do: 'undo' });
    expect(blocksOf(undone)).toEqual(blocksOf(arranged));
    expect(undone.copy.text).toBe('copy');
    expect(after(undone, { do: 'redo' })).toMatchObject({
      copy: { text: 'other' },
      input: 'other',
      parts: [{ block: text('Other.') }],
    });
    expect(written(story, 'other', [text('Other.')]).replaced).toBe(false);
  });

  it('take the letters of the copy as one step, whenever they are read', () => {
    const story = read(...STORY);
    const arranged = after(story, { do: 'drop', id: idAt(story, 0) });
    const typed = ['copy o', 'copy on', 'copy one'].reduce(
      (edits, copy) => written(edits, copy, [text(copy)], true),
      arranged,
    );
    expect(blocksOf(typed)).toEqual([text('copy one')]);
    expect(typed.replaced).toBe(true);
    const undone = after(typed, { do: 'undo' });
    expect(undone).toMatchObject({ copy: { text: 'copy' }, parts: arranged.parts });
  });

  it('are not overtaken by a reading of a copy that was taken back', () => {
    const story = read(...STORY);
    const late: Edit = { do: 'read', read: readOf('other', [text('Other.')]) };
    const undone = after(
      story,
      { do: 'copy', copy: { text: 'other', html: null }, isTyped: true },
      { do: 'undo' },
      late,
    );
    expect(blocksOf(undone)).toEqual(STORY);
    expect(blocksOf(after(undone, { do: 'redo' }, late))).toEqual([text('Other.')]);
  });

  it('bring back the parts of a box that was emptied', () => {
    const story = read(...STORY);
    const emptied = after(story, {
      do: 'copy',
      copy: { text: ' ', html: null },
      isTyped: true,
    });
    expect(emptied.parts).toEqual([]);
    expect(after(emptied, { do: 'undo' })).toMatchObject({
      copy: { text: 'copy' },
      parts: story.parts,
    });
  });

  it('undo every row of edits back to the start', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('drop' as const), id: fc.nat(6) }),
      fc.record({ do: fc.constant('merge' as const), id: fc.nat(6) }),
      fc.record({ do: fc.constant('split' as const), id: fc.nat(6), at: fc.nat(3) }),
      fc.record({
        do: fc.constant('move' as const),
        id: fc.nat(6),
        by: fc.constantFrom(1 as const, -1 as const),
      }),
      fc.record({
        do: fc.constant('turn' as const),
        id: fc.nat(6),
        kind: fc.constantFrom(...KINDS),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const story = read(...STORY);
        const end = after(story, ...steps);
        const back = end.past.reduce<Edits>((edits) => edited(edits, { do: 'undo' }), end);
        expect(blocksOf(back)).toEqual(STORY);
        const forth = back.future.reduce<Edits>((edits) => edited(edits, { do: 'redo' }), back);
        expect(blocksOf(forth)).toEqual(blocksOf(end));
      }),
    );
  });
});

describe('another kind', () => {
  const words = fc
    .array(fc.constantFrom('BTS', 'Lizzo', '방탄소년단', 'and', 'friends', '2021', 'a|b'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((some) => some.join(' '));
  const url = fc.constantFrom(null, 'https://example.org/a', 'https://example.org/b');
  const block = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => text(...some)),
    fc.tuple(words, url).map(([some, address]) => promo(some, address)),
    fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => related(...some)),
  );

  it('keeps all words, in order', () => {
    fc.assert(
      fc.property(block, fc.constantFrom(...KINDS), (one, kind) => {
        const before = allWords([one]);
        const turned = turnedInto(kind, one);
        expect(turned.type).toBe(kind);
        expect(allWords([turned])).toEqual(before);
      }),
    );
  });

  it('keeps every address', () => {
    const linked: DraftBlock = {
      type: 'text',
      content: ['https://example.org/a', 'https://example.org/b'].map((address) => ({
        type: 'paragraph',
        children: [{ type: 'link', url: address, children: [{ type: 'text', text: 'here' }] }],
      })),
    };
    for (const kind of KINDS) {
      const turned = JSON.stringify(turnedInto(kind, linked));
      expect(turned).toContain('https://example.org/a');
      expect(turned).toContain('https://example.org/b');
    }
  });
});
