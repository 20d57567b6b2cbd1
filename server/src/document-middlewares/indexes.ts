import { UIDS } from '../../../common/plugin';
import { service } from '../services/service';
import { afterCommit } from '../strapi/transactions';
import type { DocumentMiddleware } from '../strapi/types';

const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

const INDEXES: Partial<
  Record<string, readonly ('artist-index' | 'headlines' | 'story-sentences')[]>
> = {
  [UIDS.artistTag]: ['artist-index'],
  [UIDS.article]: ['headlines', 'story-sentences'],
};

/** Tells the indexes in memory which entry was written, once the write is there to be read. */
export const indexesMiddleware: DocumentMiddleware = async (context, next) => {
  const indexes = INDEXES[context.uid];
  if (indexes === undefined || !WRITES.includes(context.action)) return next();

  const result = await next();
  const written = (result as { documentId?: string } | null)?.documentId;
  const documentIds = [context.params.documentId, written].filter((id) => id !== undefined);
  await afterCommit(() => {
    for (const documentId of documentIds) {
      for (const index of indexes) service(index).touch(documentId);
    }
    return Promise.resolve();
  });
  return result;
};
