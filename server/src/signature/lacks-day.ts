import { isEmptyValue } from '../../../common/filling';
import type { Values } from '../schema/types';

/** Whether a tweet tells neither its day nor its number: somebody has to choose or type the day. */
export const lacksDay = (tweet: Values): boolean =>
  isEmptyValue(tweet.postedOn) && isEmptyValue(tweet.statusId);
