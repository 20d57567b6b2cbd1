import { UIDS } from '../../../common/plugin';
import type { ArtistTagNames } from '../../../common/artists';
import type { Row, TestApp } from './app';

/** Members and groups that are written into the tags, by the names that stand in for documentIds. */
const linked = (tags: readonly ArtistTagNames[]) =>
  tags.filter(({ members }) => members.length > 0);

/** Writes artist tags as they are into the database, thousands in a second; names are documentIds. */
export const insertTags = async (app: TestApp, tags: readonly ArtistTagNames[]): Promise<void> => {
  const query = app.strapi.db.query(UIDS.artistTag);
  await app.strapi.db.transaction(async () => {
    const ids = new Map<string, unknown>();
    for (const { documentId, name, kind, aliases, handles, ambiguous } of tags) {
      const data = { documentId, name, kind, aliases, handles, ambiguous, locale: 'en' };
      const row = (await query.create({ data: { ...data, updatedAt: new Date() } })) as Row;
      ids.set(documentId, row.id);
    }
    for (const { documentId, members } of linked(tags)) {
      await query.update({
        where: { documentId },
        data: { members: members.map((member) => ids.get(member)) },
      });
    }
  });
};
