import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../common/plugin';
import { setting } from '../settings';
import { ownPaths } from '../routes/own-paths';
import type { DocumentMiddleware } from '../strapi/types';

/** A PolicyError of Strapi's is a 403 that keeps its message: other ones arrive as "Forbidden". */
const CLOSED =
  'The newsroom is closed: config/plugins says active: false. Its entries are kept, and can be read in the Content Manager.';

/** The panel asks this route whether the newsroom is closed. */
const SETTINGS = `/${PLUGIN_ID}/settings`;

/**
 * Whether the installer closed the newsroom. Its types, components, fields and permissions stay
 * registered, because Strapi drops the tables and grants of those that it does not find at start.
 */
export const isClosed = (): boolean => !setting('active');

/** Closes the admin and the content API, to everybody; the Content Manager is not ours. */
export const closeRoutes = (strapi: Core.Strapi): void => {
  const isOwn = ownPaths(strapi);
  strapi.server.use(async ({ path }, next) => {
    if (path !== SETTINGS && isOwn(path)) {
      throw new errors.PolicyError(CLOSED);
    }
    await next();
  });
};

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** Nothing half filled is written while what fills it is off: the archive can only be read. */
export const readOnlyMiddleware: DocumentMiddleware = async (context, next) => {
  if (context.uid.startsWith(`plugin::${PLUGIN_ID}.`) && !READS.includes(context.action)) {
    throw new errors.PolicyError(CLOSED);
  }
  return next();
};
