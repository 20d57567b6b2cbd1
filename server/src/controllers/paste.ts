import { service } from '../services/service';
import { fieldError } from '../values/errors';
import { pastedInput } from './input';

/** What is used of Koa's context. */
export interface Context {
  request: { body?: unknown };
  body: unknown;
}

/** What editors paste in the admin panel. */
export const paste = () => ({
  /**
   * `POST /newsroom/tweet-embeds` {`input`} → `{ data: [{ documentId, created, … }] }`: the entry of
   * each tweet in the paste, in order, with its values and the parser's warnings.
   */
  async tweetEmbeds(ctx: Context) {
    const results = await service('tweet-embeds').paste(pastedInput(ctx.request.body));
    if (results.length === 0) {
      throw fieldError(
        ['input'],
        "No tweet was found in this. Paste the whole line, with the author's (@handle) and the date, or the tweet's address.",
      );
    }
    ctx.body = {
      data: results.map(({ document, created, tweet }) => {
        const { fingerprint: _private, ...values } = document;
        return { ...values, created, warnings: tweet.warnings };
      }),
    };
  },
});
