/**
 * What the paste page holds while an editor arranges a story: a pure reducer with undo and redo. One
 * step holds the copy and its parts together, so that no step back parts them.
 */
import type { DraftBlock } from '../../../../common/admin-api';
import type { ArticleImage, ParsedArticle } from '../../../../common/articles';
import { inputOf, NO_COPY, type Copy } from '../../clipboard/copy';
import { merged, splitTitle, turnedInto, type ChosenKind } from '../../story/kinds';
import { coverLeft, coverTaken, keptCover, withoutImageLine } from './cover-edits';
import { NO_DETAILS, type Details } from './details';

export interface StoryPart {
  /** Stays with the part wherever it is moved, so that the focus stays with it. */
  id: number;
  /** The place of the block of the copy that it came of; null where that is not known any more. */
  from: number | null;
  block: DraftBlock;
}

/** All that was read of a copy. */
export interface Read {
  input: string;
  article: ParsedArticle;
  /** Its blocks as they are sent. */
  blocks: readonly DraftBlock[];
}

/** What a step back brings back. */
export interface Step {
  copy: Copy;
  /** The input that the parts were read from; null while there is none. */
  input: string | null;
  /** Null until the copy is read, also after the page was loaded with parts that were kept. */
  read: Read | null;
  parts: StoryPart[];
  /** Whether the editor changed anything since the copy was read. */
  changed: boolean;
  /** A line of the copy that was taken out of the parts as headline. */
  taken: string | null;
  /** The picture that is to be the cover; the parts have no line of it, then. */
  cover: ArticleImage | null;
}

export interface Edits extends Step {
  /** What is typed and ticked beside the parts; its fields undo their own typing. */
  details: Details;
  past: Step[];
  future: Step[];
  nextId: number;
  /** The last reading took the place of parts that the editor had arranged. */
  replaced: boolean;
  /** What is being typed, a title or the copy: its letters are one step together. */
  typing: string | null;
}

export type Edit =
  | { do: 'copy'; copy: Copy; isTyped: boolean }
  | { do: 'read'; read: Read }
  | { do: 'detail'; details: Partial<Details> }
  | { do: 'take-headline' }
  | { do: 'take-cover'; image: ArticleImage }
  | { do: 'leave-cover' }
  | { do: 'turn'; id: number; kind: ChosenKind }
  | { do: 'replace'; id: number; blocks: readonly DraftBlock[] }
  | { do: 'put-back'; block: DraftBlock; from: number }
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
  copy: NO_COPY,
  input: null,
  read: null,
  parts: [],
  changed: false,
  taken: null,
  cover: null,
  details: NO_DETAILS,
  past: [],
  future: [],
  nextId: 1,
  replaced: false,
  typing: null,
};

/** The browser's own `toSpliced`, for browsers that lack it. */
const spliced = <Item>(items: readonly Item[], at: number, gone: number, ...added: Item[]) => [
  ...items.slice(0, at),
  ...added,
  ...items.slice(at + gone),
];

const stepOf = ({ copy, input, read, parts, changed, taken, cover }: Step): Step => ({
  copy,
  input,
  read,
  parts,
  changed,
  taken,
  cover,
});

const isNothing = ({ copy, parts }: Step): boolean =>
  parts.length === 0 && inputOf(copy) === '' && copy.picture === undefined;

/** The next state, with the one before it as a step back. */
const stepped = (edits: Edits, next: Partial<Edits>, typing: string | null): Edits => {
  const goesOn = typing !== null && typing === edits.typing;
  const isKept = goesOn || isNothing(edits);
  return {
    ...edits,
    past: isKept ? edits.past : [...edits.past, stepOf(edits)].slice(-MAX_STEPS),
    future: [],
    replaced: goesOn && edits.replaced,
    typing,
    ...next,
  };
};

const changedTo = (edits: Edits, parts: StoryPart[], typing: string | null = null): Edits =>
  stepped(edits, { parts, changed: true }, typing);

const withBlock = (edits: Edits, at: number, block: DraftBlock): StoryPart[] =>
  edits.parts.map((part, index) => (index === at ? { ...part, block } : part));

/** An emptied box has no parts; what was arranged is one step back. Any other waits to be read. */
const written = (edits: Edits, copy: Copy, isTyped: boolean): Edits => {
  const { text, html, picture } = edits.copy;
  if (copy.text === text && copy.html === html && copy.picture === picture) return edits;
  const isEmptied = inputOf(copy).trim() === '';
  const none = { parts: [], input: null, read: null, changed: false, taken: null, cover: null };
  // Another picture was pasted: it is offered in the place of the one that was taken.
  const left = copy.picture !== picture && edits.cover !== null && coverLeft(edits);
  return stepped(edits, { copy, ...left, ...(isEmptied && none) }, isTyped ? 'copy' : null);
};

