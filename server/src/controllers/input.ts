import { errors } from '@strapi/utils';

import { setting } from '../settings';
import { isValues } from '../schema/types';
import { fieldError } from '../values/errors';
import { storableText } from '../values/storable';

/** @throws PayloadTooLargeError (413) if a text has more than `maxInputBytes` in UTF-8 */
const checkSize = (text: string): void => {
  const limit = setting('maxInputBytes');
  if (Buffer.byteLength(text) > limit) {
    throw new errors.PayloadTooLargeError(
      `This paste is larger than ${Math.floor(limit / 1000)} kB. Paste it in parts.`,
    );
  }
};

/**
 * The pasted text of a request's body `{ input }`; another name where the route calls it so.
 *
 * @throws ValidationError (400) if there is none; PayloadTooLargeError (413) above `maxInputBytes`.
 */
export const pastedInput = (body: unknown, name = 'input'): string => {
  const input = isValues(body) ? body[name] : undefined;
  if (typeof input !== 'string' || input.trim() === '') {
    throw fieldError([name], 'Paste some text: there is nothing in it.');
  }
  checkSize(input);
  return storableText(input);
};

/** The same where the body may come without: null then, or if it is null or of nothing but space. */
export const optionalInput = (body: unknown): string | null => {
  const input = isValues(body) ? body.input : undefined;
  if (input === undefined || input === null) return null;
  return typeof input === 'string' && input.trim() === '' ? null : pastedInput(body);
};

/**
 * Holds blocks to the same limit, by their size as JSON. Only for blocks that were read: their depth
 * is bounded, where that of a request's body is not.
 */
export const checkBlocksSize = (blocks: readonly unknown[]): void =>
  checkSize(JSON.stringify(blocks));
