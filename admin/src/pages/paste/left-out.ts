/** Words of the copy that stand in no part: what was dropped, retyped away or typed over. */
import type { DraftBlock } from '../../../../common/admin-api';
import type { BlockNode } from '../../../../common/articles';
import { linesOf, wordsIn, type Part } from '../../story/kinds';
import { paragraphOf } from '../../story/block-text';
import type { Step, StoryPart } from './edits';

export interface LeftOut {
  words: string;
  /** As it is put back. */
  block: DraftBlock;
  /** The place of its block in the copy; -1: above the first. */
  from: number;
}

/** The smallest piece that is put back: a paragraph, a list item, a title, a whole tweet. */
interface Unit {
  words: string[];
  block: DraftBlock;
}

const unit = (block: DraftBlock): Unit => ({
  words: linesOf(block).flatMap((line) => wordsIn(line.words)),
  block,
});

const textOf = (...content: BlockNode[]): Part<'text'> => ({ type: 'text', content });

const unitsOfText = ({ content }: Part<'text'>): Unit[] =>
  content.flatMap((node) =>
    node.type === 'list'
      ? node.children.map((child) => unit(textOf({ ...node, children: [child] })))
      : [unit(textOf(node))],
  );

const unitsOf = (block: DraftBlock): Unit[] => {
  if (block.type === 'text') return unitsOfText(block);
  if (block.type !== 'related-reads') return [unit(block)];
  const label = block.label.trim() === '' ? [] : [unit(textOf(paragraphOf(block.label, null)))];
  const items = block.items.map((item) => unit({ ...block, label: '', items: [item] }));
  return [...label, ...items];
};

/** What was pasted where the editor chose the library's tweet for it: nothing of that is left out. */
const asPasted = ({ from, block }: StoryPart, base: readonly DraftBlock[]): DraftBlock => {
  if (block.type !== 'tweet' || block.entry === undefined) return block;
  const original = from === null ? undefined : base[from];
  if (original?.type === 'tweet') return original;
  const lines = (block.signature ?? '').split('\n');
  return textOf(...lines.map((line) => paragraphOf(line, null)));
};

/** How often each word is there to be found. */
class Pool {
  private readonly counts = new Map<string, number>();

  add(words: readonly string[]) {
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Takes the words out, if all of them are there. */
  take(words: readonly string[]): boolean {
    const taken: string[] = [];
    for (const word of words) {
      const count = this.counts.get(word) ?? 0;
      if (count === 0) {
        this.add(taken);
        return false;
      }
      this.counts.set(word, count - 1);
      taken.push(word);
    }
    return true;
  }
}

const keyOf = ({ words }: Unit): string => words.join(' ');

/** Pieces of one block beside one another, as one. */
const joined = (units: readonly Unit[]): DraftBlock[] => {
  const blocks: DraftBlock[] = [];
  for (const { block } of units) {
    const last = blocks.at(-1);
    if (last?.type === 'text' && block.type === 'text') {
      blocks[blocks.length - 1] = textOf(...last.content, ...block.content);
    } else if (last?.type === 'related-reads' && block.type === 'related-reads') {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else blocks.push(block);
  }
  return blocks;
};

/**
 * What the copy has and the article has not, in the order of the copy.
 *
 * The words that byline and story date were read from are shown beside their fields.
 *
 * @param typed what stands in the fields beside the parts: its words are in the article, too
 */
export const leftOut = (
  { read, input, parts }: Pick<Step, 'read' | 'input' | 'parts'>,
  typed: readonly (string | null)[],
): LeftOut[] => {
  // While another copy is being read, nothing is known of it.
  if (!read || read.input !== input) return [];
  const pasted = parts.map((part) => asPasted(part, read.blocks));
  const shown = new Set(pasted);
  const base = new Set(read.blocks);
  // What stands as it was read needs no look.
  const others = pasted.filter((block) => !base.has(block));
  const lacking = read.blocks.flatMap((block, from) => (shown.has(block) ? [] : [{ block, from }]));
  const pool = new Pool();
  const wholes = new Map<string, number>();
  for (const one of others.flatMap(unitsOf)) {
    pool.add(one.words);
    wholes.set(keyOf(one), (wholes.get(keyOf(one)) ?? 0) + 1);
  }
  const heading = read.article.headline;
  const isTyped = heading !== null && !typed.includes(heading);
  for (const words of typed) if (words) pool.add(wordsIn(words));
  if (lacking.length === 0 && !isTyped) return [];

  const pieces = lacking.map(({ block, from }) => ({ block, from, units: unitsOf(block) }));
  const found = new Set<Unit>();
  for (const one of pieces.flatMap(({ units }) => units)) {
    const count = wholes.get(keyOf(one)) ?? 0;
    if (count === 0 || !pool.take(one.words)) continue;
    wholes.set(keyOf(one), count - 1);
    found.add(one);
  }
  for (const one of pieces.flatMap(({ units }) => units)) {
    if (!found.has(one) && pool.take(one.words)) found.add(one);
  }
  const rest = pieces.flatMap(({ block, from, units }) => {
    const missing = units.filter((one) => !found.has(one));
    const blocks = missing.length === units.length ? [block] : joined(missing);
    return missing.length === 0 ? [] : blocks.map((one) => ({ block: one, from }));
  });
  const above =
    isTyped && !pool.take(wordsIn(heading))
      ? [{ block: textOf(paragraphOf(heading, null)), from: -1 }]
      : [];
  return [...above, ...rest].map((one) => ({
    ...one,
    words: linesOf(one.block)
      .map(({ words }) => words)
      .join(' '),
  }));
};
