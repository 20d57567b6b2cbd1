import { edited, NO_EDITS, type Edits } from '../../../admin/src/pages/paste/edits';
import { keptOf, restored } from '../../../admin/src/pages/paste/kept';
import { readingOf } from './support';

const COPY = { text: 'One came.\n\nALSO READ: A title', html: null };
const read = (edits: Edits): Edits =>
  edited(edits, { do: 'read', read: readingOf(edits.copy.text) });
const START = read(edited(NO_EDITS, { do: 'copy', copy: COPY, isTyped: false }));
/** What the page finds after it was loaded anew. */
const reloaded = (edits: Edits): Edits =>
  restored(JSON.parse(JSON.stringify(keptOf(edits, false))));

describe('a page that was kept', () => {
  it('has its copy, its details and its arranged parts again', () => {
    const arranged = edited(edited(START, { do: 'drop', id: START.parts[1]?.id ?? NaN }), {
      do: 'detail',
      details: { byline: 'Mary Major' },
    });
    const again = read(reloaded(arranged));
    expect(again).toMatchObject({ copy: COPY, changed: true, details: { byline: 'Mary Major' } });
    expect(again.parts.map(({ block }) => block)).toEqual([START.parts[0]?.block]);
    // It knows again what was read of the copy, and so what is left out of the article.
    expect(again.read?.input).toBe(COPY.text);
  });

  it('has the parts of its copy, as it is read, where none was changed', () => {
    const again = reloaded(START);
    expect(again).toMatchObject({ copy: COPY, parts: [], changed: false });
    expect(read(again).parts.map(({ block }) => block)).toEqual(
      START.parts.map(({ block }) => block),
    );
  });

  it('of an older form is read: without the places of the parts, and with fewer details', () => {
    const blocks = START.parts.map(({ block }) => block);
    const again = restored({
      copy: COPY,
      details: { headline: 'Typed', storyDate: null, slug: null, ticked: { a: true } },
      blocks,
    });
    expect(again.parts.map(({ block, from }) => ({ block, from }))).toEqual(
      blocks.map((block) => ({ block, from: null })),
    );
    expect(again.details).toMatchObject({
      headline: 'Typed',
      byline: null,
      ticked: { a: true },
      added: [],
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'newsroom'],
    ['another copy', { copy: 'One came.', details: {}, blocks: null }],
    ['a copy without its words', { copy: { html: '<p>One</p>' }, details: {} }],
  ])('is empty where %s was kept', (_name, kept) => {
    expect(restored(kept)).toEqual(NO_EDITS);
  });

  it('loses parts and details that the page does not know, and nothing else', () => {
    const kept = {
      copy: COPY,
      details: { headline: ['Typed'], byline: 'Mary Major', ticked: [], colour: 'red' },
      blocks: [{ type: 'quiz', question: 'Who?' }],
    };
    const again = restored(kept);
    expect(again.details).toEqual({ ...NO_EDITS.details, byline: 'Mary Major' });
    expect(again).toMatchObject({ copy: COPY, parts: [], changed: false });
  });
});
