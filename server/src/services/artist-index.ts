import { buildArtistIndex, type ArtistIndex, type ArtistTagNames } from '../../../common/artists';
import { UIDS } from '../../../common/plugin';
import { defaultLocale } from '../strapi/documents';
import { Mirror, type MirroredRow } from '../strapi/mirror';

export interface ArtistIndexService {
  /** The names of all artist tags as they are now, in all locales. */
  current(): Promise<ArtistIndex>;
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

/** One tag of all its locales: its name is the default locale's, the others' are aliases. */
const tagOf = (documentId: string, rows: readonly TagRow[], locale: string): ArtistTagNames => {
  const main = rows.find((row) => row.locale === locale) ?? rows[0];
  const names = [main?.name ?? null, ...rows.map(({ name }) => name)].filter(isText);
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
  const mirror = new Mirror<TagRow>({
    uid: UIDS.artistTag,
    select: ['updatedAt', 'locale', 'name', 'kind', 'aliases', 'handles', 'ambiguous'],
    populate: { members: { select: ['documentId'] }, groups: { select: ['documentId'] } },
    target: {
      clear: () => {
        index = buildArtistIndex([]);
      },
      put: (documentId, rows) => {
        if (rows.length > 0) index.put(tagOf(documentId, rows, locale));
        else index.remove(documentId);
      },
    },
  });
  return {
    async current() {
      locale = await defaultLocale();
      await mirror.sync();
      return index;
    },
    touch: (documentId) => mirror.touch(documentId),
  };
};
