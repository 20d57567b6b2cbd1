import type { Core } from '@strapi/strapi';

import type { OutageDetails } from '../../../common/admin-api';
import { PLUGIN_ID } from '../../../common/plugin';
import { ownPaths } from '../routes/own-paths';
import { isUnavailable, reasonOf } from '../strapi/database-errors';
import { watched, type Sight } from './sight';

/** What is used of Koa's context. */
interface Context {
  method: string;
  path: string;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

/** Seconds after which a client may try again. */
const RETRY_AFTER = 60;

/** The Content Manager on our types and components. */
const isContentManagers = (path: string): boolean =>
  path.startsWith('/content-manager/') &&
  new RegExp(`/(plugin(::|%3A%3A))?${PLUGIN_ID}\\.`, 'i').test(path);

/** What to do now, and whether anything was saved: of a commit that nobody heard, that is not known. */
const advice = (writes: boolean, mayBeSaved: boolean): string => {
  if (!writes) return 'Try again in a minute.';
  return mayBeSaved
    ? 'It may have been saved all the same: look for it before you try again in a minute.'
    : 'Nothing was saved. Try again in a minute.';
};

/**
 * Answers 503 in place of whatever became of a request to one of our addresses from which the
 * database went away. It stands innermost, so that Strapi's authentication is within.
 */
export const outageMiddleware = (strapi: Core.Strapi) => {
  const isOwn = ownPaths(strapi);
  return async (context: Context, next: () => Promise<unknown>): Promise<void> => {
    if (!isOwn(context.path) && !isContentManagers(context.path)) {
      await next();
      return;
    }
    const sight: Sight = { outage: null, reachedCommit: false };
    try {
      await watched(sight, next);
      if (sight.outage === null || context.status < 400) return;
    } catch (error) {
      if (sight.outage === null && !isUnavailable(error)) throw error;
      sight.outage ??= error;
    }
    const { method, path } = context;
    strapi.log.error(
      `The database is not available (${reasonOf(sight.outage)}): ${method} ${path} is answered with 503.`,
    );
    const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method);
    const details: OutageDetails = {
      reason: 'database',
      mayBeSaved: writes && sight.reachedCommit,
    };
    context.status = 503;
    context.set('Retry-After', String(RETRY_AFTER));
    context.body = {
      data: null,
      error: {
        status: 503,
        name: 'ServiceUnavailableError',
        message: `The database is not available at the moment. ${advice(writes, details.mayBeSaved)}`,
        details,
      },
    };
  };
};
