import { PLUGIN_ID } from '../../../common/plugin';
import { schemaOf, type Attribute } from '../schema/types';
import { componentUidsOf, populateTo, reaches } from '../schema/walk';
import { isSignature } from '../signature/fill-record';
import { storedRow } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/types';
import { checkReferences, namedReference } from '../values/references';
import type { Reference } from '../values/relations';
import { isOwnComponent, isOwnType, shapedValues } from '../values/shape';

const WRITES = ['create', 'update', 'clone'];

const isOurs = (attribute: Attribute): boolean =>
  attribute.customField?.startsWith(`plugin::${PLUGIN_ID}.`) === true ||
  componentUidsOf(attribute).some(isOwnComponent);

/**
 * The values of every write of every type that has a custom field or component of the plugin, and of
 * the plugin's own types: brought to the shape in which they are stored, or refused; then what the
 * signatures tell is filled in. What relations name is looked up before Strapi does so, since a query
 * that fails in Strapi's validation can end the process (docs/for-contributors.md).
 */
export const valuesMiddleware: DocumentMiddleware = async (context, next) => {
  const { uid, action, params } = context;
  if (!WRITES.includes(action) || !params.data) return next();

  const schema = schemaOf(uid);
  if (!isOwnType(uid) && !reaches(schema, isOurs)) return next();

  const previous = reaches(schema, isSignature)
    ? await storedRow(context, populateTo(schema, isSignature))
    : undefined;
  const references: Reference[] = [];
  params.data = shapedValues(uid, params.data, previous, references);
  await checkReferences(references);
  return next().catch((error: unknown) => {
    throw namedReference(error, references);
  });
};
