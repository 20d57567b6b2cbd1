import type { Core } from '@strapi/strapi';

import { outageMiddleware } from './middleware';
import { hearRejections } from './rejections';
import { watchDatabase } from './sight';

let takeBack: (() => void) | undefined;

/** What is there before the first query. */
export const registerOutages = (strapi: Core.Strapi): void => {
  watchDatabase(strapi);
  takeBack = hearRejections(strapi);
};

/** Stands innermost: after the app's middlewares, before its routes. */
export const useOutages = (strapi: Core.Strapi): void => {
  strapi.server.use(outageMiddleware(strapi) as Parameters<typeof strapi.server.use>[0]);
};

export const forgetOutages = (): void => takeBack?.();
