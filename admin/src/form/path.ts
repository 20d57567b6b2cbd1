type Container = Record<string, unknown>;

/** The value at a path such as `body.0.tweet`; undefined where the way ends. */
export const valueAt = (values: unknown, path: string): unknown =>
  path === ''
    ? values
    : path
        .split('.')
        .reduce<unknown>((value, key) => (value as Container | null | undefined)?.[key], values);

/** The path of a field's record with the dot that joins it to a sibling: `body.0.`, or nothing. */
export const recordPrefix = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);

/** The values without the one at a path; nothing is left of what held only that. */
export const without = <Values extends object>(values: Values, path: string): Values => {
  const [key = '', ...rest] = path.split('.');
  const { [key]: value, ...others } = values as Container;
  const inner =
    rest.length > 0 && typeof value === 'object' && value !== null
      ? without(value, rest.join('.'))
      : {};
  const isLeft = Object.values(inner).some((one) => one !== undefined);
  return (isLeft ? { ...others, [key]: inner } : others) as Values;
};
