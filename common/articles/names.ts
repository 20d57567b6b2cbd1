import { linkedParts } from '../text/linked';
import type { ArticleBlock, BlockNode, InlineNode, ListItemNode, ListNode } from './types';

type AnyNode = BlockNode | ListNode | ListItemNode | InlineNode;

function* textsOf(nodes: readonly AnyNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text') yield node.text;
    else if (node.type === 'list') yield* textsOf(node.children);
    // The words of one paragraph belong together, however they are set.
    else yield wordsOfNode(node);
  }
}

const wordsOfNode = (node: Exclude<AnyNode, ListNode>): string =>
  node.type === 'text' ? node.text : node.children.map((child) => wordsOfNode(child)).join('');

class Names {
  private readonly found = new Map<string, string>();

  add(name: string): void {
    const key = name.toLowerCase();
    if (!this.found.has(key)) this.found.set(key, name);
  }

  list(): string[] {
    return [...this.found.values()];
  }
}

/**
 * The accounts and hashtags of an article: of its tweets, its text and its captions. House calls
 * are left out: the accounts they name are the house's own.
 */
export function namesOf(headline: string | null, blocks: readonly ArticleBlock[]) {
  const handles = new Names();
  const hashtags = new Names();
  const read = (text: string): void => {
    if (!/[@＠#＃]/.test(text)) return;
    for (const part of linkedParts(text)) {
      if (part.kind === 'mention') handles.add(part.name);
      if (part.kind === 'hashtag') hashtags.add(part.name);
    }
  };
  read(headline ?? '');
  for (const block of blocks) {
    if (block.type === 'text') for (const text of textsOf(block.content)) read(text);
    if (block.type === 'embed') read(block.caption ?? '');
    if (block.type !== 'tweet') continue;
    if (block.tweet.handle) handles.add(block.tweet.handle);
    read(block.tweet.text);
  }
  return { handles: handles.list(), hashtags: hashtags.list() };
}
