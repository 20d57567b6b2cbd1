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
  /** The entry of each stored block that was asked about; null: it has none. */
  entries: (StoredBlock & { documentId: string | null })[];
  /** The tweets of the body, by documentId. */
  tweets: Record<string, { title: string; hasDay: boolean }>;
  /** Words and accounts of the tweets, for the suggestions. */
  tweetWords: string[];
  /** The titles without an article, by the documentId of the related read that holds them. */
  waiting: Record<string, string[]>;
}

interface Entry {
  id: number;
  documentId: string;
}
interface Tweet extends Entry {
  postedOn?: string | null;
  handle?: string | null;
  text?: string | null;
  title?: string | null;
}
interface RelatedItem {
  title?: string | null;
  article?: { count?: number } | object | null;
}
interface RelatedRead extends Entry {
  items?: RelatedItem[];
}

type Ask = <Answer>(url: string, params?: object) => Promise<Answer>;

const FIELDS = { tweet: 'tweet', related: 'relatedRead' } as const;
const COMPONENTS = {
  tweet: COMPONENT_UIDS.tweet,
  related: COMPONENT_UIDS.relatedReads,
} as const;

const isMatched = ({ article }: RelatedItem): boolean =>
  Boolean(article) && !(article && 'count' in article && article.count === 0);

const entryOf = async (ask: Ask, { kind, id }: StoredBlock, locale: string | undefined) => {
  const url = `/content-manager/relations/${COMPONENTS[kind]}/${id}/${FIELDS[kind]}`;
  const { results } = await ask<{ results: Entry[] }>(url, { page: 1, pageSize: 1, locale });
  return { kind, id, documentId: results[0]?.documentId ?? null };
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
  const waiting = reads.map(({ data }): [string, string[]] => [
    data.documentId,
    (data.items ?? []).filter((item) => !isMatched(item)).map(({ title }) => title ?? ''),
  ]);
  return {
    artists: artists.results,
    entries,
    tweets: Object.fromEntries(
      tweets.map(({ documentId: id, title, postedOn }) => [
        id,
        { title: title ?? '', hasDay: Boolean(postedOn) },
      ]),
    ),
    tweetWords: tweets.map(({ text, handle }) => [text, handle && `(@${handle})`].join(' ')),
    waiting: Object.fromEntries(waiting.filter(([, titles]) => titles.length > 0)),
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
