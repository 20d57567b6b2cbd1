import type { Handle } from './types';

const HANDLE = /^[@＠]?([A-Za-z0-9_]{1,15})$/;

const PROFILE_URL =
  /^(?:https?:)?(?:\/\/)?(?:(?:www|mobile|m|web|[a-z]{2})\.)?(?:twitter|x)\.com\/(?:#!\/)?@?([A-Za-z0-9_]{1,15})(?:\/[a-z_]{0,20})?(?:[?#].*)?$/i;

/** First path segments of X's own pages, which no account can have. */
const RESERVED = new Set(
  (
    'about account compose explore hashtag home i intent jobs login logout messages notifications ' +
    'oauth privacy search settings share signup status statuses tos'
  ).split(' '),
);

/** Whether a first path segment can be an account: `home`, `i`, `search` … are X's own pages. */
export function isAccountSegment(segment: string): boolean {
  return !RESERVED.has(segment.toLowerCase());
}

/**
 * Reads an account from `lizzo`, `@lizzo` or the address of its profile (twitter.com, x.com and
 * their sub-hosts; query, fragment and trailing slash allowed).
 *
 * @returns the handle without `@`, or null where it is not 1 to 15 of `A-Z a-z 0-9 _` or the
 *   address is not a profile's.
 */
export function readHandle(input: string): Handle | null {
  const trimmed = input.trim();
  const bare = HANDLE.exec(trimmed)?.[1];
  if (bare) return bare;
  const segment = PROFILE_URL.exec(trimmed)?.[1];
  return segment && isAccountSegment(segment) ? segment : null;
}
