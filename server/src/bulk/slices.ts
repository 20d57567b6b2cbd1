import { setImmediate as breathe } from 'node:timers/promises';

/** Rows of one query: databases bound the values that it takes, and others wait while it is built. */
export const ROWS = 250;

/** Records that are worked on in one go, some milliseconds, before others get their turn. */
const RECORDS = 50;

export const slicesOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/**
 * Does `work` with slice after slice and gives the results in order. Between two, whoever waits for
 * the event loop gets it: SQLite's driver, for one, never leaves it of its own accord.
 */
export const inSlices = async <Item, Result>(
  items: readonly Item[],
  work: (slice: Item[], at: number) => Promise<Result[]> | Result[],
  size = RECORDS,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const [at, slice] of slicesOf(items, size).entries()) {
    if (at > 0) await breathe();
    results.push(...(await work(slice, at * size)));
  }
  return results;
};
