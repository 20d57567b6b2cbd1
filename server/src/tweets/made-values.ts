import { isEmptyValue } from '../../../common/filling';
import type { Values } from '../schema/types';
import { fingerprintOf } from '../signature/fingerprint';
import { listedTitle } from '../strapi/listed-title';

/** How a tweet is listed: `@lizzo · 2021-11-20 · Did we just become BFFs? @BTS_twt`. */
const titleOf = (tweet: Values): string | null =>
  listedTitle([
    isEmptyValue(tweet.handle) ? tweet.authorName : `@${String(tweet.handle)}`,
    tweet.postedOn,
    tweet.text,
  ]) ?? listedTitle([tweet.signature]);

/** What the server makes of a tweet's values and writes beside them. */
export const madeValues = (
  tweet: Values,
): { fingerprint: string | null; title: string | null } => ({
  fingerprint: fingerprintOf(tweet),
  title: titleOf(tweet),
});
