'use strict';

const { fillDesk } = require('./demo');
const { withoutNewsroom } = require('./without-newsroom');

module.exports = {
  register({ strapi }) {
    if (!strapi.plugin('newsroom')) withoutNewsroom(strapi);
  },

  async bootstrap({ strapi }) {
    const isOpen = strapi.plugin('newsroom') && strapi.config.get('plugin::newsroom.active');
    if (process.env.NEWSROOM_DEMO === 'on' && isOpen) await fillDesk(strapi);
  },
};
