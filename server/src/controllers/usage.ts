import { UIDS } from '../../../common/plugin';
import { service } from '../services/service';
import { fieldError } from '../values/errors';

/** What is used of Koa's context. */
export interface Context {
  query: { documentIds?: unknown };
  state: { userAbility: { can(action: string, subject: string): boolean } };
  body: unknown;
}

/** As many as the largest page of a list. */
const MAX_TWEETS = 100;

/** How many articles are named; all of them are counted. */
const MAX_NAMED = 10;

const READ = 'plugin::content-manager.explorer.read';

/** Where tweet embeds are in use. */
export const usage = () => ({
  /**
   * `GET /newsroom/tweet-embeds/usage?documentIds=a,b` → `{ data: { a: { count, articles: [{
   * documentId, locale, headline }] }, … } }`; the articles are named only to those who may read them.
   */
  async find(ctx: Context) {
    const { documentIds } = ctx.query;
    const ids = typeof documentIds === 'string' ? documentIds.split(',').filter(Boolean) : [];
    if (ids.length === 0 || ids.length > MAX_TWEETS) {
      throw fieldError(['documentIds'], `Name 1 to ${MAX_TWEETS} tweet embeds.`);
    }
    const found = await service('tweet-usage').articlesWith(ids);
    const mayName = ctx.state.userAbility.can(READ, UIDS.article);
    ctx.body = {
      data: Object.fromEntries(
        Object.entries(found).map(([id, articles]) => [
          id,
          { count: articles.length, articles: mayName ? articles.slice(0, MAX_NAMED) : [] },
        ]),
      ),
    };
  },
});
