/** Text of a paste as tweets: read anew, as tweets of their own, or taken for one where none is found. */
import type { DraftBlock } from '../../../common/admin-api';
import type { BlockNode, BlocksContent } from '../../../common/articles';
import { linesOf } from '../../../common/text/block-words';
import { parseTweets, tweetOf, type ParseOptions } from '../../../common/tweets';
import { paragraphOf } from './block-text';
import type { Part } from './kinds';

/** Two paragraphs: a tweet's words end with its own. */
const BETWEEN = '\n\n';

/** A paragraph, heading, quote or list, with its place among the words of its text. */
interface Placed {
  node: BlockNode;
  words: string;
  from: number;
}

const placed = (content: BlocksContent): Placed[] => {
  let from = 0;
  return content.map((node) => {
    const words = linesOf([node]).join('\n');
    const one = { node, words, from };
    from += words.length + BETWEEN.length;
    return one;
  });
};

/** The nodes of a stretch of the text: those that lie in it as they are, of a cut one the words. */
const between = (nodes: readonly Placed[], start: number, end: number): BlocksContent =>
  nodes.flatMap(({ node, words, from }) => {
    const cut = words.slice(Math.max(0, start - from), Math.max(0, end - from));
    if (cut.trim() === '') return [];
    return cut === words
      ? [node]
      : cut
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => paragraphOf(line.trim(), null));
  });

/** The tweets of a text as parts, with the text between them; no word is lost. */
export const asTweets = ({ content }: Part<'text'>, options: ParseOptions): DraftBlock[] => {
  const nodes = placed(content);
  const input = nodes.map(({ words }) => words).join(BETWEEN);
  const found = parseTweets(input, options);
  // Its words are known, then; the rest is typed beside its card.
  if (found.length === 0) {
    return [{ type: 'tweet', tweet: tweetOf({ text: input }), signature: input }];
  }
  const blocks: DraftBlock[] = [];
  const addText = (start: number, end: number) => {
    const rest = between(nodes, start, end);
    if (rest.length > 0) blocks.push({ type: 'text', content: rest });
  };
  let at = 0;
  for (const tweet of found) {
    const [start, end] = tweet.range;
    addText(at, start);
    blocks.push({ type: 'tweet', tweet, signature: input.slice(start, end) });
    at = end;
  }
  addText(at, input.length);
  return blocks;
};
