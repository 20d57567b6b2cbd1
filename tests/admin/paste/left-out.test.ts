import { edited, NO_EDITS, type Edits } from '../../../admin/src/pages/paste/edits';
import { leftOut } from '../../../admin/src/pages/paste/left-out';
import { asTweets } from '../../../admin/src/story/as-tweets';
import type { Part } from '../../../admin/src/story/kinds';
import { readingOf, readOf } from './support';

const of = (text: string): Edits =>
  edited(edited(NO_EDITS, { do: 'copy', copy: { text, html: null }, isTyped: false }), {
    do: 'read',
    read: readingOf(text),
  });
const idAt = ({ parts }: Edits, at: number): number => parts[at]?.id ?? NaN;
const wordsLeft = (edits: Edits, ...typed: string[]): string[] =>
  leftOut(edits, [edits.read?.article.headline ?? null, ...typed]).map(({ words }) => words);

const textOf = (words: string): Part<'text'> => ({
  type: 'text',
  content: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
});

const COPY = `One came.\n\nTwo came.\n\nALSO READ: A first title; A second title\n\nThree came.`;

describe('what is in the copy and not in the article', () => {
  it('is nothing, however the parts are arranged', () => {
    const story = of(COPY);
    const turned = edited(story, { do: 'turn', id: idAt(story, 1), kind: 'text' });
    const joined = edited(turned, { do: 'merge', id: idAt(turned, 1) });
    const moved = edited(joined, { do: 'move', id: idAt(joined, 0), by: 1 });
    for (const edits of [story, turned, joined, moved]) expect(wordsLeft(edits)).toEqual([]);
  });

  it('is put back where it stood, as what it was', () => {
    const story = of(COPY);
    const dropped = edited(story, { do: 'drop', id: idAt(story, 1) });
    const [left] = leftOut(dropped, [null]);
    expect(left?.words).toBe('ALSO READ: A first title; A second title');
    const back = edited(dropped, { do: 'put-back', block: left!.block, from: left!.from });
    expect(back.parts.map(({ block }) => block)).toEqual(story.parts.map(({ block }) => block));
    expect(wordsLeft(back)).toEqual([]);
    expect(edited(back, { do: 'undo' })).toMatchObject({ parts: dropped.parts });
  });

  it('is the paragraph or the title that was typed over, and no other', () => {
    const story = of(COPY);
    const block = story.parts[0]?.block;
    if (block?.type !== 'text') throw new Error('The copy begins with text.');
    const typed = edited(story, {
      do: 'write',
      id: idAt(story, 0),
      field: 'text',
      block: {
        ...block,
        content: [
          block.content[0]!,
          { type: 'paragraph', children: [{ type: 'text', text: 'New.' }] },
        ],
      },
    });
    expect(wordsLeft(typed)).toEqual(['Two came.']);
    // Unless it stands elsewhere in the article.
    expect(wordsLeft(typed, 'Two came.')).toEqual([]);
  });

  it('is the headline of the copy, where another was typed', () => {
    const story = of('# A headline of its own\n\nOne came.');
    const { headline } = readingOf('<h1>A headline</h1><p>One came.</p>').article;
    expect(headline).toBe('A headline');
    const html = '<h1>A headline</h1><p>One came.</p>';
    const rich = edited(
      edited(story, { do: 'copy', copy: { text: 'A headline One came.', html }, isTyped: false }),
      { do: 'read', read: readingOf(html) },
    );
    expect(leftOut(rich, ['A headline'])).toEqual([]);
    expect(leftOut(rich, ['Another one']).map(({ words }) => words)).toEqual(['A headline']);
  });

  it('is no picture: each is a link below the story, by its caption', () => {
    const html =
      '<figure><img src="https://example.org/a.jpg" alt="BTS"><figcaption>The group on stage</figcaption></figure><p>One came.</p>';
    const story = edited(
      edited(NO_EDITS, { do: 'copy', copy: { text: 'One came.', html }, isTyped: false }),
      { do: 'read', read: readingOf(html) },
    );
    expect(wordsLeft(story)).toEqual([]);
    expect(story.parts.at(-1)?.block).toEqual({
      type: 'text',
      content: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'https://example.org/a.jpg',
              children: [{ type: 'text', text: 'The group on stage' }],
            },
          ],
        },
      ],
    });
    const dropped = edited(story, { do: 'drop', id: idAt(story, 1) });
    expect(wordsLeft(dropped)).toEqual(['The group on stage']);
  });

  describe.each([
    [
      'a line',
      'Hi, BTS. — LIZZO (@lizzo) November 20, 2021 https://x.com/lizzo/status/1461898018373226498',
    ],
    [
      'embed code',
      '<blockquote class="twitter-tweet"><p>Hi, BTS.</p>&mdash; LIZZO (@lizzo) <a href="https://twitter.com/lizzo/status/1461898018373226498">November 20, 2021</a></blockquote>',
    ],
  ])('where the library’s tweet was chosen for a pasted one, given by %s,', (_, signature) => {
    const chosen = (story: Edits, at: number): Edits => {
      const block = story.parts[at]?.block;
      if (block?.type !== 'tweet') throw new Error('There is a tweet.');
      const tweet = { ...block.tweet, text: 'Did we just become BFFs?' };
      return edited(story, {
        do: 'write',
        id: idAt(story, at),
        field: 'tweet',
        block: { ...block, entry: 'abc', tweet },
      });
    };

    it('is none of the words that the editor chose against', () => {
      expect(wordsLeft(chosen(of(`One came.\n\n${signature}`), 1))).toEqual([]);
    });

    it('is still what else is dropped, also where the library’s tweet has the same words', () => {
      const story = chosen(of(`Did we just become BFFs?\n\n${signature}\n\nOne came.`), 1);
      const dropped = edited(story, { do: 'drop', id: idAt(story, 0) });
      expect(wordsLeft(dropped)).toEqual(['Did we just become BFFs?']);
    });

    it('is the pasted tweet when the library’s one is dropped', () => {
      const story = chosen(of(`One came.\n\n${signature}`), 1);
      const dropped = edited(story, { do: 'drop', id: idAt(story, 1) });
      expect(wordsLeft(dropped).join()).toContain('Hi, BTS.');
    });
  });

  it('is none of the words of a text, either, that became a tweet and then the library’s', () => {
    const signature = 'Hi, BTS. — LIZZO (@lizzo) November 20, 2021';
    const block = textOf(signature);
    const copy = { text: signature, html: null };
    const waiting = edited(NO_EDITS, { do: 'copy', copy, isTyped: false });
    const story = edited(waiting, { do: 'read', read: readOf(signature, [block]) });
    const turned = edited(story, {
      do: 'replace',
      id: idAt(story, 0),
      blocks: asTweets(block, {}),
    });
    const [part] = turned.parts;
    if (part?.block.type !== 'tweet') throw new Error('There is a tweet.');
    const chosen = edited(turned, {
      do: 'write',
      id: part.id,
      field: 'tweet',
      block: { ...part.block, entry: 'abc', tweet: { ...part.block.tweet, text: 'Stored' } },
    });
    expect(wordsLeft(chosen)).toEqual([]);
  });

  it('is not told of a copy that is still being read', () => {
    const story = of(COPY);
    const waiting = edited(story, {
      do: 'copy',
      copy: { text: `${COPY}\n\nFour.`, html: null },
      isTyped: true,
    });
    expect(wordsLeft(edited(waiting, { do: 'drop', id: idAt(waiting, 0) }))).not.toContain('Four.');
  });
});

describe('a line that may be the headline', () => {
  const STORY =
    'The singer is still a friend of the band\n\nThe singer met the group in Los Angeles, where they played four concerts, and they talked until late.';

  it('leaves the text when it is taken, and comes back with one step', () => {
    const story = of(STORY);
    expect(story.read?.article.headlineOffer?.text).toBe(
      'The singer is still a friend of the band',
    );
    const taken = edited(story, { do: 'take-headline' });
    expect(taken.taken).toBe('The singer is still a friend of the band');
    expect(JSON.stringify(taken.parts)).not.toContain('still a friend');
    expect(leftOut(taken, [taken.taken])).toEqual([]);
    expect(edited(taken, { do: 'undo' })).toMatchObject({ taken: null, parts: story.parts });
  });
});
