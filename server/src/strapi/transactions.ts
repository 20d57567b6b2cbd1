import { isUniqueViolation, isLostRace } from './database-errors';
import { BeingSavedError } from '../values/errors';

/** Of eight that race for the same rows, the last needs eight; a few more for bystanders. */
const ATTEMPTS = 12;

/** The longest pause before the second attempt, in milliseconds; each further one may be longer. */
const PAUSE = 15;

const mayWorkAtOnce = (error: unknown): boolean =>
  error instanceof BeingSavedError || isLostRace(error) || isUniqueViolation(error);

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE * attempt));

/**
 * Runs all of `work` or nothing of it, and again from its beginning when it lost a race for the same
 * rows: a deadlock, a serialization failure, a unique index, a tweet that somebody else is saving.
 * Inside a transaction of the caller it runs once: only the caller can begin that one anew.
 */
export const allOrNothing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (strapi.db.inTransaction()) return work();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !mayWorkAtOnce(error)) throw error;
      await pause(attempt);
    }
  }
};

/** What is used of what Strapi hands to a transaction. */
interface Commit {
  onCommit: (callback: () => void) => void;
}

/**
 * Runs `work` once what was written so far is there to be read by others: now, or when the
 * caller's transaction is committed; never, if that is taken back. `work` must not throw.
 *
 * @returns when `work` is done; inside a transaction of the caller at once, because nobody waits
 *   for what runs after a commit
 */
export const afterCommit = async (work: () => Promise<void>): Promise<void> => {
  if (!strapi.db.inTransaction()) return work();
  // Joins the transaction that is open; its own end does nothing.
  await strapi.db.transaction(({ onCommit }: Commit) => {
    onCommit(() => void work());
    return Promise.resolve();
  });
};
