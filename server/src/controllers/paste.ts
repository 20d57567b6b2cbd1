import { conflictsOf, isConflict } from '../../../common/tweets';
import { accessOf } from '../access';
import { service } from '../services/service';
import { madeValues } from '../tweets/made-values';
import { pastedValues } from '../tweets/pasted-values';
import { fieldError } from '../values/errors';
import { pastedInput } from './input';
import type { AdminContext } from './context';

/** What editors paste in the admin panel. */
export const paste = () => ({
  /**
   * `POST /newsroom/tweet-embeds` {`input`} → `{ data: [{ documentId, created, … }] }`: the entry of
   * each tweet in the paste, in order, with the parser's warnings and its values: those that are stored
   * where whoever asks may read them, else those of the paste. Where the entry that was there says
   * otherwise, and they may read it, `conflicts` has both, and `pasted` all that was pasted; nothing
   * stored is changed.
   */
  async tweetEmbeds(ctx: AdminContext) {
    const input = pastedInput(ctx.request.body);
    const access = accessOf(ctx.state);
    const results = await service('tweet-embeds').paste(input, access);
    if (results.length === 0) {
      throw fieldError(
        ['input'],
        "No tweet was found in this. Paste the whole line, with the author's (@handle) and the date, or the tweet's address.",
      );
    }
    const readable = await access.tweetEmbeds.read(
      results.map(({ document }) => document.documentId),
    );
    ctx.body = {
      data: results.map(({ document, created, tweet }) => {
        const { id, documentId } = document;
        const stored = readable.get(documentId);
        const pasted = pastedValues(tweet, input);
        const conflicts = conflictsOf(stored ?? {}, pasted);
        const entry = stored ?? pasted;
        const { fingerprint: _, createdBy: _by, updatedBy: _last, ...values } = entry;
        // The stored title has words of fields that this user may not read.
        const { title } = madeValues(values);
        return {
          ...values,
          id,
          documentId,
          title,
          created,
          ...(isConflict(conflicts) && { conflicts, pasted }),
          warnings: tweet.warnings,
        };
      }),
    };
  },
});
