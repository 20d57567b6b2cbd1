import { isValues, schemaOf, type Attribute, type Schema, type Values } from './types';

/** Where a value stands, as Strapi's validation errors name it: `['body', 0, 'handle']`. */
export type Path = ReadonlyArray<string | number>;

/** The component uids that an attribute can hold: none, one, or a dynamic zone's list. */
export const componentUidsOf = (attribute: Attribute): string[] => {
  if (attribute.type === 'component' && attribute.component) return [attribute.component];
  if (attribute.type === 'dynamiczone') return attribute.components ?? [];
  return [];
};

/**
 * Whether records of a schema can hold, at any depth, an attribute that `wanted` names. Components
 * can be nested in themselves only through other uids, so `seen` ends every circle.
 */
export const reaches = (
  schema: Schema,
  wanted: (attribute: Attribute, owner: Schema) => boolean,
  seen: ReadonlySet<string> = new Set(),
): boolean =>
  !seen.has(schema.uid) &&
  Object.values(schema.attributes).some(
    (attribute) =>
      wanted(attribute, schema) ||
      componentUidsOf(attribute).some((uid) =>
        reaches(schemaOf(uid), wanted, new Set([...seen, schema.uid])),
      ),
  );

/**
 * The `populate` that brings every component on the way to the attributes that `wanted` names; such
 * attributes themselves are populated where they are relations. Empty when there is nothing to bring.
 */
export const populateTo = (
  schema: Schema,
  wanted: (attribute: Attribute, owner: Schema) => boolean,
): Values => {
  const populate: Values = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'relation' && wanted(attribute, schema)) populate[name] = true;
    const uids = componentUidsOf(attribute);
    if (!uids.some((uid) => reaches(schemaOf(uid), wanted))) continue;
    // All of a dynamic zone's components, so that each stands at the index where editors see it.
    const inner = (uid: string) => ({ populate: populateTo(schemaOf(uid), wanted) });
    populate[name] =
      attribute.type === 'dynamiczone'
        ? { on: Object.fromEntries(uids.map((uid) => [uid, inner(uid)])) }
        : inner(uids[0]!);
  }
  return populate;
};

/** One record that a write brings: the entry itself, or a component in it. */
export interface VisitedRecord {
  schema: Schema;
  values: Values;
  /** The same record as it was stored before the write; undefined when it is new. */
  previous: Values | undefined;
  path: Path;
}

/**
 * Visits the entry that a write brings and every component in it, outermost first. `visit` may change
 * `values`. What is not of the shape that the schema asks for is passed over: Strapi refuses it itself.
 */
export const walk = (
  schema: Schema,
  values: Values,
  previous: Values | undefined,
  visit: (record: VisitedRecord) => void,
  path: Path = [],
): void => {
  visit({ schema, values, previous, path });
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const brought = values[name];
    if (brought === undefined || brought === null) continue;
    const uids = componentUidsOf(attribute);
    if (uids.length === 0) continue;

    const before = toList(previous?.[name]);
    toList(brought).forEach((component, index) => {
      const uid = attribute.type === 'dynamiczone' ? component.__component : uids[0];
      if (typeof uid !== 'string' || !uids.includes(uid)) return;
      const at = Array.isArray(brought) ? [...path, name, index] : [...path, name];
      walk(schemaOf(uid), component, sameComponent(before, component, uid), visit, at);
    });
  }
};

/** A copy of the entry and of every component in it; every other value is the caller's own. */
export const copyRecords = (schema: Schema, values: Values): Values => {
  const copy = { ...values };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const uids = componentUidsOf(attribute);
    if (uids.length === 0) continue;

    const copyOf = (component: unknown): unknown => {
      if (!isValues(component)) return component;
      const uid = attribute.type === 'dynamiczone' ? component.__component : uids[0];
      if (typeof uid !== 'string' || !uids.includes(uid)) return component;
      return copyRecords(schemaOf(uid), component);
    };
    const value = values[name];
    copy[name] = Array.isArray(value) ? value.map(copyOf) : copyOf(value);
    if (value === undefined) delete copy[name];
  }
  return copy;
};

const toList = (value: unknown): Values[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => isValues(item));

/** Strapi keeps a component when the write names its id, and replaces it when not. */
const sameComponent = (before: Values[], component: Values, uid: string): Values | undefined =>
  component.id === undefined || component.id === null
    ? undefined
    : before.find(
        (one) =>
          String(one.id) === String(component.id) &&
          (one.__component === undefined || one.__component === uid),
      );
