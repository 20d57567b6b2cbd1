import { accessOf, type AdminState } from '../access';
import { service } from '../services/service';
import type { Shown } from '../services/usage';
import { fieldError } from '../values/errors';

/** What is used of Koa's context. */
export interface Context {
  query: { documentIds?: unknown };
  state: AdminState;
  body: unknown;
}

/** As many as the largest page of a list. */
const MOST = 100;

/** How many articles are named; all that may be are counted. */
const MAX_NAMED = 10;

const NOUNS: Record<Shown, string> = {
  'tweet-embed': 'tweet embeds',
  'related-read': 'related reads',
};

const answer = async (kind: Shown, { query: { documentIds }, state }: Context) => {
  const ids = typeof documentIds === 'string' ? documentIds.split(',').filter(Boolean) : [];
  if (ids.length === 0 || ids.length > MOST) {
    throw fieldError(['documentIds'], `Name 1 to ${MOST} ${NOUNS[kind]}.`);
  }
  const found = await service('usage').articlesWith(kind, ids, accessOf(state).articles);
  return {
    data: Object.fromEntries(
      Object.entries(found).map(([id, articles]) => [
        id,
        { count: articles.length, articles: articles.slice(0, MAX_NAMED) },
      ]),
    ),
  };
};

/**
 * Where entries are in use: `GET /newsroom/tweet-embeds/usage?documentIds=a,b`, and the same of related
 * reads → `{ data: { a: { count, articles: [{ documentId, locale, headline }] }, … } }`: of the articles
 * that whoever asks may read, and none other.
 */
export const usage = () => ({
  async tweetEmbeds(context: Context) {
    context.body = await answer('tweet-embed', context);
  },

  async relatedReads(context: Context) {
    context.body = await answer('related-read', context);
  },
});
