import { hasDraftAndPublish, schemaOf } from '../schema/types';
import { queryOf } from '../strapi/documents';
import { findClaim, insertFree } from './claims';
import { scopeOf, SLUG_SOURCES } from './scope';
import { keyOf, numbered, type SlugKey } from './spelling';

/** Rows that are read, and claims that are written, at once. */
const STEP = 500;

/** Slugs that the log names. */
const NAMED = 10;

/** The claim of nothing that says, in the table of slugs itself, that all rows have theirs. */
const DONE = { scope: '', stem: 'backfill', number: 1 };

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  slug: string | null;
  publishedAt: unknown;
  originallyPublishedAt?: string | null;
}

interface Candidate extends SlugKey {
  scope: string;
  holder: string;
  state: 'draft' | 'published';
  /** The lowest has the slug. */
  rank: [isDraft: number, firstPublished: number, id: number];
}

async function* rowsOf(uid: string): AsyncGenerator<Row> {
  const select = ['id', 'documentId', 'locale', 'slug', 'publishedAt'];
  if (schemaOf(uid).attributes.originallyPublishedAt) select.push('originallyPublishedAt');
  for (let after = 0; ;) {
    const rows = await queryOf(uid).findMany<Row>({
      select,
      where: { id: { $gt: after } },
      orderBy: { id: 'asc' },
      limit: STEP,
    });
    yield* rows;
    if (rows.length < STEP) return;
    after = rows.at(-1)?.id ?? after;
  }
}

const candidateOf = (uid: string, row: Row & { slug: string }): Candidate => {
  const published = !hasDraftAndPublish(schemaOf(uid)) || row.publishedAt !== null;
  const first = row.originallyPublishedAt ? Date.parse(row.originallyPublishedAt) : Infinity;
  return {
    scope: scopeOf({ uid, locale: row.locale }),
    ...keyOf(row.slug),
    holder: row.documentId,
    state: published ? 'published' : 'draft',
    rank: [published ? 0 : 1, published ? first : 0, row.id],
  };
};

const isBefore = ({ rank: one }: Candidate, { rank: other }: Candidate): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
};

/** Who is to have each slug of a type, and which slugs further documents are published with. */
const readType = async (uid: string) => {
  const holders = new Map<string, Candidate>();
  const doubled = new Map<string, string>();
  for await (const row of rowsOf(uid)) {
    const { slug } = row;
    if (!slug) continue;
    const candidate = candidateOf(uid, { ...row, slug });
    const name = `${candidate.scope} ${candidate.stem} ${candidate.number}`;
    const holder = holders.get(name);
    if (!holder || isBefore(candidate, holder)) holders.set(name, candidate);
    if (holder?.state === 'published' && candidate.state === 'published') {
      const loser = isBefore(candidate, holder) ? holder : candidate;
      if (holder.holder !== candidate.holder) {
        doubled.set(`${loser.scope} ${loser.holder}`, numbered(loser.stem, loser.number));
      }
    }
  }
  return { claims: [...holders.values()].map(({ rank: _, ...claim }) => claim), doubled };
};

/**
 * Enters into the table of slugs what articles and artist tags there are and it does not know. Of
 * several that are published with one slug the oldest has it; the others keep it in their rows until
 * they are published again. Interrupted, or on two nodes at once, it may be done again.
 */
export const enterSlugs = async (): Promise<void> => {
  const doubled: string[] = [];
  for (const uid of Object.keys(SLUG_SOURCES)) {
    const read = await readType(uid);
    doubled.push(...read.doubled.values());
    for (let from = 0; from < read.claims.length; from += STEP) {
      await insertFree(read.claims.slice(from, from + STEP));
    }
  }
  if (doubled.length === 0) return;
  const slugs = [...new Set(doubled)];
  strapi.log.warn(
    `Newsroom: ${doubled.length} published entries have the slug of an older one (${slugs.slice(0, NAMED).join(', ')}${slugs.length > NAMED ? ' …' : ''}). They stay as they are until they are published again, and need another slug then.`,
  );
};

/** Does that for a desk that is older than the table, once. */
export const enterSlugsOnce = async (): Promise<void> => {
  if (await findClaim(DONE.scope, DONE)) return;
  await enterSlugs();
  await insertFree([{ ...DONE, holder: '', state: 'former' }]);
};
