import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../common/plugin';
import type { ParsedTweet, Warning } from '../../../common/tweets';
import { outageKey } from '../outage';
import type { RelatedTweet } from './relation';

/** A tweet embed as the admin API answers a paste. */
export type PastedTweet = RelatedTweet &
  Pick<ParsedTweet, 'authorName' | 'text' | 'handle' | 'postedOn'> & {
    created: boolean;
    warnings: Warning[];
  };

export type PasteResult = { tweets: PastedTweet[] } | { problem: string };

/** The key of the sentence that tells an editor what went wrong, by the status of the answer. */
const PROBLEMS: Record<number, string> = {
  400: 'signature.none',
  403: 'paste.forbidden',
  413: 'paste.tooLarge',
};

/** Finds or makes the tweet embeds of a paste: `POST /newsroom/tweet-embeds`. */
export const usePasteRequest = () => {
  const { post } = useFetchClient();
  return async (input: string): Promise<PasteResult> => {
    try {
      const { data } = await post<{ data: PastedTweet[] }>(`/${PLUGIN_ID}/tweet-embeds`, { input });
      return { tweets: data.data };
    } catch (error) {
      const status = isFetchError(error) ? (error.status ?? error.code) : undefined;
      return { problem: outageKey(error) ?? PROBLEMS[status ?? 0] ?? 'paste.failed' };
    }
  };
};
