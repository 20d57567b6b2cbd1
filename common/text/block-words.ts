/**
 * The words of a value of Strapi's blocks field. Nodes are kept on a stack, so that no depth ends it;
 * what comes from a database or over the wire may have any shape, and what is no node has no words.
 */

export interface WordsNode {
  type?: string;
  text?: unknown;
  children?: readonly WordsNode[] | null;
}

const childrenOf = ({ children }: WordsNode): WordsNode[] =>
  Array.isArray(children)
    ? (children as WordsNode[]).filter((child) => typeof child === 'object' && child !== null)
    : [];

/** The words of a node and of everything in it, as if nothing divided them. */
export function wordsIn(node: WordsNode): string {
  const words: string[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.text === 'string') words.push(next.text);
    for (const child of childrenOf(next).reverse()) waiting.push(child);
  }
  return words.join('');
}

/** The paragraphs, headings, quotes and list items, in order: what is in one belongs together. */
export function lineNodes(content: readonly WordsNode[]): WordsNode[] {
  const lines: WordsNode[] = [];
  const waiting = [...content].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'list') for (const child of childrenOf(node).reverse()) waiting.push(child);
    else lines.push(node);
  }
  return lines;
}

/** The words of each line, however they are set. */
export const linesOf = (content: readonly WordsNode[]): string[] => lineNodes(content).map(wordsIn);
