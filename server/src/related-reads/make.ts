import { UIDS } from '../../../common/plugin';
import { insertDocuments } from '../bulk/documents';
import { inSlices } from '../bulk/slices';
import { checkEntries } from '../bulk/validation';
import type { Values } from '../schema/types';
import { shapedValues } from '../values/shape';
import { titleOfItems } from './title';

export interface NewRelatedRead {
  label: string;
  items: Values[];
}

/**
 * Makes related reads, as single creates do, by a few queries for all of them. To be called within a
 * transaction.
 *
 * @returns their documentIds, in order
 */
export const makeRelatedReads = async (
  reads: readonly NewRelatedRead[],
  creators: Values,
): Promise<string[]> => {
  if (reads.length === 0) return [];
  const shaped = await inSlices(reads, (slice) =>
    slice.map((read) => shapedValues(UIDS.relatedRead, { ...read })),
  );
  await checkEntries(UIDS.relatedRead, shaped, { isDraft: false });
  // All items as those of one entry: their articles are looked up together.
  const items = shaped.flatMap((read) => read.items as Values[]);
  const linked: Values = await strapi.documents.utils.transformData(
    { items },
    { uid: UIDS.relatedRead, locale: undefined, status: undefined },
  );
  const left = [...(linked.items as Values[])];
  const made = await insertDocuments(
    UIDS.relatedRead,
    shaped.map((read) => ({
      ...read,
      items: left.splice(0, (read.items as Values[]).length),
      title: titleOfItems(read.items as Values[]),
      ...creators,
    })),
  );
  return made.map(({ documentId }) => documentId);
};
