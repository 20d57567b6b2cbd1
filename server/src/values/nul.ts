import type { Path } from '../schema/walk';
import { fieldError } from './errors';

export const hasNul = (text: string): boolean => text.includes('\u0000');

/**
 * Looks through a value that is not deep for NUL, which PostgreSQL refuses with an error of its own.
 *
 * @throws ValidationError (400) that names the place
 */
export const checkNul = (value: unknown, path: Path = []): void => {
  const isText = typeof value === 'string';
  if (isText && hasNul(value)) {
    throw fieldError(path, 'There is a NUL character (%00) in this. Leave it out.');
  }
  if (isText || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    checkNul(key, path);
    checkNul(inner, [...path, key.replaceAll('\u0000', '')]);
  }
};
