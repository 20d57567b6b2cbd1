import { PLUGIN_ID } from '../../../common/plugin';
import { isValues, schemaOf, type Attribute } from '../schema/types';
import { populateTo, reaches, walk, type Path } from '../schema/walk';
import { fillRecord, isSignature } from '../signature/fill-record';
import { fieldError } from '../values/errors';
import { normalise } from '../values/normalise';
import { mapTexts, storableText } from '../values/storable';
import { storedRow } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/types';

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
  const isOwnType = uid.startsWith(`plugin::${PLUGIN_ID}.`);
  if (!isOwnType && !reaches(schema, isOurs)) return next();

  // A copy: what a caller of the Document Service passed in is its own.
  const data = mapTexts(params.data, isOwnType ? storableText : (text) => text);
  const hasSignature = reaches(schema, isSignature);
  const previous = hasSignature
    ? await storedRow(context, populateTo(schema, isSignature))
    : undefined;
  walk(schema, data, previous, (record) => {
    const { values, path } = record;
    for (const [name, attribute] of Object.entries(record.schema.attributes)) {
      if (values[name] === undefined) continue;
      values[name] = normalise(values[name], attribute, [...path, name]);
      if (isOwnType) checkZone(values[name], attribute, [...path, name]);
    }
    fillRecord(record);
  });
  params.data = data;
  return next();
};

/** Strapi leaves out, without a word, what a dynamic zone does not take: nothing is to get lost so. */
const checkZone = (value: unknown, attribute: Attribute, path: Path): void => {
  if (attribute.type !== 'dynamiczone' || !Array.isArray(value)) return;
  value.forEach((entry: unknown, index) => {
    const uid = isValues(entry) ? entry.__component : undefined;
    if (typeof uid === 'string' && attribute.components?.includes(uid)) return;
    throw fieldError(
      [...path, index, '__component'],
      `Give one of ${attribute.components?.join(', ')} here.`,
    );
  });
};
