import {
  canMean,
  fill,
  fits,
  isEmptyValue,
  isSameValue,
  readingsOf,
  SIBLING_KEYS,
  siblingNames,
  type Readings,
  type SiblingKey,
} from '../../../common/filling';
import { customFieldUid } from '../../../common/plugin';
import type { Attribute } from '../schema/types';
import type { VisitedRecord } from '../schema/walk';
import { readSignature } from './read';

export const isSignature = (attribute: Attribute): boolean =>
  attribute.customField === customFieldUid('signature');

/** What the first tweet of a signature can mean; null if there is no tweet in it. */
const read = (signature: unknown): Readings | null => {
  if (typeof signature !== 'string' || signature === '') return null;
  const [tweet] = readSignature(signature);
  return tweet ? readingsOf(tweet) : null;
};

/**
 * Fills the siblings of each signature that a write brings in one record (the rule: common/filling.ts).
 *
 * A write that leaves the signature as it is stored fills only siblings that it does not mention: the
 * admin panel sends the whole form with every save, and what an editor cleared there stays cleared.
 * A signature in which no tweet can be read leaves the siblings as they are.
 */
export const fillRecord = ({ schema, values, previous }: VisitedRecord): void => {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (!isSignature(attribute) || values[name] === undefined) continue;
    const next = read(values[name]);
    if (next === null) continue;

    const names = siblingNames(attribute.options);
    const isMentioned = (key: SiblingKey) => values[names[key]] !== undefined;
    const stored = (key: SiblingKey) => previous?.[names[key]];
    const current = Object.fromEntries(
      SIBLING_KEYS.map((key) => [key, isMentioned(key) ? values[names[key]] : stored(key)]),
    );
    const isUnchanged = previous !== undefined && previous[name] === values[name];
    // A choice that comes with the signature it was made for, as the form sends it, counts as typed:
    // the previous signature may have left the same one.
    const isTyped = (key: SiblingKey) =>
      isMentioned(key) &&
      (!isSameValue(key, values[names[key]], stored(key)) ||
        canMean(next, key, values[names[key]]));
    const filled = fill(
      current,
      isTyped,
      previous === undefined ? null : read(previous[name]),
      next,
    );
    for (const key of SIBLING_KEYS) {
      const value = filled[key];
      const sibling = schema.attributes[names[key]];
      if (value === undefined || !sibling || !fits(key, sibling.type, value)) continue;
      if (isUnchanged && (isMentioned(key) || !isEmptyValue(current[key]))) continue;
      values[names[key]] = value;
    }
  }
};
