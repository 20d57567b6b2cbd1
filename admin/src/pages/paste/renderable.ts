/** The draft as `common/render` takes an article: what its readers would have of it. */
import type { ArticleChoice, DraftBlock } from '../../../../common/admin-api';
import { COMPONENT_UIDS } from '../../../../common/plugin';
import type { BodyEntry, RenderableArticle } from '../../../../common/render';

/** What the draft has besides its blocks. */
type Values = Pick<
  RenderableArticle,
  'headline' | 'standfirst' | 'byline' | 'storyDate' | 'locale'
>;

const entryOf = (block: DraftBlock, articles: ReadonlyMap<string, ArticleChoice>): BodyEntry => {
  switch (block.type) {
    case 'text':
      return { __component: COMPONENT_UIDS.text, content: block.content };
    case 'tweet':
      return {
        __component: COMPONENT_UIDS.tweet,
        tweet: { ...block.tweet, signature: block.signature ?? null },
      };
    case 'related-reads': {
      const items = block.items.map(({ title, url, article }) => ({
        title,
        url,
        article: (article && articles.get(article)) || null,
      }));
      return {
        __component: COMPONENT_UIDS.relatedReads,
        relatedRead: { label: block.label, items },
      };
    }
    case 'promo':
      return { __component: COMPONENT_UIDS.promo, text: block.text, url: block.url };
    case 'embed': {
      const { url, provider, caption } = block;
      return { __component: COMPONENT_UIDS.embed, url, provider, caption };
    }
  }
};

/** @param articles those that related titles are linked to */
export const renderableOf = (
  values: Values,
  blocks: readonly DraftBlock[],
  articles: readonly ArticleChoice[],
): RenderableArticle => {
  const byId = new Map(articles.map((article) => [article.documentId, article]));
  return { ...values, body: blocks.map((block) => entryOf(block, byId)) };
};
