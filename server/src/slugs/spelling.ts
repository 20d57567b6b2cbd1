import { createHash } from 'node:crypto';

import slugify from 'slugify';

import { STRING_LENGTH } from '../../../common/limits';

/** Room for a number behind it, in the `STRING_LENGTH` characters that the attribute holds. */
const MAX_LENGTH = 200;

/**
 * A slug of a text in any script: `BTS' 'Butter'` → `bts-butter`, 방탄소년단 → `bangtansonyeondan`,
 * Björk → `bjork`. Cut between words. Empty if the text has no letter or digit that can be romanised.
 */
export const slugOf = async (text: string): Promise<string> => {
  // Its tables of letters are loaded with the first slug: a start has no use for them.
  const { transliterate } = await import('transliteration');
  // Signs of mark-up and separators: slugify would spell them out (`less`, `greater`, `or`).
  const words = transliterate(text).replace(/[<>|]/g, ' ');
  const slug = slugify(words, { lower: true, strict: true });
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : MAX_LENGTH);
};

/** The slug that is tried as the `number`th: `story`, `story-2`, `story-3` … */
export const numbered = (base: string, number: number): string =>
  number === 1 ? base : `${base}-${number}`;

/** A slug as the table of slugs holds it: each slug has one, and slugs that differ in case share it. */
export interface SlugKey {
  stem: string;
  number: number;
}

/** What an address can hold, in lower case; every database compares these characters alike. */
const PLAIN = new RegExp(`^[a-z0-9._~-]{1,${STRING_LENGTH}}$`);

/** The inverse of `numbered`; nine digits fit into every database's integer. */
const NUMBERED = /^(.+)-([2-9]|[1-9]\d{1,8})$/;

/**
 * MariaDB takes `Story`, `story` and `stóry` for one, PostgreSQL does not: so case is folded here, and
 * what Strapi accepts in drafts alone (spaces, other scripts) is held as a digest.
 */
export const keyOf = (slug: string): SlugKey => {
  // Stored, and at most as long as the attribute: its form is for good.
  // eslint-disable-next-line no-restricted-syntax
  const folded = slug.normalize('NFC').toLowerCase();
  if (!PLAIN.test(folded)) {
    return { stem: `%${createHash('sha256').update(folded).digest('hex')}`, number: 1 };
  }
  const [, stem, number] = NUMBERED.exec(folded) ?? [];
  return stem === undefined ? { stem: folded, number: 1 } : { stem, number: Number(number) };
};
