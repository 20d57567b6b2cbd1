import type { Core } from '@strapi/strapi';

import { isValues, type Values } from '../schema/types';
import { checkDepth } from '../values/depth';
import { checkNul } from '../values/nul';
import { isOwnType } from '../values/shape';

/** What is used of Koa's context. */
interface Context {
  params?: Values;
  query?: Values;
  request: { body?: unknown };
}

type Next = () => Promise<unknown>;

/**
 * Refuses with a 400 what Strapi's own road to the Document Service, and PostgreSQL, answer with a 500:
 * a body nested so deep that reading it overflows the stack, and NUL in an address or where a body names
 * entries. In a value, NUL is no fault: it is replaced when the value is stored.
 */
export const checkedRequest = ({ params, query, request }: Context, next: Next) => {
  for (const part of [params, query]) {
    checkDepth(part);
    checkNul(part);
  }
  checkDepth(request.body);
  if (isValues(request.body)) checkNul(request.body.documentIds, ['documentIds']);
  return next();
};

/** The type that a request to the Content Manager is about. */
const typeOf = ({ params, request: { body } }: Context): unknown =>
  params?.model ?? (isValues(body) ? body.contentTypeUID : undefined);

const checkedOwnType = (context: Context, next: Next) => {
  const uid = typeOf(context);
  return typeof uid === 'string' && isOwnType(uid) ? checkedRequest(context, next) : next();
};

export interface Route {
  method: string;
  path: string;
  config?: object;
}

/** A route that runs a middleware before its others. */
export const withMiddleware = <One extends Route>(route: One, middleware: unknown): One => {
  const { middlewares = [] }: { middlewares?: unknown[] } = route.config ?? {};
  const others = middlewares.filter((one) => one !== middleware);
  return { ...route, config: { ...route.config, middlewares: [middleware, ...others] } };
};

/** A route of the plugin that looks at its requests first. */
export const checked = <One extends Route>(route: One): One =>
  withMiddleware(route, checkedRequest);

/** Holds the Content Manager's requests about the plugin's types to the same. */
export const checkContentManager = (strapi: Core.Strapi): void => {
  const { routes } = strapi.plugin('content-manager') as unknown as {
    routes: { admin: { routes: Route[] } };
  };
  routes.admin.routes = routes.admin.routes.map((route) => withMiddleware(route, checkedOwnType));
};
