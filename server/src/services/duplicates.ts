import type { Duplicate, DuplicateReason } from '../../../common/admin-api';
import { UIDS } from '../../../common/plugin';
import type { TypeAccess } from '../access';
import { queryOf } from '../strapi/documents';
import { service } from './service';

/** What of a pasted story is compared with the desk's articles. */
export interface ComparedStory {
  /** `copyHash` of the copy. */
  copyHash: string;
  headline: string | null;
  /** documentIds of the library's tweets that it has, each once. */
  tweets: readonly string[];
  /** How many tweets it has, in the library or not. */
  tweetCount: number;
  /** `sentencesIn` of its text. */
  sentences: Uint32Array;
}

export interface DuplicatesService {
  /**
   * Notes that an article was made from a copy.
   *
   * @param hash `copyHash` of it
   */
  note(hash: string, documentId: string): Promise<void>;
  /**
   * The articles that look like a story, each with its reasons: made from the same copy, the same
   * headline, most of the same sentences, most of its tweets.
   *
   * @param articles what whoever asks may do with articles: only those that they may name
   */
  of(story: ComparedStory, locale: string, articles: TypeAccess): Promise<Duplicate[]>;
}

/** As many as an editor looks at. */
const MOST = 5;

/** Articles that are looked up for one reason: what may not be named, or was deleted, is among them. */
const MOST_CANDIDATES = 200;

/** Most of the tweets: more than this share of those of the copy. */
const MOST_TWEETS = 0.5;

/** The strongest first. */
const ORDER: readonly DuplicateReason['code'][] = ['copy', 'headline', 'sentences', 'tweets'];

interface ArticleRow {
  documentId: string;
  locale: string | null;
  headline: string | null;
  slug: string | null;
}

type Found = readonly [documentId: string, reason: DuplicateReason];

const fromSameCopy = async ({ copyHash }: ComparedStory): Promise<Found[]> => {
  const records = await queryOf(UIDS.importRecord).findMany<{ articleDocumentId: string }>({
    select: ['articleDocumentId'],
    where: { contentHash: copyHash },
    orderBy: { id: 'desc' },
    limit: MOST_CANDIDATES,
  });
  return records.map(({ articleDocumentId }): Found => [articleDocumentId, { code: 'copy' }]);
};

const withHeadline = async (
  { headline }: ComparedStory,
  articles: TypeAccess,
): Promise<Found[]> => {
  if (headline === null || headline === '') return [];
  const headlines = await service('headlines').current(articles);
  return headlines
    .match({ title: headline, url: null })
    .filter(({ score }) => score === 1)
    .map(({ documentId }): Found => [documentId, { code: 'headline' }]);
};

const withTweets = async (
  { tweets, tweetCount }: ComparedStory,
  articles: TypeAccess,
): Promise<Found[]> => {
  if (tweets.length === 0 || tweets.length / tweetCount <= MOST_TWEETS) return [];
  const counts = new Map<string, number>();
  const usage = await service('usage').articlesWith('tweet-embed', tweets, articles);
  for (const { documentId } of Object.values(usage).flat()) {
    counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count / tweetCount > MOST_TWEETS)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .map(([documentId, count]): Found => [documentId, { code: 'tweets', count }]);
};

const withSentences = async ({ sentences }: ComparedStory): Promise<Found[]> =>
  (await service('story-sentences').alike(sentences))
    .slice(0, MOST_CANDIDATES)
    .map(({ documentId, share }): Found => [documentId, { code: 'sentences', share }]);

/** The reasons of each article, in the order in which the articles are named. */
const gathered = (found: readonly Found[]): Map<string, DuplicateReason[]> => {
  const reasons = new Map<string, DuplicateReason[]>();
  for (const code of ORDER) {
    for (const [documentId, reason] of found) {
      if (reason.code !== code) continue;
      reasons.set(documentId, [...(reasons.get(documentId) ?? []), reason]);
    }
  }
  return reasons;
};

export const duplicates = (): DuplicatesService => ({
  async note(hash, documentId) {
    await queryOf(UIDS.importRecord).create({
      data: {
        importKey: `paste:${documentId}`,
        articleDocumentId: documentId,
        contentHash: hash,
      },
    });
  },

  async of(story, locale, articles) {
    const nameable = await articles.where('read', 'headline');
    if (nameable === null) return [];
    const reasons = gathered([
      ...(await fromSameCopy(story)),
      ...(await withHeadline(story, articles)),
      ...(await withSentences(story)),
      ...(await withTweets(story, articles)),
    ]);
    if (reasons.size === 0) return [];
    const rows = await queryOf(UIDS.article).findMany<ArticleRow>({
      select: ['documentId', 'locale', 'headline', 'slug'],
      where: { $and: [nameable, { documentId: { $in: [...reasons.keys()] }, publishedAt: null }] },
      orderBy: { id: 'asc' },
    });
    const showsSlug = articles.goesWith('slug', 'headline');
    return [...reasons]
      .flatMap(([documentId, why]) => {
        const versions = rows.filter((row) => row.documentId === documentId);
        const row = versions.find((version) => version.locale === locale) ?? versions[0];
        const slug = (showsSlug && row?.slug) || null;
        return row ? [{ documentId, headline: row.headline ?? '', slug, reasons: why }] : [];
      })
      .slice(0, MOST);
  },
});
