import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { isUnavailable } from '../strapi/database-errors';

/** What one request saw of the database. */
export interface Sight {
  /** Why the database was not available to it; null: it was. */
  outage: unknown;
  /** Whether a transaction of it reached its commit, so that what it wrote may be there. */
  reachedCommit: boolean;
}

const sights = new AsyncLocalStorage<Sight>();

/** Runs a request, noting into `sight` what its queries meet, also what Strapi keeps to itself. */
export const watched = <Result>(sight: Sight, request: () => Promise<Result>): Promise<Result> =>
  sights.run(sight, request);

const note = (error: unknown): void => {
  const sight = sights.getStore();
  if (sight && isUnavailable(error)) sight.outage ??= error;
};

/** What is used of knex. */
interface Knex {
  client: { acquireConnection(): Promise<unknown> };
  on(event: 'query', listener: (query: { sql: string }) => void): void;
  on(event: 'query-error', listener: (error: unknown) => void): void;
}

/**
 * Notes outages where they happen: on their way up, Strapi turns many into something else, such as
 * "Invalid relations", a locale that "doesn't exist", or 401.
 */
export const watchDatabase = (strapi: Core.Strapi): void => {
  const knex = strapi.db.connection as unknown as Knex;
  knex.on('query-error', note);
  knex.on('query', ({ sql }) => {
    const sight = sights.getStore();
    if (sight && sql.startsWith('COMMIT')) sight.reachedCommit = true;
  });
  // A connection that cannot be had is no query, and no event of knex.
  const { client } = knex;
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      return await acquire();
    } catch (error) {
      note(error);
      throw error;
    }
  };
};
