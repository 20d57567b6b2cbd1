import { readingsOf, type SiblingKey } from '../../../common/filling';
import type { ParsedTweet } from '../../../common/tweets';

/** A tweet as the editor chose to read it: with what the fields hold where that is one of its choices. */
export const asChosen = (
  tweet: ParsedTweet,
  values: Partial<Record<SiblingKey, unknown>>,
): ParsedTweet => {
  const chosen = Object.entries(readingsOf(tweet).choices).flatMap(([key, choices]) => {
    const value = values[key as SiblingKey];
    return typeof value === 'string' && choices.includes(value) ? [[key, value]] : [];
  });
  return { ...tweet, ...(Object.fromEntries(chosen) as Partial<ParsedTweet>) };
};
