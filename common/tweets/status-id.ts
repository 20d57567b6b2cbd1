import type { IsoDate, IsoInstant } from './types';

/** Milliseconds since 1970 that a status id's time bits count from: 2010-11-04T01:42:54.657Z. */
const EPOCH = 1288834974657n;

/** The first id that carries time (2010-11-04); those before are a plain count. */
const FIRST_WITH_TIME = 29700859247n;

/** Ids are signed 64-bit numbers. */
const LAST = (1n << 63n) - 1n;

/** Whether the digits can be a post's number. */
export function isStatusId(id: string): boolean {
  return /^[1-9]\d{0,18}$/.test(id) && BigInt(id) <= LAST;
}

/**
 * The instant at which a post was made, from the time bits of its number.
 *
 * @returns null where the id is none, or is older than 2010-11-04 and tells no time.
 */
export function instantOfStatusId(id: string): IsoInstant | null {
  if (!isStatusId(id)) return null;
  const value = BigInt(id);
  if (value < FIRST_WITH_TIME) return null;
  return new Date(Number((value >> 22n) + EPOCH)).toISOString();
}

/** The UTC day at which a post was made, or null as above. */
export function dayOfStatusId(id: string): IsoDate | null {
  return instantOfStatusId(id)?.slice(0, 10) ?? null;
}
