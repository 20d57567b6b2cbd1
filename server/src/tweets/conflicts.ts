import { UIDS } from '../../../common/plugin';
import { conflictsOf, isConflict, type Conflicts } from '../../../common/tweets';
import type { TypeAccess } from '../access';
import { inSlices, ROWS } from '../bulk/slices';
import type { Values } from '../schema/types';
import { fingerprintOf } from '../signature/fingerprint';
import { queryOf } from '../strapi/documents';
import type { Document } from '../strapi/types';

/** A tweet as it was pasted, and the entry that the library has of it. */
export interface PastedOver {
  documentId: string;
  pasted: Values;
}

export type Told<Pasted> = Pasted & { conflicts: Conflicts };

/** Those of the pasted tweets that differ from what whoever asks may read of their entries. */
export const readableConflicts = async <Pasted extends PastedOver>(
  found: readonly Pasted[],
  tweets: TypeAccess,
): Promise<Told<Pasted>[]> =>
  inSlices(found, async (slice) => {
    const readable = await tweets.read(slice.map(({ documentId }) => documentId));
    return slice
      .map((one) => ({
        ...one,
        conflicts: conflictsOf(readable.get(one.documentId) ?? {}, one.pasted),
      }))
      .filter(({ conflicts }) => isConflict(conflicts));
  });

/**
 * Those of the tweets that the library has, by their numbers, and tells otherwise. Only a tweet with
 * a number can be: without one, handle, day and words are what it is known by.
 */
export const tweetsToldOtherwise = async <Pasted extends { pasted: Values }>(
  pasted: readonly Pasted[],
): Promise<(Pasted & PastedOver)[]> =>
  inSlices(
    pasted,
    async (slice) => {
      const fingerprints = slice.map((one) => fingerprintOf({ statusId: one.pasted.statusId }));
      const rows = await queryOf(UIDS.tweetEmbed).findMany<Document>({
        select: ['documentId', 'fingerprint', 'text', 'handle', 'postedOn'],
        where: { fingerprint: { $in: fingerprints.filter((one) => one !== null) } },
      });
      const entries = new Map(rows.map((row) => [row.fingerprint, row]));
      return slice.flatMap((one, at) => {
        const entry = entries.get(fingerprints[at]);
        return entry && isConflict(conflictsOf(entry, one.pasted))
          ? [{ ...one, documentId: entry.documentId }]
          : [];
      });
    },
    ROWS,
  );
