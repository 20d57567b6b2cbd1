import { conflictsOf, isConflict, type Conflicts } from '../../../common/tweets';
import type { TypeAccess } from '../access';
import { inSlices } from '../bulk/slices';
import type { Values } from '../schema/types';

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
