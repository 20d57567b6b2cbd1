import { isValues, schemaOf, type Attribute, type Values } from '../schema/types';
import { componentUidsOf, reaches } from '../schema/walk';
import { insertLinks, metadataOf, type Targets } from './links';
import { inSlices, ROWS } from './slices';

interface RawConnection {
  raw(sql: string): Promise<[{ step: number }[]]>;
}

/**
 * The ids of rows that one insert made, in order. MySQL and MariaDB tell the first one only; those of
 * an insert whose rows are listed follow each other, whatever else is inserted at the same time.
 */
const idsOfInsert = async (told: number[], count: number): Promise<number[]> => {
  if (told.length === count) return [...told].sort((one, other) => one - other);
  const [first] = told;
  const [[row]] = await strapi.db.transaction(({ trx }) =>
    (trx as unknown as RawConnection).raw('select @@auto_increment_increment as step'),
  );
  return Array.from({ length: count }, (_, at) => Number(first) + at * Number(row?.step));
};

/** Whether nothing of a record stands in a column of its own row: a component of relations alone. */
const isBare = (uid: string): boolean =>
  Object.entries(metadataOf(uid).attributes).every(
    ([name, attribute]) => name === 'id' || attribute?.type === 'relation',
  );

type Inserted = number | { id: number };

/** Inserts rows that have nothing but their id. Strapi makes an empty query of more than one. */
const insertBare = async (uid: string, count: number): Promise<number[]> => {
  const rows = Array.from({ length: count }, () => ({ id: undefined }));
  const ids = await strapi.db.queryBuilder(uid).insert(rows).execute<Inserted[]>();
  return ids.map((one) => (typeof one === 'object' ? one.id : one));
};

const insertPlain = (uid: string, records: readonly Values[]): Promise<number[]> =>
  inSlices(
    records,
    async (slice) => {
      if (isBare(uid)) return idsOfInsert(await insertBare(uid, slice.length), slice.length);
      const data = slice.map((record) => ({ ...record }));
      const { ids } = await strapi.db.query(uid).createMany({ data });
      return idsOfInsert(ids.map(Number), slice.length);
    },
    ROWS,
  );

const idOf = (target: unknown): number => Number(isValues(target) ? target.id : target);

/** The rows that a relation's value names, once Strapi has put ids in the place of documentIds. */
const targetsOf = (value: unknown): Targets | undefined => {
  if (value === undefined || value === null) return undefined;
  const isOperation = isValues(value) && !('id' in value);
  const { connect, set } = isOperation ? value : { connect: undefined, set: value };
  const named = set ?? connect ?? [];
  const ids = (Array.isArray(named) ? named : [named]).map(idOf);
  return { ids: [...new Set(ids)], first: set === undefined || set === null ? 0 : 1 };
};

const toList = (value: unknown): Values[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => isValues(one));

const typeOf = (component: Values, attribute: Attribute): string =>
  attribute.type === 'dynamiczone' ? String(component.__component) : String(attribute.component);

/** Inserts the components that stand in one attribute of the records, which may not be there yet. */
export const insertComponents = async (
  attribute: Attribute,
  records: readonly Values[],
  name: string,
): Promise<Targets[]> => {
  const lists = records.map((record) => toList(record[name]));
  const ids = new Map<Values, number>();
  for (const uid of componentUidsOf(attribute)) {
    const components = lists.flat().filter((one) => typeOf(one, attribute) === uid);
    const values = components.map(({ id: _id, __component, ...data }) => data);
    (await insertRows(uid, values)).forEach((id, at) => ids.set(components[at]!, id));
  }
  return lists.map((list) => ({
    ids: list.map((one) => Number(ids.get(one))),
    types: list.map((one) => typeOf(one, attribute)),
    first: 1,
  }));
};

/** What the rows have in one attribute besides a column: components, or relations in a join table. */
const linksOf = async (
  uid: string,
  name: string,
  attribute: Attribute,
  records: readonly Values[],
): Promise<(Targets | undefined)[] | null> => {
  if (componentUidsOf(attribute).length > 0) return insertComponents(attribute, records, name);
  const isLinked = metadataOf(uid).attributes[name]?.joinTable !== undefined;
  return attribute.type === 'relation' && isLinked
    ? records.map((record) => targetsOf(record[name]))
    : null;
};

/**
 * Inserts records of a content type or component with their components and relations, by a few queries
 * for all of them. Values are to be of their final shape, relations to name ids.
 *
 * @returns their ids, in order
 */
export const insertRows = async (uid: string, records: readonly Values[]): Promise<number[]> => {
  if (records.length === 0) return [];
  const links = new Map<string, (Targets | undefined)[]>();
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    if (records.every((record) => record[name] === undefined)) continue;
    const targets = await linksOf(uid, name, attribute, records);
    if (targets) links.set(name, targets);
  }
  const ids = await insertPlain(uid, records);
  for (const [name, targets] of links) await insertLinks(uid, name, ids, targets);
  return ids;
};

const isLoose = ({ type, relation, mappedBy, inversedBy }: Attribute): boolean =>
  type === 'media' ||
  (type === 'relation' &&
    (relation?.startsWith('morph') === true ||
      (relation?.startsWith('oneTo') === true && (mappedBy ?? inversedBy) !== undefined)));

/** Whether `insertRows` writes all that a component can hold; media, for one, are left to Strapi. */
export const isInsertable = (uid: string): boolean => !reaches(schemaOf(uid), isLoose);
