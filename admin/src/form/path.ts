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
