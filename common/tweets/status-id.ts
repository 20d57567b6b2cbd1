import type { IsoInstant } from './types';

/** Milliseconds since 1970 that a status id's time bits count from: 2010-11-04T01:42:54.657Z. */
const EPOCH = 1288834974657;

/** The first id that carries time (2010-11-04); those before are a plain count. */
const FIRST_WITH_TIME = '29700859247';

/** Ids are signed 64-bit numbers: 2^63 − 1. */
const LAST = '9223372036854775807';

/** Whether one number is at most another, by their digits: neither has a leading zero. */
const isAtMost = (id: string, other: string): boolean =>
  id.length < other.length || (id.length === other.length && id <= other);

/** Whether the digits can be a post's number: the one rule, for addresses, fields and requests. */
export function isStatusId(id: string): boolean {
  return /^[1-9]\d{0,18}$/.test(id) && isAtMost(id, LAST);
}

/**
 * The instant at which a post was made, from the time bits of its number.
 *
 * @returns null where the id is none, or is older than 2010-11-04 and tells no time.
 */
export function instantOfStatusId(id: string): IsoInstant | null {
  if (!isStatusId(id) || !isAtMost(FIRST_WITH_TIME, id)) return null;
  // The number itself has more bits than a double holds; its time bits alone do not.
  return new Date(Number(BigInt(id) >> 22n) + EPOCH).toISOString();
}
