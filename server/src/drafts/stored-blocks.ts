import { tweetAsText } from '../../../common/articles/tweet-as-text';
import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import { isConflict } from '../../../common/tweets';
import { makeRelatedReads } from '../related-reads/make';
import type { Values } from '../schema/types';
import { service } from '../services/service';
import { shapedValues } from '../values/shape';
import type { DraftBlock } from './blocks';
import type { KeptTweet } from './kept-tweets';

/** An article that a related title is linked to; without a locale where articles have none. */
export interface ArticleLink {
  documentId: string;
  locale?: string;
}

type BlockOf<Type extends DraftBlock['type']> = Extract<DraftBlock, { type: Type }>;

const ofType = <Type extends DraftBlock['type']>(blocks: readonly DraftBlock[], type: Type) =>
  blocks.filter((block): block is BlockOf<Type> => block.type === type);

export interface StoredBody {
  body: Values[];
  /** Tweets that stand there as texts, for somebody to choose. */
  kept: KeptTweet[];
}

/**
 * Stores what the blocks consist of; gives them as they stand in the article's body. To be called
 * within a transaction.
 *
 * @param links of the articles that related titles name
 */
export const storedBlocks = async (
  blocks: readonly DraftBlock[],
  links: ReadonlyMap<string, ArticleLink>,
  creators: Values,
): Promise<StoredBody> => {
  const tweets = ofType(blocks, 'tweet').filter(({ entry }) => entry === null);
  const found = await service('tweet-embeds').findOrMake(
    tweets.map(({ data }) => data),
    creators,
  );
  const foundOf = new Map(tweets.map((block, at) => [block, found[at]!]));

  const reads = ofType(blocks, 'related-reads');
  const made = await makeRelatedReads(
    reads.map(({ label, items }) => ({
      label,
      items: items.map(({ title, url, article }) => ({
        title,
        url,
        article: (article && links.get(article)) || null,
      })),
    })),
    creators,
  );
  const readOf = new Map(reads.map((block, at) => [block, made[at]!]));

  const kept: KeptTweet[] = [];
  const tweetRow = (block: BlockOf<'tweet'>, at: number): Values => {
    const { documentId, conflicts = {} } = foundOf.get(block) ?? {};
    if (documentId === undefined || !isConflict(conflicts)) {
      return { __component: COMPONENT_UIDS.tweet, tweet: documentId ?? block.entry };
    }
    const pasted = shapedValues(UIDS.tweetEmbed, block.data);
    kept.push({ block: at, documentId, pasted, conflicts });
    return { __component: COMPONENT_UIDS.text, content: tweetAsText(pasted) };
  };
  const body = blocks.map((block, at): Values => {
    switch (block.type) {
      case 'text':
        return { __component: COMPONENT_UIDS.text, content: block.content };
      case 'tweet':
        return tweetRow(block, at);
      case 'related-reads':
        return { __component: COMPONENT_UIDS.relatedReads, relatedRead: readOf.get(block) };
      case 'promo':
        return { __component: COMPONENT_UIDS.promo, text: block.text, url: block.url };
      case 'embed': {
        const { url, provider, caption } = block;
        return { __component: COMPONENT_UIDS.embed, url, provider, caption };
      }
    }
  });
  return { body, kept };
};
