/** Sightings or accounts of a story that one step goes through. */
export const STRIDE = 2000;

/** Takes all steps at once. */
export function lastOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
