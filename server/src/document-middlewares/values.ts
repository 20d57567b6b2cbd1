import { PLUGIN_ID } from '../../../common/plugin';
import { schemaOf, type Attribute } from '../schema/types';
import { populateTo, reaches } from '../schema/walk';
import { isSignature } from '../signature/fill-record';
import { storedRow } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/types';
import { isOwnType, shapedValues } from '../values/shape';

const WRITES = ['create', 'update', 'clone'];

const isOurs = (attribute: Attribute): boolean =>
  attribute.customField?.startsWith(`plugin::${PLUGIN_ID}.`) === true;

/**
 * The values of every write of every type that has a custom field of the plugin, and of the plugin's
 * own types: brought to the shape in which they are stored, or refused; then what the signatures tell
 * is filled in.
 */
export const valuesMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  if (!WRITES.includes(action) || !params.data) return next();

  const schema = schemaOf(uid);
  if (!isOwnType(uid) && !reaches(schema, isOurs)) return next();

  const previous = reaches(schema, isSignature)
    ? await storedRow(context, populateTo(schema, isSignature))
    : undefined;
  params.data = shapedValues(uid, params.data, previous);
  return next();
};
