import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { breathe } from './breathe';

const long = new AsyncLocalStorage<true>();

/**
 * Does work of many queries, and lets others go on between them. SQLite's driver never leaves the event
 * loop of its own accord: a draft of 900 kB would hold it for a third of a second.
 */
export const betweenQueries = <Result>(work: () => Promise<Result>): Promise<Result> =>
  long.run(true, work);

/** What `betweenQueries` needs. Nobody else's queries are touched. */
export const breatheBetweenQueries = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  strapi.db.lifecycles.subscribe(() => (long.getStore() ? breathe() : undefined));
};
