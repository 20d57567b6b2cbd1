import { ACCOUNT, bareAccount, isAccount } from '../text/mention';
import type { Handle } from './types';

const PROFILE_URL = new RegExp(
  String.raw`^(?:https?:)?(?://)?(?:(?:www|mobile|m|web|[a-z]{2})\.)?(?:twitter|x)\.com/(?:#!/)?@?` +
    String.raw`(${ACCOUNT})(?:/[a-z_]{0,20})?(?:[?#].*)?$`,
  'i',
);

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
  const bare = bareAccount(input);
  if (isAccount(bare)) return bare;
  const segment = PROFILE_URL.exec(input.trim())?.[1];
  return segment && isAccountSegment(segment) ? segment : null;
}
