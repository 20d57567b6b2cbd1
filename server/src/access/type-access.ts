import { isEmptyValue } from '../../../common/filling';
import { isValues, schemaOf, type Values } from '../schema/types';
import { componentUidsOf } from '../schema/walk';
import { queryOf } from '../strapi/documents';
import { judgesBy, letsField, withField, type Ability, type Rule } from './ability';

export type Action = 'create' | 'read' | 'update';

/** The user who asks, as conditions look at the creator of an entry. */
export interface User {
  id: number;
  roles?: readonly object[];
}

/** An entry in one locale, with the value by which it would be named. */
export interface Named {
  documentId: string;
  locale: string | null;
  name: string | null;
}

export type MayName = (entry: Named) => boolean;

type Test = (entity?: object) => boolean;

/** What is used of the Content Manager's permission checker. */
interface Checker {
  can: Record<Action, Test>;
  cannot: Record<Action, Test>;
  sanitizedQuery: Record<Action, (query: object) => Promise<{ filters?: object }>>;
  sanitizeOutput(entity: Values): Promise<Values>;
}

interface PopulateBuilder {
  populateFromQuery(query: object): { build(): Promise<Values | undefined> };
}

const contentManager = <Type>(name: string): Type =>
  strapi.plugin('content-manager').service(name) as Type;

const actionId = (action: Action): string => `plugin::content-manager.explorer.${action}`;

const keyOf = ({ documentId, locale, name }: Named): string =>
  JSON.stringify([documentId, locale, name]);

/** The fields that values write: of components the fields within, as the roles page lists them. */
const writtenFields = (uid: string, values: Values): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const attribute = schemaOf(uid).attributes[name];
    if (attribute === undefined || isEmptyValue(value)) return [];
    const [component] = attribute.type === 'component' ? componentUidsOf(attribute) : [];
    if (component === undefined) return [name];
    const within = (Array.isArray(value) ? value : [value]).filter((item) => isValues(item));
    const fields = within.flatMap((item) => writtenFields(component, item));
    return [...new Set(fields)].map((field) => `${name}.${field}`);
  });

/** What somebody may do with the entries of one type: the Content Manager's own answers. */
export class TypeAccess {
  private readonly namers = new Map<string, Promise<MayName>>();
  private readonly checkers = new Map<string | undefined, Checker>();

  constructor(
    readonly uid: string,
    private readonly ability: Ability,
    private readonly user: User,
  ) {}

  /** @param field only the permissions that let it be read or written count */
  private checker(field?: string): Checker {
    const known = this.checkers.get(field);
    if (known) return known;
    const checkers = contentManager<{ create(of: object): Checker }>('permission-checker');
    const userAbility = field === undefined ? this.ability : withField(this.ability, field);
    const checker = checkers.create({ userAbility, model: this.uid });
    this.checkers.set(field, checker);
    return checker;
  }

  private rules(action: Action, field: string): readonly Rule[] {
    return withField(this.ability, field).rulesFor(actionId(action), this.uid);
  }

  /**
   * What entries must be like, as a condition of the database, for an action on them, and on a field
   * of theirs; null: none may be.
   */
  async where(action: Action, field?: string): Promise<Values | null> {
    const checker = this.checker(field);
    if (checker.cannot[action]()) return null;
    const { filters } = await checker.sanitizedQuery[action]({});
    if (filters === undefined) return {};
    const params: { transform(uid: string, query: object): { where?: Values } } =
      strapi.get('query-params');
    return params.transform(this.uid, { filters }).where ?? {};
  }

  /** Those of the documents that an action on them, or a field of theirs, is permitted in any version. */
  async permitted(
    action: Action,
    documentIds: readonly string[],
    field?: string,
  ): Promise<Set<string>> {
    const where = await this.where(action, field);
    if (where === null || documentIds.length === 0) return new Set();
    const rows = await queryOf(this.uid).findMany<{ documentId: string }>({
      select: ['documentId'],
      where: { $and: [where, { documentId: { $in: documentIds } }] },
    });
    return new Set(rows.map(({ documentId }) => documentId));
  }

