/**
 * The parts of a pasted story while an editor arranges them: a pure reducer with undo and redo. Every
 * change is one step back, whatever it touched.
 */
import type { DraftBlock } from '../../../../common/admin-api';
import { merged, splitTitle, turnedInto, type ChosenKind } from '../../story/kinds';

export interface StoryPart {
  /** Stays with the part wherever it is moved, so that the focus stays with it. */
  id: number;
  block: DraftBlock;
}

export interface Edits {
  parts: StoryPart[];
  past: StoryPart[][];
  future: StoryPart[][];
  nextId: number;
  /** The input that the parts were read from; null while there is none. */
  input: string | null;
  /** Whether the editor changed anything since the copy was read. */
  changed: boolean;
  /** The last reading took the place of parts that the editor had arranged. */
  replaced: boolean;
  /** The title or words that are being typed: their letters are one step together. */
  typing: string | null;
}

export type Edit =
  | { do: 'read'; input: string | null; blocks: readonly DraftBlock[] }
  | { do: 'turn'; id: number; kind: ChosenKind }
  | { do: 'merge'; id: number }
  | { do: 'split'; id: number; at: number }
  | { do: 'split-title'; id: number; item: number; at: number }
  | { do: 'drop'; id: number }
  | { do: 'move'; id: number; by: 1 | -1 }
  | { do: 'write'; id: number; block: DraftBlock; field: string }
  | { do: 'clear' }
  | { do: 'undo' }
  | { do: 'redo' };

/** More steps are not kept: a step of a long story is not small. */
const MAX_STEPS = 100;

export const NO_EDITS: Edits = {
  parts: [],
  past: [],
  future: [],
  nextId: 1,
  input: null,
  changed: false,
  replaced: false,
  typing: null,
};

/** The browser's own `toSpliced`, for browsers that lack it. */
const spliced = <Item>(items: readonly Item[], at: number, gone: number, ...added: Item[]) => [
  ...items.slice(0, at),
  ...added,
  ...items.slice(at + gone),
];

const changedTo = (edits: Edits, parts: StoryPart[], typing: string | null = null): Edits => {
  const goesOn = typing !== null && typing === edits.typing;
  return {
    ...edits,
    parts,
    past: goesOn ? edits.past : [...edits.past, edits.parts].slice(-MAX_STEPS),
    future: [],
    changed: true,
    replaced: false,
    typing,
  };
};

const withBlock = (edits: Edits, at: number, block: DraftBlock): StoryPart[] =>
  edits.parts.map((part, index) => (index === at ? { ...part, block } : part));

const read = (edits: Edits, input: string | null, blocks: readonly DraftBlock[]): Edits => {
  const parts = blocks.map((block, at) => ({ id: edits.nextId + at, block }));
  const nextId = edits.nextId + blocks.length;
  // What an editor did to the parts of the copy before is a step back, not lost.
  const past = edits.changed ? [...edits.past, edits.parts].slice(-MAX_STEPS) : edits.past;
  const replaced = edits.changed;
  return { parts, past, future: [], nextId, input, changed: false, replaced, typing: null };
};

const merge = (edits: Edits, at: number, block: DraftBlock): Edits => {
  const before = edits.parts[at - 1];
  const both = before && merged(before.block, block);
  if (!both) return edits;
  const parts = withBlock(edits, at - 1, both);
  return changedTo(edits, [...parts.slice(0, at), ...parts.slice(at + 1)]);
};

const split = (edits: Edits, at: number, block: DraftBlock, paragraph: number): Edits => {
  if (block.type !== 'text' || paragraph <= 0 || paragraph >= block.content.length) return edits;
  const parts = withBlock(edits, at, { ...block, content: block.content.slice(0, paragraph) });
  const rest: DraftBlock = { ...block, content: block.content.slice(paragraph) };
  const next = changedTo(edits, spliced(parts, at + 1, 0, { id: edits.nextId, block: rest }));
  return { ...next, nextId: edits.nextId + 1 };
};

const splitItem = (edits: Edits, at: number, block: DraftBlock, item: number, cut: number) => {
  const found = block.type === 'related-reads' ? block.items[item] : undefined;
  const titles = found && splitTitle(found.title, cut);
  if (block.type !== 'related-reads' || !found || !titles) return edits;
  const [first, second] = titles;
  const items = spliced(
    block.items,
    item,
    1,
    { title: first, url: found.url },
    { title: second, url: null },
  );
  return changedTo(edits, withBlock(edits, at, { ...block, items }));
};

const move = (edits: Edits, at: number, by: number): Edits => {
  const part = edits.parts[at];
  const to = at + by;
  if (!part || to < 0 || to >= edits.parts.length) return edits;
  return changedTo(edits, spliced(spliced(edits.parts, at, 1), to, 0, part));
};

const undo = (edits: Edits): Edits => {
  const last = edits.past.at(-1);
  if (!last) return edits;
  const { parts, past, future } = edits;
  return {
    ...edits,
    parts: last,
    past: past.slice(0, -1),
    future: [parts, ...future],
    changed: true,
    replaced: false,
    typing: null,
  };
};

const redo = (edits: Edits): Edits => {
  const [next, ...future] = edits.future;
  if (!next) return edits;
  const past = [...edits.past, edits.parts];
  return { ...edits, parts: next, past, future, changed: true, replaced: false, typing: null };
};

/** What an edit makes of the parts; the same object where it changes nothing. */
export const edited = (edits: Edits, edit: Edit): Edits => {
  if (edit.do === 'read') return read(edits, edit.input, edit.blocks);
  if (edit.do === 'clear') return { ...NO_EDITS, nextId: edits.nextId };
  if (edit.do === 'undo') return undo(edits);
  if (edit.do === 'redo') return redo(edits);
  const at = edits.parts.findIndex(({ id }) => id === edit.id);
  const block = edits.parts[at]?.block;
  if (!block) return edits;
  switch (edit.do) {
    case 'turn': {
      const turned = turnedInto(edit.kind, block);
      return turned === block ? edits : changedTo(edits, withBlock(edits, at, turned));
    }
    case 'merge':
      return merge(edits, at, block);
    case 'split':
      return split(edits, at, block, edit.at);
    case 'split-title':
      return splitItem(edits, at, block, edit.item, edit.at);
    case 'drop':
      return changedTo(edits, spliced(edits.parts, at, 1));
    case 'move':
      return move(edits, at, edit.by);
    case 'write':
      return changedTo(edits, withBlock(edits, at, edit.block), `${edit.id}.${edit.field}`);
  }
};