/** The reading of the copy that is in the box; of any other it comes too late. */
const read = (edits: Edits, one: Read): Edits => {
  if (one.input !== inputOf(edits.copy)) return edits;
  if (edits.changed && edits.input === one.input)
    return edits.read ? edits : { ...edits, read: one };
  const cover = keptCover(edits, one);
  const parts = one.blocks.map((block, at) => ({ id: edits.nextId + at, from: at, block }));
  return {
    ...edits,
    input: one.input,
    read: one,
    parts: withoutImageLine(parts, cover),
    nextId: edits.nextId + one.blocks.length,
    changed: false,
    taken: null,
    cover,
    replaced: edits.replaced || edits.changed,
  };
};

const replace = (edits: Edits, at: number, blocks: readonly DraftBlock[]): Edits => {
  const part = edits.parts[at];
  if (!part || blocks.length === 0) return edits;
  // The first keeps the id, and with it the focus.
  const parts = blocks.map((block, index) => ({
    ...part,
    id: index === 0 ? part.id : edits.nextId + index - 1,
    block,
  }));
  const next = changedTo(edits, spliced(edits.parts, at, 1, ...parts));
  return { ...next, nextId: edits.nextId + blocks.length - 1 };
};

/** Behind the part that stood before it in the copy. */
const putBack = (edits: Edits, block: DraftBlock, from: number): Edits => {
  let [before, nearest] = [-1, -1];
  edits.parts.forEach((part, at) => {
    if (part.from === null || part.from > from || part.from < nearest) return;
    [before, nearest] = [at, part.from];
  });
  const isUnknown = before === -1 && edits.parts.some((part) => part.from === null);
  const at = isUnknown ? edits.parts.length : before + 1;
  const part = { id: edits.nextId, from: from < 0 ? null : from, block };
  return { ...changedTo(edits, spliced(edits.parts, at, 0, part)), nextId: edits.nextId + 1 };
};

/** The line that is offered leaves the part that begins with it, where that is as it was read. */
const takeHeadline = (edits: Edits): Edits => {
  const offer = edits.read?.article.headlineOffer;
  const block = offer && edits.read?.blocks[offer.block];
  const at = edits.parts.findIndex((part) => part.block === block);
  if (!offer || block?.type !== 'text' || at < 0) return edits;
  const content = block.content.slice(1);
  const parts =
    content.length === 0
      ? spliced(edits.parts, at, 1)
      : withBlock(edits, at, { ...block, content });
  const details = { ...edits.details, headline: null };
  return { ...changedTo(edits, parts), taken: offer.text, details };
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
  return replace(edits, at, [
    { ...block, content: block.content.slice(0, paragraph) },
    { ...block, content: block.content.slice(paragraph) },
  ]);
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
  const past = edits.past.slice(0, -1);
  const future = [stepOf(edits), ...edits.future];
  return { ...edits, ...last, past, future, replaced: false, typing: null };
};

const redo = (edits: Edits): Edits => {
  const [next, ...future] = edits.future;
  if (!next) return edits;
  const past = [...edits.past, stepOf(edits)];
  return { ...edits, ...next, past, future, replaced: false, typing: null };
};

/** What an edit of one part makes of the parts. */
const partEdited = (edits: Edits, edit: Extract<Edit, { id: number }>): Edits => {
  const at = edits.parts.findIndex(({ id }) => id === edit.id);
  const block = edits.parts[at]?.block;
  if (!block) return edits;
  switch (edit.do) {
    case 'turn': {
      const turned = turnedInto(edit.kind, block);
      return turned === block ? edits : changedTo(edits, withBlock(edits, at, turned));
    }
    case 'replace':
      return replace(edits, at, edit.blocks);
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

/** What an edit makes of the page; the same object where it changes nothing. */
export const edited = (edits: Edits, edit: Edit): Edits => {
  switch (edit.do) {
    case 'copy':
      return written(edits, edit.copy, edit.isTyped);
    case 'read':
      return read(edits, edit.read);
    case 'detail':
      return { ...edits, details: { ...edits.details, ...edit.details } };
    case 'take-headline':
      return takeHeadline(edits);
    case 'take-cover':
      return stepped(edits, coverTaken(edits, edit.image), null);
    case 'leave-cover':
      return edits.cover ? stepped(edits, coverLeft(edits), null) : edits;
    case 'put-back':
      return putBack(edits, edit.block, edit.from);
    case 'clear':
      return { ...NO_EDITS, nextId: edits.nextId };
    case 'undo':
      return undo(edits);
    case 'redo':
      return redo(edits);
    default:
      return partEdited(edits, edit);
  }
};
