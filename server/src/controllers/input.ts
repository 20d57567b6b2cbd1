import { errors } from '@strapi/utils';

import { setting } from '../config';
import { storableText } from '../values/storable';
import { fieldError } from '../values/errors';

/**
 * The pasted text of a request's body `{ input }`.
 *
 * @throws ValidationError (400) if there is none; PayloadTooLargeError (413) above `maxInputBytes`.
 */
export const pastedInput = (body: unknown): string => {
  const input =
    typeof body === 'object' && body !== null && 'input' in body ? body.input : undefined;
  if (typeof input !== 'string' || input.trim() === '') {
    throw fieldError(['input'], 'Paste some text: there is nothing in it.');
  }
  const limit = setting('maxInputBytes');
  if (Buffer.byteLength(input) > limit) {
    throw new errors.PayloadTooLargeError(
      `This paste is larger than ${Math.floor(limit / 1000)} kB. Paste it in parts.`,
    );
  }
  return storableText(input);
};
