import { isEmptyValue, isSameValue, SIBLING_KEYS, siblingValues } from '../../../common/filling';
import { STRING_LENGTH } from '../../../common/limits';
import { isStatusId, readHandle, type ParsedTweet } from '../../../common/tweets';
import type { Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { readSignature } from '../signature/read';
import { fieldError } from '../values/errors';
import { readInstant } from '../values/instants';
import { storableText } from '../values/storable';
import {
  readIsoDay,
  readList,
  readObject,
  readOptionalText,
  readText,
  readWebAddress,
} from './values';

/** A tweet of a draft: what goes into its entry. */
export interface DraftTweet {
  type: 'tweet';
  data: Values;
  /** The documentId of the library's entry that somebody chose; null: it is found or made. */
  entry: string | null;
}

const optional = <Value>(value: unknown, read: () => Value): Value | null =>
  isEmptyValue(value) ? null : read();

const readMoment = (value: unknown, path: Path): string => {
  const moment = typeof value === 'string' ? readInstant(value, path) : null;
  if (moment === null) throw fieldError(path, 'Write an instant such as 2021-11-20T18:03:11.000Z.');
  return moment;
};

const readTweet = (value: unknown, path: Path): ParsedTweet => {
  const tweet = readObject(value, path);
  const at = (name: string): Path => [...path, name];
  return {
    text: readOptionalText(tweet.text, at('text')) ?? '',
    authorName: readOptionalText(tweet.authorName, at('authorName')),
    handle: optional(tweet.handle, () => {
      const handle = readHandle(readText(tweet.handle, at('handle')));
      if (handle !== null) return handle;
      throw fieldError(
        at('handle'),
        'Write an account name such as lizzo: 1 to 15 letters A to Z, digits or underscores.',
      );
    }),
    postedOn: optional(tweet.postedOn, () => readIsoDay(tweet.postedOn, at('postedOn'))),
    postedAt: optional(tweet.postedAt, () => readMoment(tweet.postedAt, at('postedAt'))),
    statusId: optional(tweet.statusId, () => {
      const statusId = readText(tweet.statusId, at('statusId'));
      if (isStatusId(statusId)) return statusId;
      throw fieldError(at('statusId'), "Write only the digits of the tweet's number.");
    }),
    url: optional(tweet.url, () => readWebAddress(tweet.url, at('url'))),
    lang: readOptionalText(tweet.lang, at('lang'), STRING_LENGTH),
    media: readList(tweet.media ?? [], at('media'), 100).map((url, index) =>
      readWebAddress(url, [...at('media'), index]),
    ),
    range: readRange(tweet.range, at('range')),
    warnings: [],
  };
};

const readRange = (value: unknown, path: Path): [number, number] => {
  if (value === undefined || value === null) return [0, 0];
  const [start, end, ...rest] = readList(value, path, 2);
  const isOffset = (one: unknown): one is number => Number.isInteger(one) && (one as number) >= 0;
  if (isOffset(start) && isOffset(end) && start <= end && rest.length === 0) return [start, end];
  throw fieldError(path, 'Give the start and the end of the tweet in the copy.');
};

/** The stretch of the copy that the tweet says it took, where a tweet stands there. */
const stretchOf = ({ range: [start, end] }: ParsedTweet, input: string | null): string | null => {
  const stretch = input?.slice(start, end).trim() ?? '';
  return stretch !== '' && readSignature(stretch).length === 1 ? stretch : null;
};

/** The entry of a tweet: as it was pasted, and what the editor chose otherwise than the parser. */
export const draftTweet = (tweet: ParsedTweet, signature: string | null): DraftTweet => {
  const [parsed] = signature === null ? [] : readSignature(signature);
  const read = parsed && siblingValues(parsed);
  const sent = siblingValues(tweet);
  const chosen = SIBLING_KEYS.filter(
    (key) => !isEmptyValue(sent[key]) && !(read && isSameValue(key, sent[key], read[key])),
  );
  return {
    type: 'tweet',
    entry: null,
    data: {
      ...(signature === null ? {} : { signature: storableText(signature) }),
      ...Object.fromEntries(chosen.map((key) => [key, sent[key]])),
    },
  };
};

/**
 * A tweet block of a request.
 *
 * @param input the copy that `tweet.range` is about, for a block without a `signature`
 * @throws ValidationError (400) that names the field
 */
export const readTweetBlock = (block: Values, path: Path, input: string | null): DraftTweet => {
  const tweet = readTweet(block.tweet, [...path, 'tweet']);
  const signature =
    readOptionalText(block.signature, [...path, 'signature']) ?? stretchOf(tweet, input);
  const draft = draftTweet(tweet, signature);
  const entry = readOptionalText(block.entry, [...path, 'entry'], STRING_LENGTH);
  if (entry !== null || Object.keys(draft.data).length > 0) return { ...draft, entry };
  throw fieldError(
    [...path, 'tweet'],
    'This tweet tells nothing: no handle, no words, no address.',
  );
};
