import type { NewArtist } from '../../../common/artists';
import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { defaultLocale, documentsOf, queryOf } from '../strapi/documents';
import { service } from './service';

/** The record that whoever makes artist tags from pasted copy holds until the commit. */
const LOCK = 'lock:new-artists';

/**
 * Lets one transaction at a time go on, in all processes: the database makes the others wait at the
 * unique index. Taken before anything is read, so that they see what the first one wrote; gone with
 * the commit, or with the transaction.
 */
const whileAlone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const lock = await queryOf(UIDS.importRecord).create({ data: { importKey: LOCK } });
  const result = await work();
  await queryOf(UIDS.importRecord).delete({ where: { id: lock.id } });
  return result;
};

/** A tag that has the handle; without one, a tag of that name. */
const find = async ({ name, handle }: NewArtist): Promise<string | null> => {
  const [link] = await service('artist-tags').withHandle(handle);
  if (link || handle !== '') return link?.documentId ?? null;
  const rows = await queryOf(UIDS.artistTag).findMany<{ documentId: string; name: string }>({
    select: ['documentId', 'name'],
    where: { name: { $eqi: name } },
    orderBy: { id: 'asc' },
  });
  return rows[0]?.documentId ?? null;
};

/**
 * Finds or makes the tags of artists that the desk did not know when the copy was read, in the default
 * locale; begin the transaction with it. However many paste the same copy at once, each tag is made once.
 *
 * @returns their documentIds, in order
 */
export const findOrMakeArtists = async (
  artists: readonly NewArtist[],
  creators: Values,
): Promise<string[]> => {
  if (artists.length === 0) return [];
  return whileAlone(async () => {
    const locale = await defaultLocale();
    const documentIds: string[] = [];
    for (const artist of artists) {
      const { name, handle } = artist;
      const handles = handle === '' ? [] : [handle];
      const known = await find(artist);
      const made =
        known === null
          ? await documentsOf(UIDS.artistTag).create({
              data: { name, handles, ...creators },
              locale,
            })
          : null;
      documentIds.push(known ?? made?.documentId ?? '');
    }
    return documentIds;
  });
};
