import { errors } from '@strapi/utils';

import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import type { TypeAccess } from './type-access';

const NOUNS: Partial<Record<string, { one: string; many: string }>> = {
  [UIDS.article]: { one: 'an article', many: 'articles' },
  [UIDS.artistTag]: { one: 'an artist tag', many: 'artist tags' },
  [UIDS.tweetEmbed]: { one: 'a tweet embed', many: 'tweet embeds' },
  [UIDS.relatedRead]: { one: 'a related read', many: 'related reads' },
};

/**
 * A 403 whose sentence the editor sees. Of the errors that mean 403, Strapi's router lets only this one
 * through as it is; it answers a plain "Forbidden" for any other (`compose-endpoint` of @strapi/core).
 */
const refusal = (message: string, field: string | null) =>
  new errors.PolicyError(message, {
    errors: [{ path: field === null ? [] : field.split('.'), message, name: 'PolicyError' }],
  });

/**
 * Asks for the right to make an entry with these values in the Content Manager, whether they were sent
 * or read from a paste.
 *
 * @param advice what to do instead of making one
 * @throws PolicyError (403) that names the locale or the field
 */
export const checkCreate = (
  access: TypeAccess,
  values: Values,
  { locale, advice }: { locale?: string; advice?: string } = {},
): void => {
  const may = access.mayCreate(values, locale);
  if (may === true) return;
  const { one, many } = NOUNS[access.uid] ?? { one: 'such an entry', many: 'such entries' };
  const where = locale === undefined ? '' : ` in the locale ${locale}`;
  const what = may.field === null ? `create ${many}${where}` : `write ${may.field} of ${one}`;
  const next =
    advice ??
    (may.field === null ? 'Ask an administrator.' : 'Leave it out, or ask an administrator.');
  throw refusal(`You may not ${what}. ${next}`, may.field);
};
