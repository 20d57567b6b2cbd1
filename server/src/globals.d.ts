import type { Core } from '@strapi/strapi';

declare global {
  /** The running instance; Strapi sets it before any plugin is loaded. */
  var strapi: Core.Strapi;
}
