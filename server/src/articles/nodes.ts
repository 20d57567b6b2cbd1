import type { BlocksContent } from '../../../common/articles';

interface Node {
  type: string;
  children?: readonly Node[];
}

/** How many paragraphs, lists, items, links and pieces of text there are, however deep. */
export const nodesIn = (content: BlocksContent): number => {
  let nodes = 0;
  const waiting: Node[] = [...content];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes += 1;
    for (const child of node.children ?? []) waiting.push(child);
  }
  return nodes;
};
