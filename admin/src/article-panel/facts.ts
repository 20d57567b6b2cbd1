import { adminApi } from '@strapi/strapi/admin';

import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';

const COLLECTION = '/content-manager/collection-types';

interface StoredBlock {
  kind: 'tweet' | 'related';
  id: number;
}
export interface FactsQuestion {
  /** Undefined while the article is new. */
  documentId: string | undefined;
  locale: string | undefined;
  /** Stored blocks whose entry is the stored one. */
  blocks: StoredBlock[];
  /** Entries that the form puts into blocks. */
  tweets: string[];
  related: string[];
}

/** What only the server knows of an article's parts. */
export interface Facts {
  artists: { id: number; documentId: string }[];
  /** Tweet blocks that are stored without a tweet. */
  emptyTweetBlocks: number;
  tweetsWithoutDay: number;
  /** Words and accounts of the tweets, for the suggestions. */
  tweetWords: string[];
  /** Titles without an article, and the related reads that hold them. */
  waitingTitles: number;
  waitingReads: string[];
}

interface Entry {
  id: number;
  documentId: string;
}
interface Tweet extends Entry {
  postedOn?: string | null;
  handle?: string | null;
  text?: string | null;
}
interface RelatedRead extends Entry {
  items?: { article?: { count?: number } | object | null }[];
}

type Ask = <Answer>(url: string, params?: object) => Promise<Answer>;

const FIELDS = { tweet: 'tweet', related: 'relatedRead' } as const;
const COMPONENTS = {
  tweet: COMPONENT_UIDS.tweet,
  related: COMPONENT_UIDS.relatedReads,
} as const;

const isMatched = ({ article }: { article?: { count?: number } | object | null }): boolean =>
  Boolean(article) && !(article && 'count' in article && article.count === 0);

const entryOf = async (ask: Ask, { kind, id }: StoredBlock, locale: string | undefined) => {
  const url = `/content-manager/relations/${COMPONENTS[kind]}/${id}/${FIELDS[kind]}`;
  const { results } = await ask<{ results: Entry[] }>(url, { page: 1, pageSize: 1, locale });
  return { kind, documentId: results[0]?.documentId ?? null };
};

const tweetsOf = async (ask: Ask, documentIds: readonly string[]): Promise<Tweet[]> => {
  if (documentIds.length === 0) return [];
  const params = { filters: { documentId: { $in: documentIds } }, page: 1, pageSize: 100 };
  return (await ask<{ results: Tweet[] }>(`${COLLECTION}/${UIDS.tweetEmbed}`, params)).results;
};

const gather = async (ask: Ask, question: FactsQuestion): Promise<Facts> => {
  const { documentId, locale, blocks } = question;
  const entries = await Promise.all(blocks.map((block) => entryOf(ask, block, locale)));
  const of = (kind: StoredBlock['kind']) =>
    entries.flatMap((entry) => (entry.kind === kind && entry.documentId) || []);
  const [artists, tweets, reads] = await Promise.all([
    documentId === undefined
      ? { results: [] }
      : ask<{ results: Entry[] }>(
          `/content-manager/relations/${UIDS.article}/${documentId}/artists`,
          { page: 1, pageSize: 100, locale, status: 'draft' },
        ),
    tweetsOf(ask, [...new Set([...of('tweet'), ...question.tweets])]),
    Promise.all(
      [...new Set([...of('related'), ...question.related])].map(async (read) =>
        ask<{ data: RelatedRead }>(`${COLLECTION}/${UIDS.relatedRead}/${read}`),
      ),
    ),
  ]);
  const waiting = reads.map(({ data }) => ({
    documentId: data.documentId,
    titles: (data.items ?? []).filter((item) => !isMatched(item)).length,
  }));
  return {
    artists: artists.results,
    emptyTweetBlocks: entries.filter((entry) => entry.kind === 'tweet' && !entry.documentId).length,
    tweetsWithoutDay: tweets.filter(({ postedOn }) => !postedOn).length,
    tweetWords: tweets.map(({ text, handle }) => [text, handle && `(@${handle})`].join(' ')),
    waitingTitles: waiting.reduce((sum, { titles }) => sum + titles, 0),
    waitingReads: waiting.filter(({ titles }) => titles > 0).map((read) => read.documentId),
  };
};

/**
 * Asked for through the admin panel's own cache, under the tag of the Content Manager's relations: a
 * save, too, asks for them again.
 */
const factsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    newsroomArticleFacts: builder.query<Facts, FactsQuestion>({
      queryFn: async (question, _api, _extra, baseQuery) => {
        const ask: Ask = async <Answer>(url: string, params?: object) => {
          const answer = await baseQuery({ url, method: 'GET', config: { params } });
          if (answer.error) throw new Error(answer.error.message);
          return answer.data as Answer;
        };
        try {
          return { data: await gather(ask, question) };
        } catch (error) {
          return { error: { name: 'UnknownError', message: String(error) } };
        }
      },
      providesTags: ['Relations'],
    }),
  }),
  overrideExisting: false,
});

export const useFacts = factsApi.useNewsroomArticleFactsQuery;
