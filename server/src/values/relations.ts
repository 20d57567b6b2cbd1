import { STRING_LENGTH } from '../../../common/limits';
import { isValues, type Attribute, type Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { fieldError } from './errors';
import { readId } from './ids';

/** An entry that a write names. */
export interface Reference {
  target: string;
  by: 'id' | 'documentId';
  value: number | string;
  path: Path;
}

/** What a relation's value is read into; `references` are those of them that must be there. */
interface Reading {
  target: string;
  references: Reference[];
}

const MEDIA = 'plugin::upload.file';

/** More are connected in several writes. */
const MOST = 5000;

const OPERATIONS = ['connect', 'disconnect', 'set'] as const;

const MESSAGES = {
  entry:
    'Name an entry here: by its documentId, by its id, or by an object with one of them. Several stand in a list, or in connect, disconnect or set.',
  both: 'Give either set, or connect and disconnect: set takes the place of all there is.',
  most: `At most ${MOST} entries are taken at once. Connect the others with another request.`,
  position:
    'Give where it stands: { "before": … } or { "after": … } with an entry of the list, { "start": true } or { "end": true }.',
  text: 'Give a text here.',
};

/** The type that a relation or media leads to; undefined where the values themselves tell it. */
export const targetOf = (attribute: Attribute): string | undefined =>
  attribute.type === 'media' ? MEDIA : attribute.type === 'relation' ? attribute.target : undefined;

const readDocumentId = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= STRING_LENGTH ? value : null;

const optionalText = (value: unknown, path: Path): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.length > STRING_LENGTH)
    throw fieldError(path, MESSAGES.text);
  return value;
};

const withoutUndefined = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const read = {
  id: readId,
  documentId: readDocumentId,
};

/** The same way of naming for the entry and its neighbour, as Strapi wants it. */
const readNeighbour = (
  value: unknown,
  by: Reference['by'],
  path: Path,
  { target, references }: Reading,
): number | string | undefined => {
  if (value === undefined || value === null) return undefined;
  const neighbour = read[by](value);
  if (neighbour === null) throw fieldError(path, MESSAGES.position);
  if (by === 'documentId') references.push({ target, by, value: neighbour, path });
  return neighbour;
};

const readPosition = (position: unknown, by: Reference['by'], path: Path, reading: Reading) => {
  if (position === undefined || position === null) return undefined;
  if (!isValues(position)) throw fieldError(path, MESSAGES.position);
  const { before, after, start, end, locale, status } = position;
  return withoutUndefined({
    before: readNeighbour(before, by, [...path, 'before'], reading),
    after: readNeighbour(after, by, [...path, 'after'], reading),
    start: start === true ? true : undefined,
    end: end === true ? true : undefined,
    locale: optionalText(locale, [...path, 'locale']),
    status: optionalText(status, [...path, 'status']),
  });
};

/** Only what Strapi reads of the object: the admin panel sends more, and its database takes more. */
const readObject = (entry: Values, path: Path, mustExist: boolean, reading: Reading): Values => {
  const { target, references } = reading;
  const by = entry.documentId === undefined || entry.documentId === null ? 'id' : 'documentId';
  const value = read[by](entry[by]);
  if (value === null) throw fieldError([...path, by], MESSAGES.entry);
  // Strapi looks for every documentId, also for those that are to be taken out.
  if (mustExist || by === 'documentId') references.push({ target, by, value, path });
  return withoutUndefined({
    [by]: value,
    locale: optionalText(entry.locale, [...path, 'locale']),
    status: optionalText(entry.status, [...path, 'status']),
    position: readPosition(entry.position, by, [...path, 'position'], reading),
  });
};

const readEntry = (entry: unknown, path: Path, mustExist: boolean, reading: Reading) => {
  if (isValues(entry)) return readObject(entry, path, mustExist, reading);
  const id = readId(entry);
  if (id !== null) return readObject({ id }, path, mustExist, reading);
  if (readDocumentId(entry) === null || /^\d+$/.test(entry as string)) {
    throw fieldError(path, MESSAGES.entry);
  }
  return readObject({ documentId: entry }, path, mustExist, reading);
};

const readEntries = (value: unknown, path: Path, mustExist: boolean, reading: Reading) => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [readEntry(value, path, mustExist, reading)];
  if (value.length > MOST) throw fieldError(path, MESSAGES.most);
  return value.flatMap((entry: unknown, index) =>
    entry === null ? [] : [readEntry(entry, [...path, index], mustExist, reading)],
  );
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const readOperations = (value: Values, path: Path, reading: Reading): Values => {
  const { connect, disconnect, set, options } = value;
  if (!isEmpty(set) && !(isEmpty(connect) && isEmpty(disconnect))) {
    throw fieldError(path, MESSAGES.both);
  }
  const strict = isValues(options) ? options.strict : undefined;
  const kept = OPERATIONS.filter((name) => value[name] !== undefined && value[name] !== null);
  return {
    ...Object.fromEntries(
      kept.map((name) => [
        name,
        readEntries(value[name], [...path, name], name !== 'disconnect', reading),
      ]),
    ),
    ...(typeof strict === 'boolean' ? { options: { strict } } : {}),
  };
};

/** The admin panel's list of how many there are, and nothing at all, leave a relation as it is. */
const LEFT_ALONE = ['count', 'options'];

const isOperations = (value: Values): boolean =>
  Object.keys(value).some((name) => (OPERATIONS as readonly string[]).includes(name)) ||
  Object.keys(value).every((name) => LEFT_ALONE.includes(name));

/**
 * The value of a relation or of media in the one shape of its form: entries as `{ id }` or
 * `{ documentId }`, alone, in a list, or in lists under `connect`, `disconnect` and `set`.
 *
 * @param references gets what must be there
 * @throws ValidationError (400) that names the entry, for everything that Strapi's forms do not know
 */
export const readRelation = (
  value: unknown,
  target: string,
  path: Path,
  references: Reference[],
): unknown => {
  const reading = { target, references };
  if (value === undefined || value === null) return value;
  if (Array.isArray(value)) return readEntries(value, path, true, reading);
  if (!isValues(value)) return readEntry(value, path, true, reading);
  const names = (value.id ?? value.documentId ?? null) !== null;
  if (names && OPERATIONS.some((name) => !isEmpty(value[name]))) {
    throw fieldError(path, MESSAGES.entry);
  }
  return !names && isOperations(value)
    ? readOperations(value, path, reading)
    : readEntry(value, path, true, reading);
};
