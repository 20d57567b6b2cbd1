import { edited, NO_EDITS, type Edit, type Edits } from '../../../admin/src/pages/paste/edits';
import { keptOf, restored } from '../../../admin/src/pages/paste/kept';
import { leftOut } from '../../../admin/src/pages/paste/left-out';
import { offeredCover } from '../../../admin/src/pages/paste/offered-cover';
import { wordsOf } from '../../../admin/src/story/block-text';
import { wordsOfImage } from '../../../common/articles/image-links';
import { readingOf } from './support';

const HALL = 'https://desk.example/hall.jpg';
const BESIDE = 'cid:1a.b2';
const HTML = `<p>One came.</p><figure><img src="${HALL}" alt="The hall"><figcaption>At nine</figcaption></figure><p>Two came.</p><img src="${BESIDE}" alt="Inside">`;

const after = (edits: Edits, ...steps: Edit[]): Edits => steps.reduce(edited, edits);
const pasted = (edits: Edits, html: string, picture?: string): Edits =>
  after(
    edits,
    { do: 'copy', copy: { text: 'words', html, ...(picture && { picture }) }, isTyped: false },
    { do: 'read', read: readingOf(html) },
  );
const START = pasted(NO_EDITS, HTML);
const [hall, inside] = readingOf(HTML).article.images;
if (!hall || !inside) throw new Error('The copy has two pictures.');
const taken = after(START, { do: 'take-cover', image: hall });
const lines = ({ parts }: Edits) => parts.map(({ block }) => wordsOf(block).split('\n'));
const left = (edits: Edits) =>
  leftOut(edits, [edits.cover && wordsOfImage(edits.cover)]).map(({ words }) => words);

describe('the picture that is offered as cover', () => {
  it('is the first of the copy, or the one that was pasted as a file', () => {
    const { article } = readingOf(HTML);
    expect(offeredCover(START.copy, article)).toEqual(hall);
    expect(offeredCover({ ...START.copy, picture: BESIDE }, article)).toEqual(inside);
    const alone = { url: 'cid:9.z', alt: null, caption: null };
    expect(offeredCover({ ...START.copy, picture: alone.url }, null)).toEqual(alone);
    expect(offeredCover(START.copy, null)).toBeNull();
  });
});

describe('a picture that is taken as cover', () => {
  it('has no line below the story any more, and is not left out of the article', () => {
    expect(lines(START)).toEqual([
      ['One came.', 'Two came.'],
      ['At nine', 'Inside'],
    ]);
    expect(lines(taken)).toEqual([['One came.', 'Two came.'], ['Inside']]);
    expect(taken.cover).toEqual(hall);
    expect(left(taken)).toEqual([]);
  });

  it('takes the last part with it where its line was all of it', () => {
    const alone = pasted(NO_EDITS, `<p>One came.</p><img src="${HALL}">`);
    const image = { url: HALL, alt: null, caption: null };
    const cover = after(alone, { do: 'take-cover', image });
    expect(lines(cover)).toEqual([['One came.']]);
    expect(lines(after(cover, { do: 'leave-cover' }))).toEqual([['One came.'], [HALL]]);
    expect(left(cover)).toEqual([]);
  });

  it('is a step that is taken back and made again', () => {
    const undone = after(taken, { do: 'undo' });
    expect([undone.cover, lines(undone)]).toEqual([null, lines(START)]);
    const again = after(undone, { do: 'redo' });
    expect([again.cover, lines(again)]).toEqual([hall, lines(taken)]);
  });

  it('has its line again when it is left, or another is taken', () => {
    const leave = after(taken, { do: 'leave-cover' });
    expect([leave.cover, lines(leave)[1]]).toEqual([null, ['Inside', 'At nine']]);
    const other = after(taken, { do: 'take-cover', image: inside });
    expect([other.cover, lines(other)[1]]).toEqual([inside, ['At nine']]);
    expect(after(leave, { do: 'leave-cover' })).toBe(leave);
  });

  it('stays the cover when the copy is read again, as long as the copy has it', () => {
    const goesOn = pasted(taken, `${HTML}<p>Three came.</p>`);
    expect(goesOn.cover).toEqual(hall);
    expect(lines(goesOn).at(-1)).toEqual(['Inside']);
    expect(pasted(taken, '<p>Another story.</p>').cover).toBeNull();
    const emptied = after(taken, { do: 'copy', copy: { text: '', html: null }, isTyped: false });
    expect(emptied.cover).toBeNull();
  });

  it('stays the cover with a copy that it was pasted beside', () => {
    const image = { url: 'cid:9.z', alt: null, caption: null };
    const beside = after(pasted(NO_EDITS, HTML, image.url), { do: 'take-cover', image });
    expect(lines(beside)).toEqual(lines(START));
    expect(pasted(beside, '<p>Another.</p>', image.url).cover).toEqual(image);
    expect(pasted(beside, '<p>Another.</p>').cover).toBeNull();
  });

  it('is the cover no more when another is pasted', () => {
    const again = after(taken, {
      do: 'copy',
      copy: { ...taken.copy, picture: 'cid:9.z' },
      isTyped: false,
    });
    expect([again.cover, lines(again)[1]]).toEqual([null, ['Inside', 'At nine']]);
    expect(after(again, { do: 'undo' }).cover).toEqual(hall);
  });

  it('is the cover after the page was loaded anew only if the Media Library has it', () => {
    const reloaded = (edits: Edits) => restored(JSON.parse(JSON.stringify(keptOf(edits, false))));
    expect(reloaded(taken).cover).toBeNull();
    const uploaded = after(taken, { do: 'detail', details: { uploaded: { url: HALL, id: 7 } } });
    const again = reloaded(uploaded);
    expect(again).toMatchObject({ cover: hall, details: { uploaded: { url: HALL, id: 7 } } });
    expect(lines(after(again, { do: 'read', read: readingOf(HTML) }))).toEqual(lines(taken));
  });
});
