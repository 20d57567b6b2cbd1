import { createHash } from 'node:crypto';

import { normalise } from '../../../common/text/normalise';

/**
 * The same for the same copy, whatever became of its spaces and lines on the way. It is stored: its
 * form is for good, however `common/text/` compares words elsewhere (tests/common/text/stored.test.ts).
 */
export const copyHash = (input: string): string =>
  createHash('sha256').update(normalise(input, 'NFC').replace(/\s+/g, ' ').trim()).digest('hex');
