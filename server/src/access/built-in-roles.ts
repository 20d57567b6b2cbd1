import type { Core } from '@strapi/strapi';

import { UIDS } from '../../../common/plugin';
import { isLocalized, schemaOf, type Values } from '../schema/types';
import { defaultLocale, queryOf } from '../strapi/documents';

const PERMISSION = 'admin::permission';

const BUILT_IN = ['strapi-editor', 'strapi-author'];

interface Permission {
  id: number;
  subject: string;
  properties: Values | null;
}

/**
 * Gives Strapi's own Editor and Author their rights to localized types in the default locale, where
 * they have them in none. Strapi makes these roles at the first start with rights to every type that is
 * there, but leaves the locales out; what has none is good for nothing: the list answers 403 until
 * somebody saves the role, which adds the default locale. Rights that were saved once are left alone.
 */
const addLocales = async (): Promise<void> => {
  const permissions = await queryOf(PERMISSION).findMany<Permission>({
    select: ['id', 'subject', 'properties'],
    where: { subject: { $in: Object.values(UIDS) }, role: { code: { $in: BUILT_IN } } },
  });
  const without = permissions.filter(
    ({ subject, properties }) =>
      isLocalized(schemaOf(subject)) && !('locales' in (properties ?? {})),
  );
  if (without.length === 0) return;
  const locales = [await defaultLocale()];
  for (const { id, properties } of without) {
    await queryOf(PERMISSION).update({
      where: { id },
      data: { properties: { ...properties, locales } },
    });
  }
};

interface RoleService {
  createRolesIfNoneExist(): Promise<void>;
}

/** At each start, as soon as Strapi has seen to its roles: it does so after the plugins' bootstrap. */
export const completeBuiltInRoles = (strapi: Core.Strapi): void => {
  const registry = strapi.get<{
    extend(uid: string, wrap: (roles: RoleService) => RoleService): void;
  }>('services');
  registry.extend('admin::role', (original) => ({
    ...original,
    async createRolesIfNoneExist() {
      await original.createRolesIfNoneExist();
      await addLocales();
    },
  }));
};
