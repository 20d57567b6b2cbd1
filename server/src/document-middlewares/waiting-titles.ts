import { UIDS } from '../../../common/plugin';
import { service } from '../services/service';
import type { PublishedArticle } from '../services/waiting-titles';
import { localeCondition, queryOf } from '../strapi/documents';
import { afterCommit } from '../strapi/transactions';
import type { DocumentContext, DocumentMiddleware } from '../strapi/types';

const publishes = ({ action, params }: DocumentContext): boolean =>
  action === 'publish' ||
  ((action === 'create' || action === 'update') && params.status === 'published');

/**
 * Links the related titles that waited for an article when it is published, whatever the road. It
 * comes after the commit and fails alone: no publication is lost to a title elsewhere.
 */
export const waitingTitlesMiddleware: DocumentMiddleware = async (context, next) => {
  const result = await next();
  if (context.uid !== UIDS.article || !publishes(context)) return result;

  const documentId =
    context.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
  await afterCommit(async () => {
    try {
      const published = await queryOf(UIDS.article).findMany<PublishedArticle>({
        select: ['documentId', 'locale', 'headline', 'slug', 'canonicalUrl', 'sourceUrl'],
        where: {
          documentId,
          publishedAt: { $notNull: true },
          ...(await localeCondition(context)),
        },
      });
      for (const article of published) await service('waiting-titles').linkTo(article);
    } catch (error) {
      strapi.log.warn(
        `The related titles that wait for article ${String(documentId)} could not be linked: ${String(error)}`,
      );
    }
  });
  return result;
};
