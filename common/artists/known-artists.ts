import type { ArtistIndex, IndexedName, IndexedTag } from './artist-index';

/** The part of an index of artists by which a story is read. */
export type KnownArtists = Pick<
  ArtistIndex,
  'byHandle' | 'byKey' | 'byJoined' | 'byHashtag' | 'lengthsFrom' | 'isMemberOrGroup' | 'areFellows'
>;

/**
 * An index without some of its tags: they are as unknown as if there were none, so that their accounts
 * are offered as new artists, as they would be then.
 *
 * @param nameOf the name that a tag is given by; null: it is left out
 */
export function artistsAmong(
  index: ArtistIndex,
  nameOf: (documentId: string) => string | null,
): KnownArtists {
  // One object for each tag: a story's artists are told apart by it.
  const shown = new Map<IndexedTag, IndexedTag | null>();
  const show = (tag: IndexedTag): IndexedTag | null => {
    const known = shown.get(tag);
    if (known !== undefined) return known;
    const name = nameOf(tag.documentId);
    const given = name === null ? null : { ...tag, name };
    shown.set(tag, given);
    return given;
  };
  const names = (found: readonly IndexedName[]): IndexedName[] =>
    found.flatMap((name) => {
      const tag = show(name.tag);
      return tag === null ? [] : [{ ...name, tag }];
    });
  return {
    byHandle: (handle) => index.byHandle(handle).flatMap((tag) => show(tag) ?? []),
    byKey: (key) => names(index.byKey(key)),
    byJoined: (key) => names(index.byJoined(key)),
    byHashtag: (key) => names(index.byHashtag(key)),
    lengthsFrom: (beginning) => index.lengthsFrom(beginning),
    isMemberOrGroup: (one, other) => index.isMemberOrGroup(one, other),
    areFellows: (one, other) => index.areFellows(one, other),
  };
}
