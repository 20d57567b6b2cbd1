'use strict';

const { fillDesk } = require('./demo');
const { withoutNewsroom } = require('./without-newsroom');

module.exports = {
  register({ strapi }) {
    if (!strapi.plugin('newsroom')) withoutNewsroom(strapi);
  },

  async bootstrap({ strapi }) {
    if (process.env.NEWSROOM_DEMO === 'on' && strapi.plugin('newsroom')) await fillDesk(strapi);
  },
};
