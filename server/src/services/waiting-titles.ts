import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import { headlineWords, normaliseHeadline, uniqueBest } from '../../../common/related';
import type { Access } from '../access';
import type { Values } from '../schema/types';
import { documentsOf, queryOf } from '../strapi/documents';
import { service } from './service';

/** What became of titles that were matched again. */
export interface MatchOutcome {
  /** Titles that are linked to their article now. */
  matched: number;
  /** Titles that still have none: nothing is like them, or two articles are as like. */
  waiting: number;
  /** Where to go on, as `after`; null: all were looked at. */
  next: number | null;
}

export interface PublishedArticle {
  documentId: string;
  locale: string | null;
  headline: string | null;
  slug: string | null;
  canonicalUrl: string | null;
  sourceUrl: string | null;
}

export interface WaitingTitlesService {
  /**
   * Looks for the articles of titles that have none, a bounded number of related reads in one call.
   *
   * @param access of whoever asks: only related reads that they may change are looked at, and linked
   *   only to articles that they may read
   * @param documentIds of related reads; undefined: all
   * @param after where an earlier call ended
   */
  matchAgain(
    access: Access,
    documentIds?: readonly string[],
    after?: number,
  ): Promise<MatchOutcome>;
  /** Links the titles that wait for exactly this article: by its address or its headline. */
  linkTo(article: PublishedArticle): Promise<number>;
}

interface RelatedLink {
  id: number;
  title: string | null;
  url: string | null;
  article: { documentId: string } | null;
}
interface RelatedRead {
  id: number;
  documentId: string;
  items: RelatedLink[];
}

/** The article that a title is to be linked to, in one of its locales. */
interface Target {
  documentId: string;
  locale: string | null;
}

/** Related reads that one call looks at; the caller goes on where it ended. */
const STEP = 200;

/** The field that a match writes. */
const LINKED = 'items.article';

const POPULATE = { items: { populate: { article: { select: ['documentId'] } } } };

const isWaiting = ({ article }: RelatedLink): boolean => article === null;

const toTitle = ({ title, url }: RelatedLink) => ({ title: title ?? '', url });

/** Links some of the stories of a related read; the others are sent as they are, to stay. */
const link = async (
  read: RelatedRead,
  targets: ReadonlyMap<number, Target>,
  editor: Values = {},
): Promise<void> => {
  const items = read.items.map(({ id, title, url }) => {
    const target = targets.get(id);
    return { id, title, url, ...(target ? { article: linkOf(target) } : {}) };
  });
  const { documentId } = read;
  await documentsOf(UIDS.relatedRead).update({ documentId, data: { items, ...editor } });
};

const linkOf = ({ documentId, locale }: Target): Values =>
  locale === null ? { documentId } : { documentId, locale };

/** A locale that an article has; the default one where it has it, as its first. */
const localeOf = async (documentId: string): Promise<string | null> => {
  const row = await queryOf(UIDS.article).findOne<{ locale: string | null }>({
    select: ['locale'],
    where: { documentId },
    orderBy: { id: 'asc' },
  });
  return row?.locale ?? null;
};

/**
 * A word by which the database can narrow down the titles that are a headline: the longest that its
 * case-blind comparison finds in every spelling. SQLite knows the case of ASCII letters alone, so
 * letters with case beyond them do not do. Null where there is none.
 */
const tellingWord = (headline: string): string | null => {
  const words = headlineWords(headline).filter(
    // eslint-disable-next-line no-control-regex
    (word) => /^[\x00-\x7f]+$/.test(word) || word.toLowerCase() === word.toUpperCase(),
  );
  return words.sort((one, other) => other.length - one.length)[0] ?? null;
};

const waitingFor = async (article: PublishedArticle): Promise<number[]> => {
  const word = tellingWord(article.headline ?? '');
  const addresses = [article.canonicalUrl, article.sourceUrl, article.slug].flatMap((address) =>
    // The end of an address is the same in all its spellings, save for a slash or a query behind it.
    address ? [address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '')] : [],
  );
  const rows = await queryOf(COMPONENT_UIDS.relatedLink).findMany<Omit<RelatedLink, 'article'>>({
    select: ['id', 'title', 'url'],
    where: {
      article: { id: { $null: true } },
      $or: [
        ...(word === null ? [] : [{ title: { $containsi: word } }]),
        ...addresses.map((address) => ({ url: { $containsi: address } })),
      ],
    },
    orderBy: { id: 'asc' },
  });
  const headline = normaliseHeadline(article.headline ?? '');
  return rows
    .filter(({ title, url }) => url || normaliseHeadline(title ?? '') === headline)
    .map(({ id }) => id);
};

/** The related reads that these links stand in. */
const readsWith = async (links: readonly number[]): Promise<RelatedRead[]> => {
  const reads: RelatedRead[] = [];
  for (let from = 0; from < links.length; from += STEP) {
    const found = await queryOf(UIDS.relatedRead).findMany<RelatedRead>({
      where: { items: { id: { $in: links.slice(from, from + STEP) } } },
      populate: POPULATE,
    });
    for (const read of found) {
      if (!reads.some(({ id }) => id === read.id)) reads.push(read);
    }
  }
  return reads;
};

export const waitingTitles = (): WaitingTitlesService => ({
  async matchAgain(access, documentIds, after = 0) {
    const outcome: MatchOutcome = { matched: 0, waiting: 0, next: null };
    const changeable = await access.relatedReads.where('update', LINKED);
    if (changeable === null) return outcome;
    const headlines = await service('headlines').current(access.articles);
    const waiting = {
      id: { $gt: after },
      ...(documentIds === undefined ? {} : { documentId: { $in: documentIds } }),
      items: { id: { $notNull: true }, article: { id: { $null: true } } },
    };
    const reads = await queryOf(UIDS.relatedRead).findMany<RelatedRead>({
      where: { $and: [changeable, waiting] },
      populate: POPULATE,
      orderBy: { id: 'asc' },
      limit: STEP,
    });
    for (const read of reads) {
      const targets = new Map<number, Target>();
      for (const item of read.items.filter(isWaiting)) {
        const best = uniqueBest(headlines.match(toTitle(item)));
        if (best === null) outcome.waiting += 1;
        else {
          const { documentId } = best;
          targets.set(item.id, { documentId, locale: await localeOf(documentId) });
        }
      }
      if (targets.size > 0) await link(read, targets, { updatedBy: access.userId });
      outcome.matched += targets.size;
    }
    outcome.next = reads.length === STEP ? (reads.at(-1)?.id ?? null) : null;
    return outcome;
  },

  async linkTo(article) {
    const links = new Set(await waitingFor(article));
    if (links.size === 0) return 0;
    const headlines = await service('headlines').current();
    let linked = 0;
    for (const read of await readsWith([...links])) {
      const targets = new Map<number, Target>();
      for (const item of read.items) {
        if (!links.has(item.id) || !isWaiting(item)) continue;
        const best = uniqueBest(headlines.match(toTitle(item), article.locale ?? undefined));
        if (best?.documentId === article.documentId && best.score === 1) {
          targets.set(item.id, article);
        }
      }
      if (targets.size > 0) await link(read, targets);
      linked += targets.size;
    }
    return linked;
  },
});
