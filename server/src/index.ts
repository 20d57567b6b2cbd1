import type { Core } from '@strapi/strapi';

import { completeBuiltInRoles } from './access/built-in-roles';
import { extendAdminSlugs } from './admin-slugs';
import { closeRoutes, isClosed } from './closing';
import { registerComponents } from './components';
import { extendContentManager } from './content-manager';
import { contentTypes } from './content-types';
import { renewStoredLists } from './content-types/stored-lists';
import { controllers } from './controllers';
import { registerCustomFields } from './custom-fields';
import { registerDocumentMiddlewares, registerInnermostMiddleware } from './document-middlewares';
import { noticeEmptied } from './emptied';
import { spaceLargeBodies } from './event-loop/large-bodies';
import { breatheBetweenQueries } from './event-loop/queries';
import { hideFromGraphQl } from './graphql';
import { forgetOutages, registerOutages, useOutages } from './outages';
import { registerPermissions } from './permissions';
import { checkContentManager } from './routes/checked-request';
import { routes } from './routes';
import { services } from './services';
import { service } from './services/service';
import { config } from './settings';
import { enterSlugsOnce } from './slugs/backfill';

interface Lifecycle {
  strapi: Core.Strapi;
}

export default {
  config,
  contentTypes,
  controllers,
  routes,
  services,

  register({ strapi }: Lifecycle) {
    spaceLargeBodies(strapi);
    registerOutages(strapi);
    registerCustomFields(strapi);
    registerComponents(strapi);
    registerDocumentMiddlewares(strapi);
    extendContentManager(strapi);
    checkContentManager(strapi);
    hideFromGraphQl(strapi);
    completeBuiltInRoles(strapi);
  },

  async bootstrap({ strapi }: Lifecycle) {
    registerInnermostMiddleware(strapi);
    useOutages(strapi);
    breatheBetweenQueries(strapi);
    if (isClosed()) closeRoutes(strapi);
    else extendAdminSlugs(strapi);
    await noticeEmptied(strapi);
    await renewStoredLists();
    await registerPermissions(strapi);
    await enterSlugsOnce();
  },

  async destroy() {
    forgetOutages();
    await service('reading').close();
  },
};
