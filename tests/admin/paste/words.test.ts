import fc from 'fast-check';

import { inputOf } from '../../../admin/src/clipboard/copy';
import { edited, NO_EDITS, type Edit, type Edits } from '../../../admin/src/pages/paste/edits';
import { leftOut } from '../../../admin/src/pages/paste/left-out';
import { asTweets } from '../../../admin/src/story/as-tweets';
import { KINDS } from '../../../admin/src/story/kinds';
import type { DraftBlock } from '../../../common/admin-api';
import { linesOf } from '../../../common/text/block-words';
import { runs } from '../../common/support/runs';
import { readingOf } from './support';

const PARAGRAPHS = [
  'The singer is still a friend of the band',
  'By Jane Roe | Nov 21, 2021 09:15 PM IST',
  'November 20 was like our version of the Avengers, with a stage for everybody and for all the songs that we know.',
  'They met at a concert in Los Angeles.',
  'They met at a concert in Los Angeles.',
  'Lizzo sang, and BTS danced.',
  '방탄소년단이 무대에 올랐다.',
  '🔥🔥',
  'Hi, BTS. — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
  'ALSO READ: Butter wins the Record Of The Year; My Universe is certified silver',
  'ALSO READ: Jimin sings',
  'Join the biggest community of fans live on the app. Click here to join.',
  'https://www.instagram.com/p/abc/',
];

/** What an editor types that no copy has. */
const TYPED = 'typed-by-hand';

/** As the page counts: by spaces, and by the signs between titles. */
const wordsIn = (text: string): string[] => text.split(/[\s:;|]+/).filter(Boolean);

/** What stands in a part, or in a tweet as it was pasted. */
const shownIn = (block: DraftBlock): string => {
  switch (block.type) {
    case 'text':
      return linesOf(block.content).join('\n');
    case 'tweet':
      return block.signature ?? block.tweet.text;
    case 'related-reads':
      return [block.label, ...block.items.map(({ title }) => title)].join(' ');
    case 'promo':
      return block.text;
    case 'embed':
      return [block.caption, block.url].join(' ');
  }
};

const typedIn = ({ details, read, taken }: Edits): (string | null)[] => [
  details.headline ?? taken ?? read?.article.headline ?? null,
];

/** Headline, byline and story date have fields of their own, which tell the words they are of. */
const besideParts = ({ read, details, taken }: Edits): string =>
  [
    details.headline ?? taken ?? read?.article.headline,
    read?.article.byline?.text,
    read?.article.dateline?.text,
  ].join(' ');

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Fails where the box and the article, with what the page says is left out of it, have other words. */
const expectOneSet = (edits: Edits) => {
  const box = counted([inputOf(edits.copy)]);
  const left = leftOut(edits, typedIn(edits));
  const shown = counted([
    besideParts(edits),
    ...edits.parts.map(({ block }) => shownIn(block)),
    ...left.map(({ block }) => shownIn(block)),
  ]);
  const missing = [...box].filter(([word, count]) => (shown.get(word) ?? 0) < count);
  const invented = [...shown.keys()].filter((word) => !box.has(word) && word !== TYPED);
  expect({ missing, invented }).toEqual({ missing: [], invented: [] });
};

/** One thing that an editor does, by numbers that choose what it is done to. */
type Act = (edits: Edits, one: number, two: number) => Edit | null;

const partAt = ({ parts }: Edits, at: number) => parts[at % Math.max(1, parts.length)];
const paragraphsOf = ({ copy }: Edits): string[] => copy.text.split('\n\n').filter(Boolean);
const copyEdit = (paragraphs: string[], isTyped: boolean): Edit => ({
  do: 'copy',
  copy: { text: paragraphs.join('\n\n'), html: null },
  isTyped,
});
const onPart =
  (make: (part: { id: number; block: DraftBlock }, one: number) => Edit | null): Act =>
  (edits, one, two) => {
    const part = partAt(edits, two);
    return part ? make(part, one) : null;
  };
const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_item, index) => index !== at);
const paragraphAt = (at: number): string => PARAGRAPHS[at % PARAGRAPHS.length] ?? '';

