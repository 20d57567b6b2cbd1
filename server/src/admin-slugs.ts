import type { Core } from '@strapi/strapi';

import { service } from './services/service';
import { SLUG_SOURCES } from './slugs/scope';

interface GenerateRequest {
  contentTypeUID: string;
  field: string;
  data?: Record<string, unknown>;
  locale?: string;
}

/**
 * Lets the admin panel's "Regenerate" on a slug give what the server itself would: Strapi's own
 * slugs know no Hangul, kana or han and come out empty for a Korean headline.
 */
export const extendAdminSlugs = (strapi: Core.Strapi): void => {
  const registry = strapi.get<{
    extend(uid: string, wrap: (uidService: UidService) => UidService): void;
  }>('services');
  registry.extend('plugin::content-manager.uid', (original) => {
    const generateUIDField: UidService['generateUIDField'] = async (request) => {
      const source = SLUG_SOURCES[request.contentTypeUID];
      const text = source === undefined ? undefined : request.data?.[source];
      if (request.field !== 'slug' || typeof text !== 'string' || text === '') {
        return original.generateUIDField(request);
      }
      return service('slugs').freeSlug({
        uid: request.contentTypeUID,
        text,
        locale: request.locale,
      });
    };
    return { ...original, generateUIDField };
  });
};

interface UidService {
  generateUIDField(request: GenerateRequest): Promise<string>;
}
