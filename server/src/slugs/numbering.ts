import { UIDS } from '../../../common/plugin';
import { queryOf } from '../strapi/documents';
import { takeFree } from './claims';
import { rowsInScope, scopeOf, type SlugPlace } from './scope';
import { keyOf, numbered, slugOf, type SlugKey } from './spelling';

export interface SlugRequest extends SlugPlace {
  /** The headline or name. */
  text: string;
  /** The document that the slug is for; undefined for a new one. */
  documentId?: string | undefined;
}

/** Slugs that are looked up in the type's own table at once: at first, and at most. */
const STEP = 20;
const MOST = 640;

const others = (name: string, documentId: string | undefined) =>
  documentId === undefined ? {} : { [name]: { $ne: documentId } };

/** The numbers under which other documents have the slug, now or formerly; 1 is the slug itself. */
const takenNumbers = async (
  base: string,
  { documentId, ...place }: SlugRequest,
): Promise<Set<number>> => {
  const itself = keyOf(base);
  const claims = await queryOf(UIDS.slug).findMany<SlugKey>({
    select: ['stem', 'number'],
    where: {
      scope: scopeOf(place),
      $or: [{ ...itself }, { stem: base, number: { $gt: 1 } }],
      ...others('holder', documentId),
    },
  });
  const isItself = ({ stem, number }: SlugKey) => stem === itself.stem && number === itself.number;
  return new Set(claims.map((claim) => (isItself(claim) ? 1 : claim.number)));
};

/** Those of the slugs that rows of other documents have; some were written past the table of slugs. */
const inRows = async (
  slugs: readonly string[],
  { documentId, ...place }: SlugRequest,
): Promise<Set<string>> => {
  const rows = await queryOf(place.uid).findMany<{ slug: string }>({
    select: ['slug'],
    where: { slug: { $in: slugs }, ...rowsInScope(place), ...others('documentId', documentId) },
  });
  return new Set(rows.map(({ slug }) => slug));
};

/**
 * The slugs of a text that no other document has, drafts included, as far as can be seen: `story`,
 * then `story-2`, `story-3` … without end. They are looked up some at a time, by the index: a desk may
 * have a thousand articles of one headline.
 */
export async function* freeSlugs(request: SlugRequest): AsyncGenerator<string, never> {
  const { uid, text } = request;
  const base = (await slugOf(text)) || uid.slice(uid.lastIndexOf('.') + 1);
  const taken = await takenNumbers(base, request);
  let number = 0;
  for (let step = STEP; ; step = Math.min(step * 2, MOST)) {
    const slugs: string[] = [];
    while (slugs.length < step) {
      number += 1;
      if (!taken.has(number)) slugs.push(numbered(base, number));
    }
    const used = await inRows(slugs, request);
    for (const slug of slugs) if (!used.has(slug)) yield slug;
  }
}

/**
 * Looks a free slug up, and gives what takes it: the first that no simultaneous writer took meanwhile.
 *
 * Look up before the transaction of the write begins, take in it and before it reads anything: MariaDB
 * shows a transaction what was there at its first read, and newer versions of it refuse to write what
 * changed since.
 */
export const lookUpFreeSlug = async (
  request: SlugRequest,
): Promise<(holder: string) => Promise<string>> => {
  const slugs = freeSlugs(request);
  const first = await slugs.next();
  return async (holder) => {
    let slug = first.value;
    while ((await takeFree(scopeOf(request), keyOf(slug), holder)).holder !== holder) {
      slug = (await slugs.next()).value;
    }
    return slug;
  };
};
