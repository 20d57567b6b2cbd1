'use strict';

const administrator = require('./administrator');

const READABLE = ['article', 'artist-tag', 'tweet-embed', 'related-read'].flatMap((type) =>
  ['find', 'findOne'].map((action) => `plugin::newsroom.${type}.${action}`),
);

/** The demo administrator, where the desk has none at all. */
const ensureAdministrator = async (strapi) => {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    ...administrator,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
};

const ensureLocale = async (strapi, locale) => {
  const locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(locale.code))) await locales.create(locale);
};

/** Grants the public role to read the four types: content APIs are closed until someone does. */
const openToReaders = async (strapi) => {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const granted = new Set(role.permissions.map(({ action }) => action));
  for (const action of READABLE.filter((readable) => !granted.has(readable))) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
};

module.exports = { ensureAdministrator, ensureLocale, openToReaders };