  /**
   * Which entries may be named by a field of theirs, known before the first is asked about. Where only
   * the locale matters, as for most editors, nothing is read from the database for it.
   */
  mayName(field: string): Promise<MayName> {
    const known = this.namers.get(field) ?? this.namerBy(field);
    this.namers.set(field, known);
    return known;
  }

  private async namerBy(field: string): Promise<MayName> {
    const checker = this.checker(field);
    if (checker.cannot.read()) return () => false;
    if (judgesBy(['locale'], this.rules('read', field))) {
      const locales = new Map<string | null, boolean>();
      return ({ locale }) => {
        const may = locales.get(locale) ?? checker.can.read({ locale });
        locales.set(locale, may);
        return may;
      };
    }
    const rows = await queryOf(this.uid).findMany({
      select: ['documentId', 'locale', field],
      where: await this.where('read', field),
    });
    const keys = new Set(
      rows.map((row) => keyOf({ ...(row as unknown as Named), name: row[field] as string | null })),
    );
    return (entry) => keys.has(keyOf(entry));
  }

  /** Whether whoever may name an entry by one field may read the other, too, whatever the entry. */
  goesWith(other: string, field: string): boolean {
    return this.rules('read', field).every((rule) => letsField(rule, other));
  }

  /**
   * The documents that may be read, without the fields that may not, by their documentIds; of a type
   * without locales and drafts.
   */
  async read(documentIds: readonly string[]): Promise<Map<string, Values>> {
    const where = await this.where('read');
    if (where === null || documentIds.length === 0) return new Map();
    const checker = this.checker();
    const rows = await queryOf(this.uid).findMany({
      where: { $and: [where, { documentId: { $in: documentIds } }] },
      populate: await this.populated('read'),
    });
    const entries = rows.map(async (row): Promise<[string, Values]> => [
      String(row.documentId),
      await checker.sanitizeOutput(row),
    ]);
    return new Map(await Promise.all(entries));
  }

  /** What conditions look at besides an entry's own values. */
  private async populated(action: Action): Promise<Values> {
    const builders = contentManager<(uid: string) => PopulateBuilder>('populate-builder');
    const query = await this.checker().sanitizedQuery[action]({});
    return (await builders(this.uid).populateFromQuery(query).build()) ?? {};
  }

  /** Those of the values that may be written into a document that is there already. */
  async writable(documentId: string, values: Values): Promise<Values> {
    const where = await this.where('update');
    if (where === null) return {};
    const stored = await queryOf(this.uid).findOne({
      where: { $and: [where, { documentId }] },
      populate: await this.populated('update'),
    });
    if (stored === null) return {};
    return Object.fromEntries(
      Object.entries(values).filter(([field]) => this.checker(field).can.update({ ...stored })),
    );
  }

  /** Whether an entry with these values may be made, by whoever asks, or which field keeps it from it. */
  mayCreate(values: Values, locale?: string): true | { field: string | null } {
    const can = (field?: string): boolean =>
      // An entity of its own each time: CASL marks what it is asked about.
      this.checker(field).can.create({
        ...values,
        ...(locale === undefined ? {} : { locale }),
        createdBy: this.user,
      });
    if (!can()) return { field: null };
    const field = writtenFields(this.uid, values).find((one) => !can(one));
    return field === undefined ? true : { field };
  }

  /** Whether entries with any values in these fields may be made, so that none has to be looked at. */
  mayCreateAny(fields: readonly string[]): boolean {
    const whatever = Object.fromEntries(fields.map((field) => [field, true]));
    const rules = fields.flatMap((field) => this.rules('create', field));
    return judgesBy(['locale', 'createdBy'], rules) && this.mayCreate(whatever) === true;
  }
}
