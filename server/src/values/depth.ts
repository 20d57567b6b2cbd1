import type { Path } from '../schema/walk';
import { fieldError } from './errors';

/** Far more than any editor nests; far less than what overflows the stack of whoever walks the value. */
export const DEEPEST = 250;

/** How much of the way to a value an error names. */
const NAMED = 4;

/** @throws ValidationError (400) if objects and lists are nested deeper than `deepest` */
export const checkDepth = (value: unknown, path: Path = [], deepest = DEEPEST, depth = 0): void => {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    throw fieldError(
      path.slice(0, NAMED),
      `This is nested more than ${deepest} deep: at most ${deepest} objects and lists inside one another are taken.`,
    );
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    checkDepth(inner, [...path, key], deepest, depth + 1);
  }
};
