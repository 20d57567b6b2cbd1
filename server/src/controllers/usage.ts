import { accessOf, type AdminState } from '../access';
import { service } from '../services/service';
import { fieldError } from '../values/errors';

/** What is used of Koa's context. */
export interface Context {
  query: { documentIds?: unknown };
  state: AdminState;
  body: unknown;
}

/** As many as the largest page of a list. */
const MAX_TWEETS = 100;

/** How many articles are named; all that may be are counted. */
const MAX_NAMED = 10;

/** Where tweet embeds are in use. */
export const usage = () => ({
  /**
   * `GET /newsroom/tweet-embeds/usage?documentIds=a,b` → `{ data: { a: { count, articles: [{
   * documentId, locale, headline }] }, … } }`: of the articles that whoever asks may read, and none other.
   */
  async find(ctx: Context) {
    const { documentIds } = ctx.query;
    const ids = typeof documentIds === 'string' ? documentIds.split(',').filter(Boolean) : [];
    if (ids.length === 0 || ids.length > MAX_TWEETS) {
      throw fieldError(['documentIds'], `Name 1 to ${MAX_TWEETS} tweet embeds.`);
    }
    const found = await service('tweet-usage').articlesWith(ids, accessOf(ctx.state).articles);
    ctx.body = {
      data: Object.fromEntries(
        Object.entries(found).map(([id, articles]) => [
          id,
          { count: articles.length, articles: articles.slice(0, MAX_NAMED) },
        ]),
      ),
    };
  },
});
