import { UIDS } from '../../../common/plugin';
import { hasDraftAndPublish, schemaOf } from '../schema/types';
import { queryOf } from '../strapi/documents';
import { fieldError } from '../values/errors';
import { changeClaim, findClaim, takeForPublication, type Claim } from './claims';
import { rowsInScope, scopeOf, type SlugPlace } from './scope';
import { keyOf } from './spelling';

const isPublished = (uid: string) =>
  hasDraftAndPublish(schemaOf(uid)) ? { publishedAt: { $notNull: true } } : {};

/** The documents that are published with the slug, by the type's own rows. */
export const publishedWith = async (slug: string, place: SlugPlace): Promise<string[]> => {
  const rows = await queryOf(place.uid).findMany<{ documentId: string }>({
    select: ['documentId'],
    where: { slug, ...isPublished(place.uid), ...rowsInScope(place) },
  });
  return rows.map(({ documentId }) => documentId);
};

/** The claims that each transaction made: what they are for is not written yet. */
const fresh = new WeakMap<object, Set<number>>();

const freshClaims = async (): Promise<Set<number>> =>
  // Joins the transaction that is open.
  await strapi.db.transaction(({ trx }: { trx: object }) => {
    const ids = fresh.get(trx) ?? new Set<number>();
    fresh.set(trx, ids);
    return Promise.resolve(ids);
  });

/**
 * Whether a claim is left over: its holder went past the Document Service, as the articles of a locale
 * do that is deleted in the settings. Only if this transaction sees the claim as it is now, or else its
 * holder may have been published since, too.
 */
const isLeftOver = async (claim: Claim, place: SlugPlace): Promise<boolean> => {
  if ((await freshClaims()).has(claim.id)) return false;
  const seen = await findClaim(claim.scope, claim);
  if (seen?.holder !== claim.holder || seen.state !== claim.state) return false;
  const rows = await queryOf(place.uid).findMany<{ slug: string | null }>({
    select: ['slug'],
    where: { documentId: claim.holder, ...isPublished(place.uid), ...rowsInScope(place) },
  });
  return !rows.some(({ slug }) => {
    const key = keyOf(slug ?? '');
    return key.stem === claim.stem && key.number === claim.number;
  });
};

/** Gives the holder the slug as a published one. @returns false if another one is published with it */
export const takeToPublish = async (
  slug: string,
  place: SlugPlace,
  holder: string,
): Promise<boolean> => {
  const claim = await takeForPublication(scopeOf(place), keyOf(slug), holder);
  if (claim.holder !== holder && !(await isLeftOver(claim, place))) return false;
  (await freshClaims()).add(claim.id);
  if (claim.holder === holder) {
    return (await publishedWith(slug, place)).every((documentId) => documentId === holder);
  }
  await changeClaim(claim, { holder });
  return true;
};

/** A 400 that tells what to do, and nothing of the other one: not everybody may read that. */
export const takenSlug = (slug: string, uid: string) =>
  fieldError(
    ['slug'],
    uid === UIDS.artistTag
      ? `Another artist tag has the slug “${slug}”. Write another one, or empty it to have one made from the name.`
      : `Another article is published with the slug “${slug}”. Write another one, or empty it to have one made from the headline; then publish again.`,
  );
