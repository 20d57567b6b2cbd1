import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../common/plugin';
import type { Conflicts, ParsedTweet, Warning } from '../../../common/tweets';
import { outageKey } from '../outage';
import type { OpenConflict } from '../tweet-library/conflict';
import type { LibraryTweet } from '../tweet-library/library-tweet';
import type { RelatedTweet } from './relation';

/** A tweet embed as the admin API answers a paste. */
export type PastedTweet = RelatedTweet &
  Pick<ParsedTweet, 'authorName' | 'text' | 'handle' | 'postedOn'> & {
    created: boolean;
    warnings: Warning[];
    /** What the library has otherwise: the editor chooses before the tweet is placed. */
    conflicts?: Conflicts;
    /** With `conflicts`: the tweet as it was pasted; the other values are the library's. */
    pasted?: { signature: string };
  };

/** What an editor has to choose about; null where the library has the tweet as it was pasted. */
export const conflictIn = ({ documentId, conflicts, pasted }: PastedTweet): OpenConflict | null =>
  conflicts ? { documentId, conflicts, signature: pasted?.signature } : null;

/** The tweet once the editor has chosen: as it is in the library, or was changed to there. */
export const settled = (
  { conflicts: _chosen, pasted: _kept, ...tweet }: PastedTweet,
  changed?: LibraryTweet,
): PastedTweet =>
  changed
    ? {
        ...tweet,
        title: changed.title,
        handle: changed.handle ?? null,
        postedOn: changed.postedOn ?? null,
        authorName: changed.authorName ?? null,
        text: changed.text ?? '',
      }
    : tweet;

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
