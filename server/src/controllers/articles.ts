import { errors } from '@strapi/utils';

import { UIDS } from '../../../common/plugin';
import { readDraftOrder, readHeadline, readLocaleCode, type DraftOrder } from '../drafts/request';
import { isValues } from '../schema/types';
import { service } from '../services/service';
import { checkBlocksSize, optionalInput, pastedInput } from './input';

/** What is used of Koa's context. */
export interface Context {
  request: { body?: unknown };
  state: {
    user?: { id: number };
    userAbility: { can(action: string, subject: unknown, field?: string): boolean };
  };
  status: number;
  body: unknown;
}

const READ = 'plugin::content-manager.explorer.read';

interface PermissionChecker {
  cannot: { create(entity?: object, field?: string): boolean };
}

/** The Content Manager's own answer to whether somebody may do something with a type. */
const checkerOf = (context: Context, model: string): PermissionChecker => {
  const checkers: { create(of: object): PermissionChecker } = strapi
    .plugin('content-manager')
    .service('permission-checker');
  return checkers.create({ userAbility: context.state.userAbility, model });
};

/** The attributes of an article that a request writes. */
const writtenFields = (order: DraftOrder): string[] => [
  'body',
  ...(order.headline === null ? [] : ['headline']),
  ...(order.slug === null ? [] : ['slug']),
  ...(order.storyDate ? ['storyDate'] : []),
  ...(order.artists.length + order.newArtists.length > 0 ? ['artists'] : []),
];

/** Nobody gets past the Content Manager's permissions by this road. */
const checkPermissions = (context: Context, order: DraftOrder, locale: string): void => {
  const articles = checkerOf(context, UIDS.article);
  if (articles.cannot.create({ locale })) {
    throw new errors.ForbiddenError(`You may not create articles in the locale ${locale}.`);
  }
  for (const field of writtenFields(order)) {
    if (articles.cannot.create({ locale }, field)) {
      throw new errors.ForbiddenError(`You may not write ${field} of an article.`);
    }
  }
  if (order.newArtists.length > 0 && checkerOf(context, UIDS.artistTag).cannot.create()) {
    throw new errors.ForbiddenError('You may not create artist tags. Untick the new ones.');
  }
};

/** Articles that editors make from pasted copy. */
export const articles = () => ({
  /** `POST /newsroom/parse` {`input`, `headline?`, `locale?`} → `ParseAnswer`; nothing is stored. */
  async parse(context: Context) {
    const { body } = context.request;
    const input = pastedInput(body);
    const { headline, locale } = isValues(body) ? body : {};
    context.body = await service('pasted-articles').preview({
      input,
      headline: readHeadline(headline),
      locale: await service('drafts').localeOf(readLocaleCode(locale)),
      // As in the Content Manager: articles are named only to those who may read them.
      mayName: context.state.userAbility.can(READ, UIDS.article),
    });
  },

  /** `POST /newsroom/articles` `DraftRequest` → 201 `{ data: { documentId } }` */
  async create(context: Context) {
    const { body } = context.request;
    const order = readDraftOrder(body, optionalInput(body));
    if (order.blocks !== null) checkBlocksSize(order.blocks);
    const drafts = service('drafts');
    checkPermissions(context, order, await drafts.localeOf(order.locale));
    const { documentId } = await drafts.create(order, context.state.user?.id);
    context.status = 201;
    context.body = { data: { documentId } };
  },

  /** `POST /newsroom/artist-suggestions` {`text`, `headline?`} → `{ data: [...], newArtists }` */
  async suggestArtists(context: Context) {
    const { body } = context.request;
    const text = pastedInput(body, 'text');
    const headline = readHeadline(isValues(body) ? body.headline : undefined);
    const { artists, newArtists } = await service('pasted-articles').artistsOf(text, headline);
    context.body = { data: artists, newArtists };
  },
});
