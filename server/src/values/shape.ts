import { PLUGIN_ID } from '../../../common/plugin';
import { isValues, schemaOf, type Attribute, type Values } from '../schema/types';
import { walk, type Path } from '../schema/walk';
import { fillRecord } from '../signature/fill-record';
import { fieldError } from './errors';
import { normalise } from './normalise';
import { mapTexts, storableText } from './storable';

/** One of the plugin's own types, whose every value it knows. */
export const isOwnType = (uid: string): boolean => uid.startsWith(`plugin::${PLUGIN_ID}.`);

/**
 * What a write brings, in the shape in which it is stored, with what its signatures tell filled in.
 *
 * @param brought stays as it is: what a caller of the Document Service passed in is its own
 * @param previous the entry as it is stored; undefined if it is new
 * @throws ValidationError (400) that names the field
 */
export const shapedValues = (uid: string, brought: Values, previous?: Values): Values => {
  const isOwn = isOwnType(uid);
  const data = mapTexts(brought, isOwn ? storableText : (text) => text);
  walk(schemaOf(uid), data, previous, (record) => {
    const { values, path } = record;
    for (const [name, attribute] of Object.entries(record.schema.attributes)) {
      if (values[name] === undefined) continue;
      values[name] = normalise(values[name], attribute, [...path, name]);
      if (isOwn) checkZone(values[name], attribute, [...path, name]);
    }
    fillRecord(record);
  });
  return data;
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
