import { checkBody } from '../bulk/validation';
import { insertLinks } from '../bulk/links';
import { insertComponents, isInsertable } from '../bulk/rows';
import { UIDS } from '../../../common/plugin';
import { isValues, schemaOf, type Values } from '../schema/types';
import type { DocumentContext, DocumentMiddleware } from '../strapi/types';

const BODY = 'body';

/** The body of a new draft that asks for it; null where it is left to Strapi. */
const bulkBody = ({ data, bodyInBulk }: DocumentContext['params']): Values[] | null => {
  const body = data?.[BODY];
  if (bodyInBulk !== true || !Array.isArray(body) || body.length === 0) return null;
  return body.every(
    (block) =>
      isValues(block) && typeof block.__component === 'string' && isInsertable(block.__component),
  )
    ? (body as Values[])
    : null;
};

/**
 * Writes the body of a draft of hundreds of blocks by a few queries for each kind of block; Strapi
 * takes three or four for every block, and time that grows with their square. Innermost, so that every
 * other middleware sees the article with its body. The body is there before the article, which then
 * holds its slug for a moment only until the commit.
 */
export const bulkBodyMiddleware: DocumentMiddleware = async ({ uid, action, params }, next) => {
  const body = uid === UIDS.article && action === 'create' ? bulkBody(params) : null;
  if (body === null) return next();

  const { data, locale, status } = params;
  await checkBody(uid, BODY, body);
  return strapi.db.transaction(async () => {
    const attribute = schemaOf(uid).attributes[BODY]!;
    const options = { uid, locale, status: status ?? 'draft' };
    const stored: Values = await strapi.documents.utils.transformData({ [BODY]: body }, options);
    const targets = await insertComponents(attribute, [stored], BODY);
    params.data = { ...data, [BODY]: [] };
    const article = (await next()) as { id: number };
    await insertLinks(uid, BODY, [article.id], targets);
    return article;
  });
};
