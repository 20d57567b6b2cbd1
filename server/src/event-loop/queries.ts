import type { Core } from '@strapi/strapi';

import { isOwnComponent, isOwnType } from '../values/shape';
import { breathe } from './breathe';

/**
 * Lets others go on between the queries about the plugin's types and components. SQLite's driver never
 * leaves the event loop of its own accord: a draft of 900 kB would hold it for a third of a second.
 */
export const breatheBetweenQueries = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  strapi.db.lifecycles.subscribe(({ model: { uid } }) =>
    isOwnType(uid) || isOwnComponent(uid) ? breathe() : undefined,
  );
};
