import { STRING_LENGTH } from '../../../common/limits';
import { accessOf } from '../access';
import { readList, readWords } from '../drafts/values';
import { isValues } from '../schema/types';
import { service } from '../services/service';
import { fieldError } from '../values/errors';
import { readId } from '../values/ids';
import type { AdminContext } from './context';

/** As many as the largest page of a list. */
const MOST = 100;

const readAfter = (after: unknown): number => {
  if (after === undefined || after === null) return 0;
  const id = typeof after === 'number' ? readId(after) : null;
  if (after === 0 || id !== null) return id ?? 0;
  throw fieldError(['after'], 'Give the number that the last answer had as `next`.');
};

/** Titles of related reads that have no article yet. */
export const waitingTitles = () => ({
  /**
   * `POST /newsroom/related-reads/match` {`documentIds?`, `after?`} → `{ data: { matched, waiting,
   * next } }`: looks for the articles of waiting titles again, a number of related reads at a time;
   * as long as `next` is not null, there are more, to be asked for with `after: next`.
   */
  async match(context: AdminContext) {
    const { body } = context.request;
    const { documentIds, after } = isValues(body) ? body : {};
    const wanted =
      documentIds === undefined || documentIds === null
        ? undefined
        : readList(documentIds, ['documentIds'], MOST).map((id, at) =>
            readWords(id, ['documentIds', at], STRING_LENGTH),
          );
    context.body = {
      data: await service('waiting-titles').matchAgain(
        accessOf(context.state),
        wanted,
        readAfter(after),
      ),
    };
  },
});
