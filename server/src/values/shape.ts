import { COMPONENT_UIDS, PLUGIN_ID } from '../../../common/plugin';
import { isValues, schemaOf, type Values } from '../schema/types';
import { copyRecords, walk, type VisitedRecord } from '../schema/walk';
import { fillRecord } from '../signature/fill-record';
import { checkDepth } from './depth';
import { fieldError } from './errors';
import { normalise } from './normalise';
import { readOwnValues } from './own-values';
import type { Reference } from './relations';

/** One of the plugin's own types, whose every value it knows. */
export const isOwnType = (uid: string): boolean => uid.startsWith(`plugin::${PLUGIN_ID}.`);

/** One of the plugin's own components, in whatever type it stands. */
export const isOwnComponent = (uid: string): boolean =>
  (Object.values(COMPONENT_UIDS) as string[]).includes(uid);

const normaliseRecord = ({ schema, values, path }: VisitedRecord): void => {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (values[name] === undefined) continue;
    values[name] = normalise(values[name], attribute, [...path, name]);
  }
};

/**
 * What a write brings, in the shape in which it is stored, with what its signatures tell filled in.
 *
 * @param brought stays as it is: what a caller of the Document Service passed in is its own
 * @param previous the entry as it is stored; undefined if it is new
 * @param references gets the entries that the write names: that they are there, `checkReferences` sees
 * @throws ValidationError (400) that names the field
 */
export const shapedValues = (
  uid: string,
  brought: Values,
  previous?: Values,
  references: Reference[] = [],
): Values => {
  if (!isValues(brought)) throw fieldError(['data'], 'Give the values as an object.');
  if (isOwnType(uid)) checkDepth(brought);
  const schema = schemaOf(uid);
  const data = copyRecords(schema, brought);
  walk(schema, data, previous, (record) => {
    const { uid: own } = record.schema;
    if (isOwnType(own) || isOwnComponent(own)) readOwnValues(record, references);
    normaliseRecord(record);
    fillRecord(record);
  });
  return data;
};
