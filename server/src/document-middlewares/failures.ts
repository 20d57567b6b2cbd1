import { isAborted, isLostRace } from '../strapi/database-errors';
import type { DocumentMiddleware } from '../strapi/types';
import { BeingSavedError, fieldError } from '../values/errors';
import { isOwnType } from '../values/shape';

/** What Strapi throws, as an error of its own, when an update names a component that another write took. */
const GONE = /^Some of the provided components in (.+) are not related to the entity$/;

const explained = (error: unknown): unknown => {
  if (isLostRace(error) || isAborted(error)) return new BeingSavedError();
  const field = error instanceof Error ? GONE.exec(error.message)?.[1] : undefined;
  return field === undefined
    ? error
    : fieldError(
        [field],
        'A part that is named by its id is not in this entry, or no longer. Load the entry again, or leave the ids out.',
      );
};

/** Says what to do of failures that Strapi answers with a 500: two who write one entry at once. */
export const failuresMiddleware: DocumentMiddleware = async ({ uid }, next) => {
  if (!isOwnType(uid)) return next();
  return next().catch((error: unknown) => {
    throw explained(error);
  });
};
