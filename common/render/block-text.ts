import { wordsIn } from '../text/block-words';
import type { RenderableNode } from './types';
import { str } from './values';

/** Deeper than any editor nests; below it only the words are kept, so that no input ends the stack. */
export const MAX_DEPTH = 24;

/** The words of a node and of everything in it, however deep. */
export const innerText = (node: RenderableNode): string => str(wordsIn(node));
