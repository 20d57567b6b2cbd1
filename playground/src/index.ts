import type { Core } from '@strapi/strapi';

import { fillDesk } from './demo';
import { withoutNewsroom } from './without-newsroom';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    if (!strapi.plugin('newsroom')) withoutNewsroom(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const isOpen = strapi.plugin('newsroom') && strapi.config.get('plugin::newsroom.active');
    if (process.env.NEWSROOM_DEMO === 'on' && isOpen) await fillDesk(strapi);
  },
};
