import { isEmptyValue, readingsOf } from '../../../common/filling';
import type { Values } from '../schema/types';
import { lacksDay } from './lacks-day';
import { readSignature } from './read';

/**
 * The days that a tweet may be of: its own; of one without, those that its signature leaves to choose
 * from, as `11/10/2021` does.
 */
export const daysOf = (tweet: Values): string[] => {
  const { postedOn, signature } = tweet;
  if (!isEmptyValue(postedOn)) return [String(postedOn)];
  if (!lacksDay(tweet) || typeof signature !== 'string') return [];
  const [parsed] = readSignature(signature);
  return [...((parsed && readingsOf(parsed).choices.postedOn) ?? [])];
};
