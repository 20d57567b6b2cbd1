import type { DraftAnswer } from '../../../common/admin-api';
import { signatureOf } from '../../../common/articles/tweet-as-text';
import { UIDS } from '../../../common/plugin';
import { uniqueBest } from '../../../common/related';
import type { Access, FileAccess, TypeAccess } from '../access';
import { checkDraft } from '../access/pastes';
import {
  blocksOfCopy,
  tooMuchForADraft,
  type DraftBlock,
  type DraftRelatedItem,
} from '../drafts/blocks';
import type { KeptTweet } from '../drafts/kept-tweets';
import type { DraftOrder } from '../drafts/request';
import { storedBlocks, type ArticleLink } from '../drafts/stored-blocks';
import { betweenQueries } from '../event-loop/queries';
import type { Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { defaultLocale, documentsOf, queryOf } from '../strapi/documents';
import { allOrNothing } from '../strapi/transactions';
import { readableConflicts } from '../tweets/conflicts';
import { fieldError } from '../values/errors';
import type { Headlines } from './headlines';
import { findOrMakeArtists } from './new-artists';
import { matchOnce, suggestRelated } from './title-matches';
import { service } from './service';

export interface DraftsService {
  /** The locale that is meant. @throws ValidationError (400) if the desk does not have it */
  localeOf(code: string | null): Promise<string>;
  /**
   * Makes a draft with everything in it, or nothing: new artist tags, tweet embeds, related reads, the
   * article. However many make one of the same tweets at once, each tweet is one entry.
   *
   * A tweet that the library has with other words, another handle or day stands in the draft as it was
   * pasted, as a text, and in the answer for those who may read what is stored.
   *
   * @param access of the admin user who makes it: what they may not read is not there for them
   * @throws ValidationError (400) that names the field, if it names what the desk does not have
   * @throws PolicyError (403) that names what they may not make
   */
  create(order: DraftOrder, access: Access): Promise<DraftAnswer['data']>;
}

interface LocaleService {
  findByCode(code: string): Promise<object | null>;
}

interface Story {
  headline: string | null;
  byline: string | null;
  storyDate: string | null;
  blocks: DraftBlock[];
}

const checkArtists = async (artists: readonly string[], tags: TypeAccess): Promise<void> => {
  const there = await tags.permitted('read', artists);
  artists.forEach((id, at) => {
    if (!there.has(id)) throw fieldError(['artists', at], `There is no artist tag ${id}.`);
  });
};

/** A tweet that somebody chose from the library has to be there for them. */
const checkEntries = async (blocks: readonly DraftBlock[], tweets: TypeAccess): Promise<void> => {
  const chosen = blocks.flatMap((block, at) =>
    block.type === 'tweet' && block.entry !== null ? [{ at, id: block.entry }] : [],
  );
  if (chosen.length === 0) return;
  const there = await tweets.permitted(
    'read',
    chosen.map(({ id }) => id),
  );
  for (const { at, id } of chosen) {
    if (!there.has(id)) throw fieldError(['blocks', at, 'entry'], `There is no tweet embed ${id}.`);
  }
};

/** What the answer says of tweets that the draft has as texts. */
const toldConflicts = async (
  kept: readonly KeptTweet[],
  tweets: TypeAccess,
): Promise<Pick<DraftAnswer['data'], 'conflicts'>> => {
  if (kept.length === 0) return {};
  const told = await readableConflicts(kept, tweets);
  if (told.length === 0) return {};
  return {
    conflicts: told.map(({ block, documentId, pasted, conflicts }) => ({
      block,
      documentId,
      signature: signatureOf(pasted),
      conflicts,
    })),
  };
};

/** Whoever may not see a picture in the Media Library cannot show it to readers either. */
const checkCover = async (cover: number | null, files: FileAccess): Promise<void> => {
  if (cover === null) return;
  const kind = await files.kindOf(cover);
  if (kind === null) throw fieldError(['cover'], `There is no file ${cover} in the Media Library.`);
  if (!kind.startsWith('image/')) {
    throw fieldError(['cover'], `File ${cover} of the Media Library is no picture.`);
  }
};

const checkSlug = async (
  slug: string | null,
  locale: string,
  articles: TypeAccess,
): Promise<void> => {
  const holder = slug === null ? null : await service('slugs').publishedHolder(slug, locale);
  if (holder === null) return;
  const name = await nameOf(holder, locale, articles);
  throw fieldError(['slug'], `${name} has this slug. Choose another, or leave it empty.`);
};

/** How an article is named to whoever asks. */
const nameOf = async (
  documentId: string,
  locale: string,
  articles: TypeAccess,
): Promise<string> => {
  const nameable = await articles.where('read', 'headline');
  const row =
    nameable &&
    (await queryOf(UIDS.article).findOne<{ headline: string | null }>({
      select: ['headline'],
      where: { $and: [nameable, { documentId, locale, publishedAt: { $notNull: true } }] },
    }));
  return row?.headline ? `“${row.headline}”` : 'Another article';
};

/** The articles that related titles are to be linked to, by their documentIds, as relations take them. */
const articleLinks = async (
  blocks: readonly DraftBlock[],
  locale: string,
  articles: TypeAccess,
): Promise<Map<string, ArticleLink>> => {
  const named: { id: string; path: Path }[] = [];
  blocks.forEach((block, at) => {
    if (block.type !== 'related-reads') return;
    block.items.forEach(({ article }, item) => {
      if (article) named.push({ id: article, path: ['blocks', at, 'items', item, 'article'] });
    });
  });
  const links = new Map<string, ArticleLink>();
  if (named.length === 0) return links;
  const readable = await articles.where('read');
  const rows = readable
    ? await queryOf(UIDS.article).findMany<{ documentId: string; locale: string | null }>({
        select: ['documentId', 'locale'],
        where: { $and: [readable, { documentId: { $in: named.map(({ id }) => id) } }] },
        orderBy: { id: 'asc' },
      })
    : [];
  for (const row of rows) {
    if (links.has(row.documentId) && row.locale !== locale) continue;
    links.set(row.documentId, {
      documentId: row.documentId,
      ...(row.locale === null ? {} : { locale: row.locale }),
    });
  }
  for (const { id, path } of named) {
    if (!links.has(id)) throw fieldError(path, `There is no article ${id}.`);
  }
  return links;
};

/** Gives the titles that the request leaves to the server their articles: none where two are as alike. */
const matched = async (
  blocks: readonly DraftBlock[],
  headlines: Headlines,
  locale: string,
): Promise<DraftBlock[]> => {
  const match = matchOnce(headlines, locale);
  const found: DraftBlock[] = [];
  for (const block of blocks) {
    if (block.type !== 'related-reads') {
      found.push(block);
      continue;
    }
    const items: DraftRelatedItem[] = [];
    for (const item of block.items) {
      const article =
        item.article === undefined
          ? (uniqueBest(await match(item))?.documentId ?? null)
          : item.article;
      items.push({ ...item, article });
    }
    found.push({ ...block, items });
  }
  return found;
};

const storyOf = async (order: DraftOrder, headlines: Headlines, locale: string): Promise<Story> => {
  if (order.blocks !== null) {
    const { headline, byline = null, storyDate = null, blocks } = order;
    return { headline, byline, storyDate, blocks };
  }
  const input = order.input ?? '';
  const parsed = await service('reading').story(input);
  if (parsed === null) throw tooMuchForADraft(['input']);
  return {
    headline: order.headline ?? parsed.headline,
    byline: order.byline === undefined ? (parsed.byline?.name ?? null) : order.byline,
    storyDate: order.storyDate === undefined ? parsed.storyDate : order.storyDate,
    blocks: await blocksOfCopy(
      (await suggestRelated(parsed.blocks, headlines, locale)).blocks,
      input,
    ),
  };
};

export const drafts = (): DraftsService => ({
  async localeOf(code) {
    if (code === null) return defaultLocale();
    const locales: LocaleService = strapi.plugin('i18n').service('locales');
    if (await locales.findByCode(code)) return code;
    throw fieldError(['locale'], `There is no locale ${code}. Add it in the settings first.`);
  },

  async create(order, access) {
    const locale = await this.localeOf(order.locale);
    const headlines = await service('headlines').current(access.articles);
    const story = await storyOf(order, headlines, locale);
    const blocks = await matched(story.blocks, headlines, locale);
    const { headline, byline, storyDate } = story;
    const { slug, standfirst, cover, newArtists } = order;
    await checkDraft(access, {
      locale,
      article: {
        headline,
        standfirst,
        byline,
        slug,
        storyDate,
        cover,
        body: blocks,
        artists: [...order.artists, ...newArtists],
      },
      blocks,
      newArtists,
    });
    await checkArtists(order.artists, access.artistTags);
    await checkEntries(blocks, access.tweetEmbeds);
    await checkCover(cover, access.files);
    await checkSlug(slug, locale, access.articles);
    const links = await articleLinks(blocks, locale, access.articles);
    const creators: Values = { createdBy: access.userId, updatedBy: access.userId };

    const copy = order.input === null ? null : await service('reading').hash(order.input);

    const make = async () => {
      const made = await findOrMakeArtists(order.newArtists, creators);
      const artists = [...new Set([...order.artists, ...made])];
      const { body, kept } = await storedBlocks(blocks, links, creators);
      const tags = service('artist-tags');
      await tags.addLocale(artists, locale);
      const article = await documentsOf(UIDS.article).create({
        data: {
          headline: story.headline,
          standfirst,
          byline,
          slug,
          storyDate: story.storyDate,
          cover,
          body,
          artists: { connect: await tags.withLocale(artists, locale) },
          ...creators,
        },
        locale,
        status: 'draft',
        bodyInBulk: true,
      });
      if (copy !== null) await service('duplicates').note(copy, article.documentId);
      return { documentId: article.documentId, kept };
    };
    const { documentId, kept } = await betweenQueries(() => allOrNothing(make));
    return { documentId, ...(await toldConflicts(kept, access.tweetEmbeds)) };
  },
});