const ACTS: Act[] = [
  // In the box: pasted anew, a paragraph typed, retyped, taken away.
  (_edits, one, two) =>
    copyEdit(
      [0, 1, 2, 3].map((at) => paragraphAt(one + at * two)),
      false,
    ),
  (edits, one) => copyEdit([...paragraphsOf(edits), paragraphAt(one)], true),
  (edits, one, two) => {
    const all = paragraphsOf(edits);
    return copyEdit(
      all.map((words, at) => (at === two % Math.max(1, all.length) ? paragraphAt(one) : words)),
      true,
    );
  },
  (edits, one) => copyEdit(without(paragraphsOf(edits), one), true),
  // In the parts.
  onPart(({ id }) => ({ do: 'drop', id })),
  onPart(({ id }) => ({ do: 'merge', id })),
  onPart(({ id }, one) => ({ do: 'split', id, at: one % 4 })),
  // Between two words: one that is cut in two is no word of the copy.
  onPart(({ id, block }, one) => {
    const title = block.type === 'related-reads' ? block.items[one % 2]?.title : undefined;
    const gap = title?.indexOf(' ', one) ?? -1;
    return gap < 0 ? null : { do: 'split-title', id, item: one % 2, at: gap };
  }),
  onPart(({ id }, one) => ({ do: 'move', id, by: one % 2 === 0 ? 1 : -1 })),
  onPart(({ id }, one) => ({ do: 'turn', id, kind: KINDS[one % KINDS.length] ?? 'text' })),
  onPart(({ id, block }) =>
    block.type === 'text' ? { do: 'replace', id, blocks: asTweets(block, {}) } : null,
  ),
  // By hand: a paragraph or title retyped, one taken out of its text, the headline.
  onPart(({ id, block }, one) => {
    if (block.type === 'related-reads') {
      const items = block.items.map((item, at) =>
        at === one % 2 ? { ...item, title: TYPED } : item,
      );
      return { do: 'write', id, field: `items.${one % 2}`, block: { ...block, items } };
    }
    if (block.type !== 'text') return null;
    const typed = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text: TYPED }],
    };
    const content = block.content.map((node, at) => (at === one % 3 ? typed : node));
    return { do: 'write', id, field: 'text', block: { ...block, content } };
  }),
  onPart(({ id, block }, one) =>
    block.type === 'text'
      ? {
          do: 'write',
          id,
          field: 'text',
          block: { ...block, content: without(block.content, one) },
        }
      : null,
  ),
  () => ({ do: 'take-headline' }),
  (_edits, one) => ({ do: 'detail', details: { headline: one % 3 === 0 ? TYPED : null } }),
  (edits, one) => {
    const left = leftOut(edits, typedIn(edits));
    const chosen = left[one % Math.max(1, left.length)];
    return chosen ? { do: 'put-back', block: chosen.block, from: chosen.from } : null;
  },
  () => ({ do: 'undo' }),
  () => ({ do: 'undo' }),
  () => ({ do: 'redo' }),
];

/** The page reads what is in the box, sooner or later. */
const settled = (edits: Edits): Edits =>
  inputOf(edits.copy).trim() === ''
    ? edits
    : edited(edits, { do: 'read', read: readingOf(inputOf(edits.copy)) });

const step = fc.tuple(fc.nat(ACTS.length - 1), fc.nat(60), fc.nat(20), fc.boolean());

const START = settled(edited(NO_EDITS, copyEdit(PARAGRAPHS, false)));

/** Tells what was wrong, and not the 1,000 edits before it. */
const reporter = <Values>(details: fc.RunDetails<Values>): void => {
  if (!details.failed) return;
  throw new Error(`seed ${details.seed}`, { cause: details.errorInstance });
};

describe('the words of the box and the words of the article', () => {
  it('are one set after any 1,000 edits, undos and retypings', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1000, maxLength: 1000 }), (steps) => {
        let edits = START;
        let late: Edit | null = null;
        for (const [act, one, two, isQuick] of steps) {
          const edit = ACTS[act]?.(edits, one, two);
          if (!edit) continue;
          edits = edited(edits, edit);
          // A reading of another copy may still arrive.
          if (late) edits = edited(edits, late);
          const input = inputOf(edits.copy);
          late = edit.do === 'copy' ? { do: 'read', read: readingOf(input) } : null;
          if (isQuick) {
            edits = settled(edits);
            expectOneSet(edits);
          }
        }
        expectOneSet(settled(edits));
      }),
      // Shrinking 1,000 edits takes minutes: the seed finds them again.
      { numRuns: runs(10), endOnFailure: true, reporter },
    );
  }, 120_000);
});
