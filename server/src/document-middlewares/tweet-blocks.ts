import { COMPONENT_UIDS } from '../../../common/plugin';
import { hasDraftAndPublish, schemaOf, type Attribute, type Schema } from '../schema/types';
import { populateTo, reaches, walk, type Path } from '../schema/walk';
import { fieldError } from '../values/errors';
import { localeCondition, queryOf } from '../strapi/documents';
import type { DocumentContext, DocumentMiddleware } from '../strapi/types';

const isTweetOfBlock = (attribute: Attribute, owner: Schema): boolean =>
  owner.uid === COMPONENT_UIDS.tweet && attribute === owner.attributes.tweet;

const publishes = ({ uid, action, params }: DocumentContext): boolean =>
  action === 'publish' ||
  ((action === 'create' || action === 'update') &&
    (params.status === 'published' || !hasDraftAndPublish(schemaOf(uid))));

/**
 * Refuses a publication in which a tweet block has no tweet. Strapi enforces a required relation of a
 * component only where the app sets `strictRelations`, and a relation comes in many shapes; so what
 * was written is looked at, and taken back with the transaction if a tweet is missing.
 */
export const tweetBlocksMiddleware: DocumentMiddleware = async (context, next) => {
  const schema = schemaOf(context.uid);
  if (!publishes(context) || !reaches(schema, isTweetOfBlock)) return next();

  return strapi.db.transaction(async () => {
    const result = await next();
    const documentId =
      context.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
    const rows = await queryOf(context.uid).findMany({
      where: {
        documentId,
        ...(hasDraftAndPublish(schema) ? { publishedAt: { $notNull: true } } : {}),
        ...(await localeCondition(context)),
      },
      populate: populateTo(schema, isTweetOfBlock),
    });
    for (const row of rows) {
      walk(schema, row, undefined, ({ schema: { uid }, values, path }) => {
        if (uid === COMPONENT_UIDS.tweet && !values.tweet) throw missingTweet(path);
      });
    }
    return result;
  });
};

const missingTweet = (path: Path) =>
  fieldError(
    [...path, 'tweet'],
    'This tweet block has no tweet. Choose or create one, or delete the block, then publish again.',
  );
