import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';

/**
 * The shape in which the edit view's form holds a relation until it is saved (content-manager,
 * EditView/components/FormInputs/Relations). It is Strapi's own, and covered by a browser test.
 */
export interface RelationItem {
  id: number;
  apiData?: { id: number; documentId: string; locale: string | null; isTemporary?: true };
  /** In the place of `apiData` for an entry that was made in the relation modal. */
  documentId?: string;
  label?: string;
  href?: string;
  __temp_key__?: string;
}

export interface RelationValue {
  connect?: RelationItem[];
  disconnect?: RelationItem[];
}

interface Entry {
  id: number;
  documentId: string;
}

/** Above the keys that Strapi gives to stored relations, which begin with `a`. */
const FIRST_ADDED = 'b00';

/** A key of Strapi's fractional indexing that comes after all that were added in the form. */
const keyAfter = (items: readonly RelationItem[]): string => {
  const keys = items.map((item) => item.__temp_key__ ?? '').concat(FIRST_ADDED);
  // A digit behind a key makes a larger one.
  return `${keys.reduce((one, other) => (one > other ? one : other))}V`;
};

export const documentIdOf = (item: RelationItem): string | undefined =>
  item.apiData?.documentId ?? item.documentId;

const itemOf = (
  uid: string,
  { id, documentId }: Entry,
  label: string,
  locale: string | null,
  key: string,
): RelationItem => ({
  id,
  apiData: { id, documentId, locale, isTemporary: true },
  label,
  href: `../collection-types/${uid}/${documentId}?`,
  __temp_key__: key,
});

/** The relation with one more artist at its end. */
export const withArtist = (
  value: RelationValue | undefined,
  artist: Entry & { name: string },
  locale: string | null,
): RelationValue => {
  const connect = value?.connect ?? [];
  const disconnect = value?.disconnect ?? [];
  // One that the editor took out stays where it was: it is only taken out no longer.
  if (disconnect.some(({ id }) => id === artist.id)) {
    return { connect, disconnect: disconnect.filter(({ id }) => id !== artist.id) };
  }
  const item = itemOf(UIDS.artistTag, artist, artist.name, locale, keyAfter(connect));
  return { connect: [...connect, item], disconnect };
};

/** A new related-reads block that shows an entry, as the form of an article takes it. */
export const relatedBlockOf = (entry: Entry, label: string) => ({
  __component: COMPONENT_UIDS.relatedReads,
  relatedRead: {
    connect: [itemOf(UIDS.relatedRead, entry, label, null, 'a0')],
    disconnect: [],
  },
});
