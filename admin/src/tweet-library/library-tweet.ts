import { adminApi, unstable_useDocument } from '@strapi/strapi/admin';

import { UIDS } from '../../../common/plugin';
import { useMayRead } from '../access/permissions';
import type { CardTweet } from '../tweet-card/card';

const COLLECTION = 'collection-types';

/** A tweet embed as the Content Manager gives it. */
export type LibraryTweet = CardTweet & { signature?: string | null; title?: string | null };

/** What an editor writes into an entry from where the tweet stands. */
type WrittenKey = 'signature' | 'authorName' | 'handle' | 'postedOn' | 'text';
export type WrittenValues = Partial<Record<WrittenKey, string>>;

interface UpdateArgs {
  documentId: string;
  values: WrittenValues;
}

/**
 * Written by the Content Manager's own route, with its permissions; what the panel's cache knows of the
 * tweet, its title in relations among it, is asked for again.
 */
const libraryApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Relations', 'Document'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      newsroomUpdateTweet: builder.mutation<LibraryTweet, UpdateArgs>({
        query: ({ documentId, values }) => ({
          url: `/content-manager/${COLLECTION}/${UIDS.tweetEmbed}/${documentId}`,
          method: 'PUT',
          data: values,
        }),
        transformResponse: ({ data }: { data: LibraryTweet }) => data,
        invalidatesTags: (_result, error, { documentId }) =>
          error
            ? []
            : [
                'Relations',
                { type: 'Document', id: `${UIDS.tweetEmbed}_${documentId}` },
                { type: 'Document', id: `${UIDS.tweetEmbed}_LIST` },
              ],
      }),
    }),
    overrideExisting: false,
  });

export const { useNewsroomUpdateTweetMutation: useUpdateTweet } = libraryApi;

/** A tweet as it is in the library now; undefined until it is known, or where it may not be read. */
export const useLibraryTweet = (documentId: string): LibraryTweet | undefined => {
  const mayRead = useMayRead(UIDS.tweetEmbed);
  const { document } = unstable_useDocument(
    { collectionType: COLLECTION, model: UIDS.tweetEmbed, documentId },
    { skip: !mayRead },
  );
  return document as LibraryTweet | undefined;
};
