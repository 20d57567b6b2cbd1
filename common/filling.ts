/**
 * What a signature field fills in its record, and when: the one rule of the admin form and of the
 * server. A sibling is filled if it is empty, or if it still holds what the previous signature gave
 * and the same write does not change it. What a person typed stays; what a person chose of a
 * signature's readings belongs to that signature.
 */
import { STRING_LENGTH } from './limits';
import { optionOf, SIBLING_KEYS, type SiblingKey } from './siblings';
import type { ParsedTweet } from './tweets';

export { SIBLING_KEYS, type SiblingKey } from './siblings';

/** The attribute's name for each sibling, from the options of a signature field; empty means default. */
export const siblingNames = (
  options: Partial<Record<string, unknown>> | null | undefined,
): Record<SiblingKey, string> => {
  const nameOf = (key: SiblingKey) => {
    const name = options?.[optionOf(key)];
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : key;
  };
  return Object.fromEntries(SIBLING_KEYS.map((key) => [key, nameOf(key)])) as Record<
    SiblingKey,
    string
  >;
};

export type SiblingValue = string | string[] | null;
export type SiblingValues = Record<SiblingKey, SiblingValue>;

/** What a tweet gives its siblings; null for what its signature does not tell. */
export const siblingValues = (tweet: ParsedTweet): SiblingValues => ({
  handle: tweet.handle,
  postedOn: tweet.postedOn,
  authorName: tweet.authorName,
  text: tweet.text === '' ? null : tweet.text,
  url: tweet.url,
  statusId: tweet.statusId,
  media: tweet.media.length > 0 ? [...tweet.media] : null,
  postedAt: tweet.postedAt,
  lang: tweet.lang,
});

/**
 * All that a signature can mean: the values that it gives, and for some of them the others that it
 * leaves to the editor to choose from. A choice is as much the signature's as what it gives.
 */
export interface Readings {
  values: SiblingValues;
  choices: Partial<Record<SiblingKey, readonly string[]>>;
}

export const readingsOf = (tweet: ParsedTweet): Readings => {
  const authors = tweet.warnings.flatMap((warning) => warning.authors ?? []);
  return {
    values: siblingValues(tweet),
    choices: {
      postedOn: tweet.warnings.flatMap(({ days }) => days ?? []),
      authorName: authors.map(({ authorName }) => authorName),
      text: authors.map(({ text }) => text),
    },
  };
};

const TEXTS = ['string', 'text', 'richtext'];
const FITTING: Record<SiblingKey, string[]> = {
  handle: TEXTS,
  authorName: TEXTS,
  text: TEXTS,
  url: TEXTS,
  statusId: TEXTS,
  lang: TEXTS,
  postedOn: [...TEXTS, 'date'],
  postedAt: [...TEXTS, 'datetime'],
  media: ['json'],
};

/** Whether an attribute of this Strapi type can hold a sibling's value: what is too long is not filled in. */
export const fits = (key: SiblingKey, type: string, value: SiblingValue): boolean =>
  FITTING[key].includes(type) &&
  !(type === 'string' && typeof value === 'string' && value.length > STRING_LENGTH);

export const isEmptyValue = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** Whether a stored or typed value is the one that a signature gave: instants by time, lists by items. */
export const isSameValue = (key: SiblingKey, one: unknown, other: unknown): boolean => {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  if (key === 'postedAt') return toTime(one) === toTime(other);
  return JSON.stringify(one) === JSON.stringify(other);
};

const toTime = (value: unknown): number =>
  value instanceof Date ? value.getTime() : Date.parse(String(value));

/** Whether a value is one that a signature gave, or one of its choices. */
export const canMean = (readings: Readings, key: SiblingKey, value: unknown): boolean =>
  [readings.values[key], ...(readings.choices[key] ?? [])].some((one) =>
    isSameValue(key, value, one),
  );

/**
 * The siblings that a newly written signature fills.
 *
 * @param current what each sibling holds once the write is done, without any filling
 * @param isTyped whether the same write changes that sibling
 * @param previous what the signature that stood there before can mean; null if none did
 * @param next what the new signature can mean; a choice stays only while that is the same
 * @returns only the siblings to set; null where the new signature does not tell what the old one did
 */
export const fill = (
  current: Partial<Record<SiblingKey, unknown>>,
  isTyped: (key: SiblingKey) => boolean,
  previous: Readings | null,
  next: Readings,
): Partial<SiblingValues> => {
  const filled: Partial<SiblingValues> = {};
  const isNews = JSON.stringify(previous) !== JSON.stringify(next);
  for (const key of SIBLING_KEYS) {
    const isFree =
      isEmptyValue(current[key]) ||
      (previous !== null && isNews && !isTyped(key) && canMean(previous, key, current[key]));
    if (isFree && !isSameValue(key, current[key], next.values[key])) filled[key] = next.values[key];
  }
  return filled;
};
