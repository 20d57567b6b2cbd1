import { errors } from '@strapi/utils';

import { STRING_LENGTH } from '../../../common/limits';
import type { DocumentMiddleware } from '../strapi/types';
import { checkDepth } from '../values/depth';
import { fieldError } from '../values/errors';
import { checkNul, hasNul } from '../values/nul';
import { isOwnType } from '../values/shape';

const canBeThere = (name: unknown): boolean =>
  typeof name !== 'string' || (name.length <= STRING_LENGTH && !hasNul(name));

/**
 * Which entries of the plugin's types are meant: names that no database takes are those of no entry.
 * REST and the Content Manager look at their requests before; GraphQL and the app's own code come here.
 *
 * @throws NotFoundError (404), for a locale or a filter ValidationError (400)
 */
export const identityMiddleware: DocumentMiddleware = async ({ uid, params }, next) => {
  if (isOwnType(uid)) {
    if (!canBeThere(params.documentId)) {
      throw new errors.NotFoundError('There is no entry with this documentId.');
    }
    if (![params.locale].flat().every(canBeThere)) {
      throw fieldError(['locale'], 'There is no such locale. Add it in the settings first.');
    }
    checkDepth(params.filters);
    checkNul(params.filters, ['filters']);
  }
  return next();
};
