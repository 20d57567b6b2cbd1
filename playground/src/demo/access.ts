import type { Core } from '@strapi/strapi';

import administrator from './administrator';

const READABLE = ['article', 'artist-tag', 'tweet-embed', 'related-read'].flatMap((type) =>
  ['find', 'findOne'].map((action) => `plugin::newsroom.${type}.${action}`),
);

// Of Strapi's services, what is used here: it types none of them.

interface Users {
  exists(): Promise<boolean>;
  create(user: object): Promise<unknown>;
}

interface Roles {
  getSuperAdmin(): Promise<{ id: number }>;
}

interface Locale {
  code: string;
  name: string;
}

interface Locales {
  findByCode(code: string): Promise<unknown>;
  create(locale: Locale): Promise<unknown>;
}

interface Role {
  id: number;
  permissions: Array<{ action: string }>;
}

/** The demo administrator, where the desk has none at all. */
export const ensureAdministrator = async (strapi: Core.Strapi) => {
  const users = strapi.service('admin::user') as Users;
  if (await users.exists()) return;
  const { id } = await (strapi.service('admin::role') as Roles).getSuperAdmin();
  await users.create({
    ...administrator,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
};

export const ensureLocale = async (strapi: Core.Strapi, locale: Locale) => {
  const locales: Locales = strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(locale.code))) await locales.create(locale);
};

/** Grants the public role to read the four types: content APIs are closed until someone does. */
export const openToReaders = async (strapi: Core.Strapi) => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] })) as Role;
  const granted = new Set(role.permissions.map(({ action }) => action));
  for (const action of READABLE.filter((readable) => !granted.has(readable))) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
};
