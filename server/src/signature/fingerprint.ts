import { createHash } from 'node:crypto';

import { isEmptyValue } from '../../../common/filling';
import { normalise } from '../../../common/text/normalise';
import type { Values } from '../schema/types';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Words alone count: spaces, letter case, typographic quotes and invisible characters do not. A part of
 * what is stored: its form is for good, however `common/text/` compares words elsewhere
 * (tests/common/text/stored.test.ts).
 */
const normalisedText = (text: string): string =>
  normalise(text, 'NFKC')
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201F\u2033]/g, '"')
    .replace(/\u00AD|\u200B|\u200E|\u200F|\u2060|\uFE0F|\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What two pastes of one tweet have in common when neither or only one tells the status id. */
export const wordsOf = (tweet: Values): string => {
  const text = normalisedText(textOf(tweet.text));
  if (text !== '') return text;
  return Array.isArray(tweet.media) ? tweet.media.map(String).sort().join(' ') : '';
};

/**
 * What makes one tweet one entry: its status id, else its handle, day and normalised words (the media
 * of a tweet without words). 64 hexadecimal digits, the same on every database; null as long as an
 * entry does not tell enough to be some tweet: a handle, and a day or words.
 */
export const fingerprintOf = (tweet: Values): string | null => {
  const statusId = textOf(tweet.statusId);
  const handle = textOf(tweet.handle).toLowerCase();
  const day = textOf(tweet.postedOn);
  const words = wordsOf(tweet);
  if (statusId === '' && (handle === '' || (day === '' && words === ''))) return null;
  const identity = statusId === '' ? ['words', handle, day, words] : ['status', statusId];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
};

/** Whether a stored tweet of the same handle and day is the same one, told with or without its status id. */
export const isTwin = (stored: Values, tweet: Values): boolean => {
  const words = wordsOf(tweet);
  return (
    words !== '' &&
    wordsOf(stored) === words &&
    (isEmptyValue(stored.statusId) || isEmptyValue(tweet.statusId))
  );
};
