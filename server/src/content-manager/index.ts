import type { Core } from '@strapi/strapi';

import { withMiddleware, type Route } from '../routes/checked-request';
import { allArtists } from './all-artists';
import { blockTitles } from './block-titles';

/** What the edit view asks the Content Manager, and what is done with it on the way. */
const EXTENDED: { path: RegExp; middleware: unknown }[] = [
  { path: /^\/(?:collection|single)-types\/:model/, middleware: blockTitles },
  { path: /^\/relations\/:model\/:id\/:targetField$/, middleware: allArtists },
];

export const extendContentManager = (strapi: Core.Strapi): void => {
  const { routes } = strapi.plugin('content-manager') as unknown as {
    routes: { admin: { routes: Route[] } };
  };
  routes.admin.routes = routes.admin.routes.map((route) =>
    EXTENDED.filter(({ path }) => path.test(route.path)).reduce(
      (extended, { middleware }) => withMiddleware(extended, middleware),
      route,
    ),
  );
};
