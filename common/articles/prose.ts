import { linesOf, type WordsNode } from '../text/block-words';

/** A part of a story, as the parser gives it or as a page has it. */
interface ProsePart {
  type: string;
  content?: readonly WordsNode[];
}

/**
 * What the story itself says, one paragraph a line: its headline and its text. Tweets, captions, titles
 * of other stories and promos may be in any language.
 */
export const proseOf = (headline: string | null, parts: readonly ProsePart[]): string =>
  [
    headline ?? '',
    ...parts.flatMap(({ type, content }) => (type === 'text' && content ? linesOf(content) : [])),
  ].join('\n');
