import { linesOf } from '../text/block-words';
import { linkedParts } from '../text/linked';
import type { ArticleBlock } from './types';

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
 * The accounts and hashtags of an article: of its tweets, its text and its captions. Promos
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
    if (block.type === 'text') for (const line of linesOf(block.content)) read(line);
    if (block.type === 'embed') read(block.caption ?? '');
    if (block.type !== 'tweet') continue;
    if (block.tweet.handle) handles.add(block.tweet.handle);
    read(block.tweet.text);
  }
  return { handles: handles.list(), hashtags: hashtags.list() };
}
