import type { DraftAnswer } from '../../../common/admin-api';
import { accessOf } from '../access';
import { readDraftOrder, readHeadline, readLocaleCode } from '../drafts/request';
import { isValues } from '../schema/types';
import { service } from '../services/service';
import type { AdminContext } from './context';
import { checkBlocksSize, optionalInput, pastedInput } from './input';

/** What is used of Koa's context. */
export interface Context extends AdminContext {
  status: number;
  type: string;
}

/** Articles that editors make from pasted copy. */
export const articles = () => ({
  /** `POST /newsroom/parse` {`input`, `headline?`, `locale?`} → `ParseAnswer`; nothing is stored. */
  async parse(context: Context) {
    const { body } = context.request;
    const input = pastedInput(body);
    const { headline, locale } = isValues(body) ? body : {};
    const answer = await service('pasted-articles').preview({
      input,
      headline: readHeadline(headline),
      locale: await service('drafts').localeOf(readLocaleCode(locale)),
      access: accessOf(context.state),
    });
    if (answer instanceof Uint8Array) context.type = 'json';
    context.body =
      answer instanceof Uint8Array
        ? Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength)
        : answer;
  },

  /** `POST /newsroom/articles` `DraftRequest` → 201 `DraftAnswer` */
  async create(context: Context) {
    const { body } = context.request;
    const order = await readDraftOrder(body, optionalInput(body));
    if (order.blocks !== null) checkBlocksSize(order.blocks);
    const answer: DraftAnswer = {
      data: await service('drafts').create(order, accessOf(context.state)),
    };
    context.status = 201;
    context.body = answer;
  },

  /** `POST /newsroom/artist-suggestions` {`text`, `headline?`} → `{ data: [...], newArtists }` */
  async suggestArtists(context: Context) {
    const { body } = context.request;
    const text = pastedInput(body, 'text');
    const headline = readHeadline(isValues(body) ? body.headline : undefined);
    const { artists, newArtists } = await service('pasted-articles').artistsOf(
      text,
      headline,
      accessOf(context.state),
    );
    context.body = { data: artists, newArtists };
  },
});
