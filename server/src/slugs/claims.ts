import { randomBytes } from 'node:crypto';

import { UIDS } from '../../../common/plugin';
import type { Values } from '../schema/types';
import { queryOf } from '../strapi/documents';
import type { SlugKey } from './spelling';

export type SlugState = 'draft' | 'published' | 'former';

/** A row of the table of slugs: who has a slug. */
export interface Claim extends SlugKey {
  id: number;
  scope: string;
  /** A documentId. */
  holder: string;
  state: SlugState;
}

type NewClaim = Omit<Claim, 'id'>;

const TABLE = 'newsroom_slugs';
const KEY = ['scope', 'stem', 'number'];

/** What is used of Strapi's query builder, which joins the transaction that is open. */
interface Builder {
  insert(rows: Values | Values[]): Builder;
  onConflict(columns: string[]): Builder;
  merge(columns: Values): Builder;
  ignore(): Builder;
  select(columns: string[]): Builder;
  where(where: Values): Builder;
  forUpdate(): Builder;
  execute(): Promise<unknown>;
}

const builder = (): Builder => strapi.db.queryBuilder(UIDS.slug);

const column = (name: string) => strapi.db.connection.raw('??', [`${TABLE}.${name}`]);

/** What Strapi gives to a row that goes through its own `create`. */
const asRow = (claim: NewClaim): Values => {
  const now = new Date();
  const documentId = randomBytes(12).toString('hex');
  return { ...claim, documentId, createdAt: now, updatedAt: now, publishedAt: now };
};

/**
 * Inserts the claim, or does to the one that is there what `conflict` says, and gives what is there
 * then. Whoever writes the same slug in a transaction of his own is waited for, and waits for this one.
 *
 * The lock is an exclusive one from the beginning: after an insert that the database ignored, all who
 * waited would share it on MariaDB, and deadlock when they want to write. The row is read with a lock,
 * too: without one, MariaDB would show it as it was when the transaction began.
 */
const put = async (claim: NewClaim, conflict: Values): Promise<Claim> => {
  await builder().insert(asRow(claim)).onConflict(KEY).merge(conflict).execute();
  const { scope, stem, number } = claim;
  const rows = (await builder()
    .select(['id', 'holder', 'state', ...KEY])
    .where({ scope, stem, number })
    .forUpdate()
    .execute()) as Claim[];
  return rows[0] as Claim;
};

/** Takes a slug that nobody has, and gives who has it then: the holder, if it was free or his. */
export const takeFree = (scope: string, key: SlugKey, holder: string): Promise<Claim> =>
  put({ scope, ...key, holder, state: 'draft' }, { holder: column('holder') });

/** Takes a slug that nobody has published, and gives who has it published then. */
export const takeForPublication = (scope: string, key: SlugKey, holder: string): Promise<Claim> =>
  put(
    { scope, ...key, holder, state: 'published' },
    {
      // First: MariaDB sets columns in this order, and the condition is about the state before.
      holder: strapi.db.connection.raw('case when ?? = ? then ?? else ? end', [
        `${TABLE}.state`,
        'published',
        `${TABLE}.holder`,
        holder,
      ]),
      state: 'published',
    },
  );

/** Inserts the claims whose slugs are free; the others are left out. */
export const insertFree = async (claims: readonly NewClaim[]): Promise<void> => {
  await builder().insert(claims.map(asRow)).onConflict(KEY).ignore().execute();
};

export const findClaim = (scope: string, { stem, number }: SlugKey): Promise<Claim | null> =>
  queryOf(UIDS.slug).findOne<Claim>({ where: { scope, stem, number } });

export const claimsOf = (holders: readonly string[]): Promise<Claim[]> =>
  queryOf(UIDS.slug).findMany<Claim>({
    where: { holder: { $in: holders } },
    orderBy: { id: 'asc' },
  });

/**
 * Changes a claim, unless somebody else has the slug by now. By the row's id: MariaDB then locks
 * nothing beside it.
 */
export const changeClaim = async (
  { id, holder }: Claim,
  data: Partial<Pick<Claim, 'holder' | 'state'>>,
): Promise<void> => {
  await queryOf(UIDS.slug).updateMany({ where: { id, holder }, data });
};

export const deleteClaim = async ({ id, holder }: Claim): Promise<void> => {
  await queryOf(UIDS.slug).deleteMany({ where: { id, holder } });
};
