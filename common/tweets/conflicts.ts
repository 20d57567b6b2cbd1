/**
 * One tweet that is told differently here and there: what is stored of it, and what somebody pastes.
 * An editor has to choose between the two; what nobody would call a difference is none.
 */
import { fold } from '../text/fold';

/** What a tweet can be told differently with. Names of accounts change, and media are told by halves. */
const FIELDS = ['text', 'handle', 'postedOn'] as const;
export type ConflictField = (typeof FIELDS)[number];

export interface Difference {
  stored: string;
  pasted: string;
}

/** The fields that differ; empty where the two say the same. */
export type Conflicts = Partial<Record<ConflictField, Difference>>;

/** X's own short links, which copy has or lacks: `https://t.co/x`, `pic.twitter.com/x`. */
const SHORT = /^(?:https?:\/\/)?(?:t\.co|pic\.(?:twitter|x)\.com)\//;

/** An address as X shows it, with or without its scheme: `bts.lnk.to/Butter`. */
const ADDRESS = /^\(?(?:https?:\/\/|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)/u;

const QUOTES = /[\u2018\u2019\u201b\u2032\u02bc`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** The words of a tweet between white space, in one spelling. */
const wordsOf = (text: string): string[] =>
  fold(text.replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-'))
    .split(/\s+/)
    .filter((word) => word !== '');

/**
 * Letter case, accents, quotes, white space and the links of X itself mean nothing. Where one of the
 * two has short links, the other may show the addresses behind them: then none counts.
 */
const saysTheSame = (one: string, other: string): boolean => {
  const both = [wordsOf(one), wordsOf(other)];
  const link = both.some((words) => words.some((word) => SHORT.test(word))) ? ADDRESS : SHORT;
  const [first, second] = both.map((words) =>
    words.filter((word) => !SHORT.test(word) && !link.test(word)).join(''),
  );
  return first === second;
};

const isSame: Record<ConflictField, (one: string, other: string) => boolean> = {
  text: saysTheSame,
  handle: (one, other) => one.toLowerCase() === other.toLowerCase(),
  postedOn: (one, other) => one === other,
};

const textOf = (tweet: { [Field in ConflictField]?: unknown }, field: ConflictField): string => {
  const value = tweet[field];
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * What a stored tweet says otherwise than a paste of it. What one of them does not tell is no
 * difference: the paste fills it, or leaves it as it is.
 *
 * @param stored a tweet or an entry, with these fields as they may be read; so is `pasted`
 */
export const conflictsOf = (stored: object, pasted: object): Conflicts => {
  const conflicts: Conflicts = {};
  for (const field of FIELDS) {
    const difference = { stored: textOf(stored, field), pasted: textOf(pasted, field) };
    if (difference.stored === '' || difference.pasted === '') continue;
    if (!isSame[field](difference.stored, difference.pasted)) conflicts[field] = difference;
  }
  return conflicts;
};

export const isConflict = (conflicts: Conflicts): boolean => Object.keys(conflicts).length > 0;
