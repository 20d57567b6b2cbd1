import { useEffect, useRef } from 'react';

import { adminApi, useField, useForm, useQueryParams } from '@strapi/strapi/admin';

import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import { recordPrefix, valueAt, without } from '../form/path';

/** A tweet embed as the Content Manager names it in a relation. */
export interface RelatedTweet {
  id: number;
  documentId: string;
  title?: string | null;
}

/**
 * The shape in which the edit view's form holds a relation until it is saved (content-manager,
 * EditView/components/FormInputs/Relations). It is Strapi's own, and covered by a browser test.
 */
interface RelationItem {
  id: number;
  apiData?: { id: number; documentId: string; locale: null; isTemporary?: true };
  /** In the place of `apiData` for an entry that was made in the relation modal. */
  documentId?: string;
  label?: string;
  href?: string;
  __temp_key__?: string;
}
interface RelationValue {
  connect?: RelationItem[];
  disconnect?: RelationItem[];
}

/** The first key of Strapi's fractional indexing: a to-one relation has no second. */
const FIRST_KEY = 'a0';

const itemOf = ({ id, documentId, title }: RelatedTweet): RelationItem => ({
  id,
  apiData: { id, documentId, locale: null, isTemporary: true },
  label: title ?? documentId,
  href: `../collection-types/${UIDS.tweetEmbed}/${documentId}?`,
  __temp_key__: FIRST_KEY,
});

/** A new tweet block that holds a tweet, as the form of an article takes it. */
export const blockOf = (tweet: RelatedTweet) => ({
  __component: COMPONENT_UIDS.tweet,
  hideMedia: false,
  hideThread: false,
  tweet: { connect: [itemOf(tweet)], disconnect: [] },
});

interface StoredArgs {
  /** The id of the block; undefined while it is new. */
  id: number | undefined;
  locale: string | undefined;
}

/**
 * Asked for through the admin panel's own cache, under the tag of the Content Manager's relations: it
 * is asked for again whenever those are, after a save as well as after the relation modal.
 */
const relationsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomTweetOfBlock: builder.query<RelatedTweet | null, StoredArgs>({
      query: ({ id, locale }) => ({
        url: `/content-manager/relations/${COMPONENT_UIDS.tweet}/${id}/tweet`,
        method: 'GET',
        config: { params: { page: 1, pageSize: 1, locale } },
      }),
      transformResponse: ({ results }: { results: RelatedTweet[] }) => results[0] ?? null,
      providesTags: ['Relations'],
    }),
  }),
  overrideExisting: false,
});

/** The tweet that is stored in the block; undefined where the block is new or empty. */
const useStoredTweet = (name: string): RelatedTweet | undefined => {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  const idPath = `${recordPrefix(name)}id`;
  const id = useForm('TweetPaste', ({ values }) => valueAt(values, idPath)) as number | undefined;
  const { currentData } = relationsApi.useNewsroomTweetOfBlockQuery(
    { id, locale },
    { skip: id === undefined, refetchOnMountOrArgChange: true },
  );
  return currentData ?? undefined;
};

/**
 * What the server found wrong with a field goes when another entry comes into it: the form itself keeps
 * it until the next save.
 */
const useErrorUntilFilled = (name: string, documentId: string | null) => {
  const errors = useForm('TweetPaste', (form) => form.errors);
  const setErrors = useForm('TweetPaste', (form) => form.setErrors);
  const seen = useRef(documentId);
  useEffect(() => {
    if (seen.current === documentId) return;
    seen.current = documentId;
    if (documentId === null || valueAt(errors, name) === undefined) return;
    setErrors(without(errors, name));
  }, [documentId, errors, name, setErrors]);
};

export interface TweetRelation {
  /** The documentId of the tweet that the block holds, saved or not; null if none. */
  documentId: string | null;
  /** Puts a tweet into the block, in the place of the one that is there. */
  link(tweet: RelatedTweet): void;
}

/** The relation of a tweet block in the form, beside Strapi's own input of it. */
export const useTweetRelation = (name: string): TweetRelation => {
  const { value, onChange } = useField<RelationValue>(name);
  const stored = useStoredTweet(name);
  const [connected] = value?.connect ?? [];
  const disconnected = value?.disconnect ?? [];
  const isGone = (tweet: RelatedTweet) => disconnected.some(({ id }) => id === tweet.id);

  const link = (tweet: RelatedTweet) => {
    if (stored?.documentId === tweet.documentId) {
      onChange(name, { connect: [], disconnect: [] });
      return;
    }
    const leaves =
      stored && !isGone(stored)
        ? [
            {
              id: stored.id,
              apiData: { id: stored.id, documentId: stored.documentId, locale: null },
            },
          ]
        : [];
    onChange(name, { connect: [itemOf(tweet)], disconnect: [...disconnected, ...leaves] });
  };

  const kept = stored && !isGone(stored) ? stored.documentId : null;
  const documentId = connected?.apiData?.documentId ?? connected?.documentId ?? kept;
  useErrorUntilFilled(name, documentId);
  return { documentId, link };
};
