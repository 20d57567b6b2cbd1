import type { RenderableNode } from './types';
import { objects, str } from './values';

/** Deeper than any editor nests; below it only the words are kept, so that no input ends the stack. */
export const MAX_DEPTH = 24;

/** The words of a node and of everything in it, however deep. */
export const innerText = (node: RenderableNode): string => {
  const texts: string[] = [];
  const waiting: RenderableNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.text === 'string') texts.push(str(next.text));
    for (const child of objects(next.children).reverse()) waiting.push(child);
  }
  return texts.join('');
};
