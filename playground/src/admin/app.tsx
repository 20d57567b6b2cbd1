import type { StrapiApp } from '@strapi/strapi/admin';

/** The desk's languages are those of the plugin; nothing is asked of other hosts. */
export default {
  config: {
    locales: ['ar', 'de', 'es', 'fr', 'hi', 'id', 'ja', 'ko', 'pt'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(_app: StrapiApp) {},
};
