import { errors } from '@strapi/utils';

import type { Path } from '../schema/walk';

/** A place in words, parts counted from one as editors do: `Body, part 3, tweet`. */
const inWords = (path: Path): string => {
  const words = path.map((step) =>
    /^\d+$/.test(String(step)) ? `part ${Number(step) + 1}` : step,
  );
  const place = words.join(', ');
  return words.length === 1 ? place : place.charAt(0).toUpperCase() + place.slice(1);
};

/**
 * A 400 that names the field: the admin panel shows `message` under that field's input, and an API
 * client finds it in `error.details.errors[0].path`, as with Strapi's own validation.
 */
export const fieldError = (path: Path, message: string) => {
  const where = path.map(String);
  return new errors.ValidationError(`${inWords(path)}: ${message}`, {
    errors: [{ path: where, message, name: 'ValidationError' }],
  });
};

/**
 * A write lost the race for its rows, such as those of a tweet or an article: its transaction is lost
 * with it, and may be run again.
 */
export class BeingSavedError extends errors.ApplicationError {
  constructor() {
    super(
      'This is being saved by somebody else at this moment, and nothing of yours was saved. Try again.',
    );
  }
}
