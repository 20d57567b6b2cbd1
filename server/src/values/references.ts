import { queryOf } from '../strapi/documents';
import { fieldError } from './errors';
import type { Reference } from './relations';

/** So many in one query: SQLite takes 32,766 values, and a plan for thousands takes long to make. */
const CHUNK = 500;

interface Row {
  id: number;
  documentId: string;
}

const keyOf = ({ target, by, value }: Reference): string => `${target} ${by} ${value}`;

const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) =>
    items.slice(at * CHUNK, (at + 1) * CHUNK),
  );

const valuesBy = (references: readonly Reference[], by: Reference['by']) =>
  references.filter((one) => one.by === by).map(({ value }) => value);

const rowsOf = (target: string, references: readonly Reference[]): Promise<Row[]> => {
  const conditions = (['id', 'documentId'] as const).flatMap((by) => {
    const values = valuesBy(references, by);
    return values.length === 0 ? [] : [{ [by]: { $in: values } }];
  });
  return queryOf(target).findMany<Row>({
    select: ['id', 'documentId'],
    where: { $or: conditions },
  });
};

const nameOf = (target: string): string =>
  strapi.getModel(target as 'plugin::newsroom.article').info.displayName.toLowerCase();

/**
 * Looks whether what a write names is there, with one query for each type that it names (one more
 * for every 500 entries). In which locale and version, Strapi asks; see `namedReference`.
 *
 * @throws ValidationError (400) that names the first entry that is not there
 */
export const checkReferences = async (references: readonly Reference[]): Promise<void> => {
  const found = new Set<string>();
  for (const target of new Set(references.map((one) => one.target))) {
    const named = new Map(
      references.filter((one) => one.target === target).map((one) => [keyOf(one), one]),
    );
    // One after another: queries of one transaction do not run beside one another.
    for (const chunk of chunksOf([...named.values()])) {
      for (const { id, documentId } of await rowsOf(target, chunk)) {
        found.add(`${target} id ${id}`).add(`${target} documentId ${documentId}`);
      }
    }
  }
  for (const reference of references) {
    if (found.has(keyOf(reference))) continue;
    const { target, by, value, path } = reference;
    throw fieldError(
      path,
      `There is no ${nameOf(target)} with the ${by} ${value}. It may have been deleted: choose another.`,
    );
  }
};

/** What Strapi says of a documentId that has no entry in the locale, or version, that is asked for. */
const NOT_FOUND = /^Document with id "(.*)", locale ".*" not found$/;

/** The same error with the field in which the entry was named; every other error as it is. */
export const namedReference = (error: unknown, references: readonly Reference[]): unknown => {
  if (!(error instanceof Error)) return error;
  const documentId = NOT_FOUND.exec(error.message)?.[1];
  const named = references.find(({ by, value }) => by === 'documentId' && value === documentId);
  return named ? fieldError(named.path, error.message) : error;
};
