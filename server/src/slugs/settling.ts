import { hasDraftAndPublish, schemaOf } from '../schema/types';
import { queryOf } from '../strapi/documents';
import { changeClaim, claimsOf, deleteClaim, findClaim, takeFree, type Claim } from './claims';
import { takenSlug, takeToPublish } from './publication';
import { scopeOf, type SlugPlace } from './scope';
import { keyOf, type SlugKey } from './spelling';

interface Row {
  slug: string | null;
  locale: string | null;
  publishedAt: unknown;
}

/** A slug that a document has by its rows. */
interface Slug {
  slug: string;
  place: SlugPlace;
  scope: string;
  key: SlugKey;
  published: boolean;
}

const nameOf = (scope: string, { stem, number }: SlugKey): string => `${scope} ${stem} ${number}`;

/** The slugs of the rows, each once; the order is the same for everybody, so that none deadlock. */
const slugsOf = (uid: string, rows: readonly Row[]): Map<string, Slug> => {
  const hasDrafts = hasDraftAndPublish(schemaOf(uid));
  const slugs = new Map<string, Slug>();
  for (const { slug, locale, publishedAt } of rows) {
    if (!slug) continue;
    const place = { uid, locale };
    const scope = scopeOf(place);
    const key = keyOf(slug);
    const name = nameOf(scope, key);
    const published = !hasDrafts || publishedAt !== null;
    // The published spelling counts, where the draft's differs in case.
    if (published || !slugs.has(name)) slugs.set(name, { slug, place, scope, key, published });
  }
  return new Map([...slugs].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** What becomes of a claim, by the slug that the document has by its rows. */
const settleClaim = async (claim: Claim, slug: Slug | undefined, isThere: boolean) => {
  // It was public, so its readers are still led to the document, until another one takes it.
  if (isThere && claim.state === 'published' && !slug?.published) {
    await changeClaim(claim, { state: 'former' });
  } else if (!isThere || (claim.state === 'draft' && slug === undefined)) {
    await deleteClaim(claim);
  }
};

const claimSlug = async ({ slug, place, scope, key, published }: Slug, documentId: string) => {
  if (published) return takeToPublish(slug, place, documentId);
  // Two drafts may have one slug that was typed: the first publication decides.
  if (!(await findClaim(scope, key))) await takeFree(scope, key, documentId);
  return true;
};

export interface Settlement {
  uid: string;
  documentId: string;
  /** Who claimed slugs for the document before it had its documentId. */
  holder?: string | undefined;
  /** Whether the write publishes; a lost slug is an error then. */
  publishes: boolean;
}

/**
 * Makes the claims of a document the same as the slugs that its rows have, after any write of it.
 *
 * @throws ValidationError (400) on `slug` if the write publishes a slug that another one has published
 */
export const settleSlugs = async ({ uid, documentId, holder, publishes }: Settlement) => {
  const rows = await queryOf(uid).findMany<Row>({
    select: ['slug', 'locale', 'publishedAt'],
    where: { documentId },
  });
  const slugs = slugsOf(uid, rows);
  const scopes = new Set(rows.map(({ locale }) => scopeOf({ uid, locale })));

  const held = await claimsOf(holder === undefined ? [documentId] : [documentId, holder]);
  for (const earlier of held) {
    const claim = { ...earlier, holder: documentId };
    if (earlier.holder !== documentId) await changeClaim(earlier, { holder: documentId });
    const name = nameOf(claim.scope, claim);
    const slug = slugs.get(name);
    await settleClaim(claim, slug, scopes.has(claim.scope));
    if (slug && (claim.state === 'published' || !slug.published)) slugs.delete(name);
  }
  for (const slug of slugs.values()) {
    const isHis = await claimSlug(slug, documentId);
    if (!isHis && publishes) throw takenSlug(slug.slug, uid);
  }
};
