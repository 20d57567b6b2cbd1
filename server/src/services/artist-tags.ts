import { UIDS } from '../../../common/plugin';
import { inSlices, ROWS } from '../bulk/slices';
import type { Values } from '../schema/types';
import { defaultLocale, documentsOf, queryOf } from '../strapi/documents';

/** A relation's target in one locale, as `connect` takes it. */
export interface ArtistTagLink {
  documentId: string;
  locale: string;
}

/** A row of an artist tag: its entry in one locale. */
export interface ArtistTagRow extends ArtistTagLink {
  id: number;
}

export interface ArtistTagsService {
  /**
   * The artist tags that have a handle, whatever the case of its letters: each once, in the default
   * locale where it has an entry there. Empty if the handle is.
   */
  withHandle(handle: unknown): Promise<ArtistTagLink[]>;
  /** The same for many handles at once: the tags' rows, by the handle in small letters. */
  withHandles(handles: readonly string[]): Promise<Map<string, ArtistTagRow[]>>;
  /** Those of the artist tags that have an entry in the locale, in the order given. */
  withLocale(documentIds: readonly string[], locale: string): Promise<ArtistTagLink[]>;
  /** Gives the artist tags that have no entry in the locale one, with their names as they are. */
  addLocale(documentIds: readonly string[], locale: string): Promise<void>;
  /** Links an artist tag to all tweets in the library that are by one of its handles. */
  linkTweets(documentId: string): Promise<void>;
}

const handlesOf = (tag: Values): string[] =>
  Array.isArray(tag.handles) ? tag.handles.map((handle) => String(handle).toLowerCase()) : [];

const tweetIds = async (where: Values): Promise<unknown[]> => {
  const rows = await queryOf(UIDS.tweetEmbed).findMany({ select: ['id'], where });
  return rows.map(({ id }) => id);
};

/** A name of each tag that has an entry in any locale: the default locale's, or its first. */
const namesOf = async (documentIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await queryOf(UIDS.artistTag).findMany<{
    documentId: string;
    locale: string | null;
    name: string;
  }>({
    select: ['documentId', 'locale', 'name'],
    where: { documentId: { $in: documentIds } },
    orderBy: { id: 'asc' },
  });
  const preferred = await defaultLocale();
  const names = new Map<string, string>();
  for (const { documentId, locale, name } of rows) {
    if (!names.has(documentId) || locale === preferred) names.set(documentId, name);
  }
  return names;
};

const withLocale: ArtistTagsService['withLocale'] = async (documentIds, locale) => {
  const rows = await queryOf(UIDS.artistTag).findMany({
    select: ['documentId'],
    where: { documentId: { $in: documentIds }, locale },
  });
  const known = new Set(rows.map((row) => row.documentId));
  return documentIds
    .filter((documentId) => known.has(documentId))
    .map((documentId) => ({ documentId, locale }));
};

const withHandles: ArtistTagsService['withHandles'] = async (handles) => {
  const wanted = [...new Set(handles.map((handle) => handle.toLowerCase()))];
  const byHandle = new Map(wanted.map((handle) => [handle, new Map<string, ArtistTagRow>()]));
  const preferred = await defaultLocale();
  await inSlices(
    wanted,
    async (slice) => {
      // The lists are json; as text, each handle stands in it between quotation marks. `_` in a handle
      // is a wildcard to LIKE, so the lists themselves decide.
      const rows = await queryOf(UIDS.artistTag).findMany<ArtistTagRow & Values>({
        select: ['id', 'documentId', 'locale', 'handles'],
        where: { $or: slice.map((handle) => ({ handles: { $containsi: `"${handle}"` } })) },
        orderBy: { id: 'asc' },
      });
      for (const { id, documentId, locale, handles: own } of rows) {
        for (const handle of new Set(handlesOf({ handles: own }))) {
          const tags = byHandle.get(handle);
          if (!tags || (tags.has(documentId) && locale !== preferred)) continue;
          tags.set(documentId, { id, documentId, locale: String(locale) });
        }
      }
      return [];
    },
    ROWS,
  );
  return new Map(wanted.map((handle) => [handle, [...(byHandle.get(handle)?.values() ?? [])]]));
};

export const artistTags = (): ArtistTagsService => ({
  withLocale,

  async addLocale(documentIds, locale) {
    const there = await withLocale(documentIds, locale);
    const known = new Set(there.map(({ documentId }) => documentId));
    const missing = documentIds.filter((documentId) => !known.has(documentId));
    if (missing.length === 0) return;
    for (const [documentId, name] of await namesOf(missing)) {
      await documentsOf(UIDS.artistTag).update({ documentId, locale, data: { name } });
    }
  },

  withHandles,

  async withHandle(handle) {
    if (typeof handle !== 'string' || handle === '') return [];
    const rows = (await withHandles([handle])).get(handle.toLowerCase()) ?? [];
    return rows.map(({ documentId, locale }) => ({ documentId, locale }));
  },

  async linkTweets(documentId) {
    const rows = await queryOf(UIDS.artistTag).findMany({
      select: ['id', 'locale', 'handles'],
      where: { documentId },
      orderBy: { id: 'asc' },
    });
    const preferred = await defaultLocale();
    const tag = rows.find((row) => row.locale === preferred) ?? rows[0];
    if (!tag || handlesOf(tag).length === 0) return;
    const byHandle = { $or: handlesOf(tag).map((handle) => ({ handle: { $eqi: handle } })) };
    const tweets = await tweetIds(byHandle);
    const linked = new Set(await tweetIds({ ...byHandle, artists: { documentId } }));
    const missing = tweets.filter((id) => !linked.has(id));
    if (missing.length === 0) return;
    await queryOf(UIDS.artistTag).update({
      where: { id: tag.id },
      data: { tweets: { connect: missing.map((id) => ({ id })) } },
    });
  },
});
