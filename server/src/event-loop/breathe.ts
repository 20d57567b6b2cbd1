/** How long one piece of work holds the event loop before it lets others go on, in milliseconds. */
const TURN = 5;

let end = 0;
const waiting: (() => void)[] = [];

/** One piece of work in one turn of the event loop, however many wait. */
const turn = (): void => {
  end = performance.now() + TURN;
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(turn);
};

/**
 * Lets the event loop answer others if the work that asks had its share of it; to be awaited between
 * two steps of a few milliseconds.
 */
export const breathe = (): Promise<void> => {
  if (waiting.length === 0 && performance.now() < end) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(turn);
  });
};

/**
 * Goes through the steps of a generator, and lets others go on between them.
 *
 * @throws what `signal` was aborted with
 */
export const inSteps = async <Result>(
  steps: Generator<void, Result>,
  signal?: AbortSignal,
): Promise<Result> => {
  for (;;) {
    await breathe();
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
  }
};
