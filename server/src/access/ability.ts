/** A permission of a user, as CASL holds it. */
export interface Rule {
  /** Undefined: all fields. */
  fields?: readonly string[];
  conditions?: object;
}

/** What a user may do: Strapi's `ctx.state.userAbility`, as far as it is used here. */
export interface Ability {
  can(action: string, subject: unknown, field?: string): boolean;
  rulesFor(action: string, subject: string): readonly Rule[];
  relevantRuleFor(action: string, subject: unknown): Rule | null;
}

/** The field and what it stands in: for `items.title` also `items`, which roles can have as a whole. */
const withParents = (field: string): string[] =>
  field.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));

export const letsField = ({ fields }: Rule, field: string): boolean =>
  fields === undefined || withParents(field).some((one) => fields.includes(one));

/** The same ability without the permissions that keep a field out: its conditions are the field's. */
export const withField = (ability: Ability, field: string): Ability => {
  const narrowed = Object.create(ability) as Ability;
  return Object.assign<Ability, Partial<Ability>>(narrowed, {
    rulesFor: (action, subject) =>
      ability.rulesFor(action, subject).filter((rule) => letsField(rule, field)),
    // Strapi ties `can` to the ability that it was made for; this one finds its rules by `rulesFor`.
    can: (action, subject) => narrowed.relevantRuleFor(action, subject) !== null,
  });
};

const namesIn = (conditions: unknown): string[] => {
  if (Array.isArray(conditions)) return conditions.flatMap(namesIn);
  if (typeof conditions !== 'object' || conditions === null) return [];
  return Object.entries(conditions).flatMap(([key, value]) =>
    key.startsWith('$') ? namesIn(value) : [key],
  );
};

/** Whether no more than these has to be known of an entry to judge by these permissions. */
export const judgesBy = (names: readonly string[], rules: readonly Rule[]): boolean =>
  rules.every(({ conditions }) =>
    // `createdBy.id`, or `createdBy` with `id` in it.
    namesIn(conditions).every((name) => names.includes(name.split('.')[0] ?? '')),
  );
