import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';

/** What is used of Koa's context. */
interface Context {
  params?: Values;
  request: { query?: Values };
}

/** More than a story has. */
const PAGE_SIZE = 100;

/**
 * The edit view asks for five entries of a relation, and is given the last five: of the artists of an
 * article, which stand in the order of their weight, the least. So its first page holds all of them.
 */
export const allArtists = ({ params, request: { query } }: Context, next: () => unknown) => {
  const isFirst = query !== undefined && Number(query.page ?? 1) === 1;
  if (isFirst && params?.model === UIDS.article && params.targetField === 'artists') {
    query.pageSize = PAGE_SIZE;
  }
  return next();
};
