import {
  artistsAmong,
  buildArtistIndex,
  type ArtistTagNames,
  type KnownArtists,
} from '../../../common/artists';
import { UIDS } from '../../../common/plugin';
import type { TypeAccess } from '../access';
import { defaultLocale } from '../strapi/documents';
import { Mirror, type MirroredRow } from '../strapi/mirror';

export interface ArtistIndexService {
  /**
   * The names of artist tags as they are now, in all locales.
   *
   * @param tags what whoever asks may do with artist tags: only those that they may name, by a name
   *   that they may read; undefined: all
   */
  current(tags?: TypeAccess): Promise<KnownArtists>;
  /** Names an artist tag that was written; call it after the commit. */
  touch(documentId: string): void;
}

interface TagRow extends MirroredRow {
  locale: string | null;
  name: string | null;
  kind: 'person' | 'group' | null;
  aliases: unknown;
  handles: unknown;
  ambiguous: boolean | null;
  members?: { documentId: string }[];
  groups?: { documentId: string }[];
}

/** Json lists are null where nobody wrote one, and of any shape where something else than Strapi did. */
const texts = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];

const isText = (value: string | null): value is string => value !== null && value !== '';

/** A tag's entries in its locales; the first is that of the default locale, where it has one. */
const preferring = (rows: readonly TagRow[], locale: string): TagRow[] => [
  ...rows.filter((row) => row.locale === locale),
  ...rows.filter((row) => row.locale !== locale),
];

/** One tag of all its locales: its name is that of the first, the others' are aliases. */
const tagOf = (documentId: string, rows: readonly TagRow[]): ArtistTagNames => {
  const [main] = rows;
  const names = rows.map(({ name }) => name).filter(isText);
  const union = (of: (row: TagRow) => readonly string[]) => [...new Set(rows.flatMap(of))];
  const ids = (related: { documentId: string }[] = []) => related.map((one) => one.documentId);
  return {
    documentId,
    name: names[0] ?? '',
    kind: main?.kind ?? null,
    aliases: [...new Set([...names.slice(1), ...union((row) => texts(row.aliases))])].filter(
      (alias) => alias !== names[0],
    ),
    handles: union((row) => texts(row.handles)),
    ambiguous: rows.some((row) => row.ambiguous === true),
    members: union((row) => ids(row.members)),
    groups: union((row) => ids(row.groups)),
  };
};

/** The index of artist names that suggestions are made from, kept like the database. */
export const artistIndex = (): ArtistIndexService => {
  let index = buildArtistIndex([]);
  let locale = '';
  const names = new Map<string, Pick<TagRow, 'documentId' | 'locale' | 'name'>[]>();
  const mirror = new Mirror<TagRow>({
    uid: UIDS.artistTag,
    select: ['updatedAt', 'locale', 'name', 'kind', 'aliases', 'handles', 'ambiguous'],
    populate: { members: { select: ['documentId'] }, groups: { select: ['documentId'] } },
    target: {
      clear: () => {
        index = buildArtistIndex([]);
        names.clear();
      },
      put: (documentId, rows) => {
        if (rows.length === 0) {
          index.remove(documentId);
          names.delete(documentId);
          return;
        }
        const ordered = preferring(rows, locale);
        index.put(tagOf(documentId, ordered));
        names.set(
          documentId,
          ordered.map((row) => ({ documentId, locale: row.locale, name: row.name })),
        );
      },
    },
  });
  return {
    async current(tags) {
      const mayName = await tags?.mayName('name');
      locale = await defaultLocale();
      await mirror.sync();
      if (!mayName) return index;
      return artistsAmong(
        index,
        (documentId) => names.get(documentId)?.find(mayName)?.name ?? null,
      );
    },
    touch: (documentId) => mirror.touch(documentId),
  };
};
