import { schemaOf, type Values } from '../schema/types';
import { inSlices, ROWS } from './slices';

/** What is used of Strapi's metadata of an attribute whose relations are kept in a table of their own. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  /** Of a dynamic zone: which component, and of which type. */
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
  on?: Values;
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

interface Metadata {
  attributes: Record<
    string,
    { type?: string; relation?: string; joinTable?: JoinTable; default?: unknown } | undefined
  >;
}

export const metadataOf = (uid: string): Metadata => strapi.db.metadata.get(uid);

/** What one row is linked to, in order. */
export interface Targets {
  ids: number[];
  /** Strapi counts what was `set` from 1, and what was connected to a new entry from 0. */
  first: 0 | 1;
  /** The component type of each, in a dynamic zone. */
  types?: string[];
}

/** An insert into a table that has no entries of its own, by its column names. */
const insertInto = async (table: string, rows: Values[]): Promise<void> => {
  await inSlices(
    rows,
    async (slice) => {
      await strapi.db.queryBuilder(table).insert(slice).execute();
      return [];
    },
    ROWS,
  );
};

/** What is used of what Strapi hands to a transaction. */
interface Joined {
  trx: Parameters<ReturnType<typeof strapi.db.getConnection>['transacting']>[0];
}

/** The highest place that each target has given to what is linked to it. */
const lastPlaces = async (
  { name, inverseOrderColumnName }: JoinTable,
  column: string,
  targets: readonly number[],
): Promise<Map<number, number>> => {
  const places = new Map<number, number>();
  const order = String(inverseOrderColumnName);
  await inSlices(
    [...new Set(targets)],
    async (slice) => {
      const rows = (await strapi.db.transaction(({ trx }: Joined) =>
        strapi.db
          .getConnection(name)
          .select({ target: column })
          .max({ last: order })
          .whereIn(column, slice)
          .groupBy(column)
          .transacting(trx),
      )) as { target: number; last: number }[];
      for (const { target, last } of rows) places.set(target, Number(last));
      return [];
    },
    ROWS,
  );
  return places;
};

/**
 * Links new rows of a type to what one of its relations, components or dynamic zones names: the rows
 * in the join table that Strapi writes one by one, in the same order.
 *
 * @param targets of the row at the same place in `ids`
 */
export const insertLinks = async (
  uid: string,
  attribute: string,
  ids: readonly number[],
  targets: readonly (Targets | undefined)[],
): Promise<void> => {
  const table = metadataOf(uid).attributes[attribute]?.joinTable;
  if (!table || targets.every((one) => !one || one.ids.length === 0)) return;
  const { joinColumn, inverseJoinColumn, morphColumn, on, orderColumnName } = table;
  const column = String((morphColumn?.idColumn ?? inverseJoinColumn)?.name);
  const { component } = schemaOf(uid)?.attributes[attribute] ?? {};
  const places =
    table.inverseOrderColumnName === undefined
      ? null
      : await lastPlaces(
          table,
          column,
          targets.flatMap((one) => one?.ids ?? []),
        );
  const placeOf = (target: number): Values => {
    if (places === null) return {};
    const place = (places.get(target) ?? 0) + 1;
    places.set(target, place);
    return { [String(table.inverseOrderColumnName)]: place };
  };
  const rows = ids.flatMap((id, row) => {
    const { ids: linked = [], first = 0, types } = targets[row] ?? {};
    return linked.map((target, at) => ({
      [joinColumn.name]: id,
      [column]: target,
      ...on,
      ...(component === undefined ? {} : { component_type: component }),
      ...(morphColumn ? { [morphColumn.typeColumn.name]: types?.[at], order: first + at } : {}),
      ...(orderColumnName === undefined ? {} : { [orderColumnName]: first + at }),
      ...placeOf(target),
    }));
  });
  await insertInto(table.name, rows);
};
