import { isValues, type Attribute } from '../schema/types';
import { componentUidsOf, type Path, type VisitedRecord } from '../schema/walk';
import { checkDepth } from './depth';
import { fieldError } from './errors';
import { checkDay, readInstant } from './instants';
import { readRelation, targetOf, type Reference } from './relations';
import { mapTexts, storableText } from './storable';

/** Who wrote an entry, the server itself says. */
const SET_BY_THE_SERVER = ['createdBy', 'updatedBy'];

const checkComponents = (value: unknown, attribute: Attribute, path: Path): void => {
  if (value === null || value === undefined) return;
  const isList = attribute.type === 'dynamiczone' || attribute.repeatable === true;
  if (isList !== Array.isArray(value)) {
    throw fieldError(path, isList ? 'Give a list here.' : 'Give an object here.');
  }
  for (const [at, entry] of (isList ? (value as unknown[]) : []).entries()) {
    if (attribute.type === 'dynamiczone') checkZoneEntry(entry, attribute, [...path, at]);
    else if (!isValues(entry)) throw fieldError([...path, at], 'Give an object here.');
  }
  if (!isList && !isValues(value)) throw fieldError(path, 'Give an object here.');
};

/** Strapi leaves out, without a word, what a dynamic zone does not take: nothing is to get lost so. */
const checkZoneEntry = (entry: unknown, { components }: Attribute, path: Path): void => {
  const uid = isValues(entry) ? entry.__component : undefined;
  if (typeof uid === 'string' && components?.includes(uid)) return;
  throw fieldError([...path, '__component'], `Give one of ${components?.join(', ')} here.`);
};

const readValue = (
  value: unknown,
  attribute: Attribute | undefined,
  path: Path,
  references: Reference[],
): unknown => {
  if (attribute && componentUidsOf(attribute).length > 0) {
    checkComponents(value, attribute, path);
    return value;
  }
  checkDepth(value, path);
  const storable = mapTexts(value, storableText);
  if (attribute?.type === 'datetime') readInstant(storable, path);
  if (attribute?.type === 'date') checkDay(storable, path);
  const target = attribute && targetOf(attribute);
  return target === undefined ? storable : readRelation(storable, target, path, references);
};

/**
 * Brings the values of a record of one of the plugin's own types or components to a shape that Strapi
 * and every database take: texts, depth, moments, relations, media, components.
 *
 * @param references gets the entries that must be there
 * @throws ValidationError (400) that names the field
 */
export const readOwnValues = ({ schema, values, path }: VisitedRecord, references: Reference[]) => {
  for (const [name, value] of Object.entries(values)) {
    const named: Reference[] = [];
    values[name] = readValue(value, schema.attributes[name], [...path, name], named);
    if (!SET_BY_THE_SERVER.includes(name)) references.push(...named);
  }
};
