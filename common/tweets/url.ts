import { ACCOUNT } from '../text/mention';
import { isAccountSegment } from './handle';
import { isStatusId } from './status-id';
import type { Handle, ParseOptions, StatusId } from './types';

export interface TweetUrl {
  /** Null for `/i/status/…`, which names no account. */
  handle: Handle | null;
  statusId: StatusId;
  /** The canonical address, see {@link tweetUrl}. */
  url: string;
}

/** X itself and the mirrors that people paste because they unfurl in chats. */
const HOSTS = ['twitter.com', 'x.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'];

/** Every quantifier is bounded, so that a search over hostile text stays linear. */
const patternOf = (hosts: readonly string[]): string =>
  '(?:https?:)?(?://)?(?:(?:www|mobile|m|web|[a-z]{2})\\.)?' +
  `(?:${hosts.map((host) => host.replace(/[^\w-]/g, '\\$&')).join('|')})(?::\\d{1,5})?/(?:#!/)?` +
  `(?:@?(${ACCOUNT})/status(?:es)?|i/(?:web/)?status|statuses)/([0-9]{1,19})` +
  // Nothing that would make it another address: a longer number, a letter.
  '(?![a-z0-9_])(?:/[\\w-]{1,40}){0,4}/?(?:[?#][\\w.~%!$&*+,;=:@/?#-]{0,2000})?';

const DEFAULT_PATTERN = patternOf(HOSTS);
const DEFAULT_STICKY = new RegExp(DEFAULT_PATTERN, 'iy');

function stickyFor(options: ParseOptions | undefined): RegExp {
  return options?.hosts?.length
    ? new RegExp(patternOf([...HOSTS, ...options.hosts]), 'iy')
    : DEFAULT_STICKY;
}

/**
 * The address under which a post is shown and compared. Without a handle it is
 * `https://twitter.com/i/web/status/<id>`, which X sends on to the post, so that a frontend
 * always has a working link.
 */
export function tweetUrl(handle: Handle | null, statusId: StatusId): string {
  return `https://twitter.com/${handle ?? 'i/web'}/status/${statusId}`;
}

/** Reads tweet addresses at given places of a text, for one call of the parser. */
export class TweetUrlReader {
  private readonly pattern: RegExp;

  constructor(options?: ParseOptions) {
    this.pattern = stickyFor(options);
  }

  /** Reads the address that begins exactly at `start`; `end` is where it ends. */
  at(text: string, start: number): (TweetUrl & { end: number }) | null {
    this.pattern.lastIndex = start;
    const match = this.pattern.exec(text);
    const statusId = match?.[2];
    if (!match || !statusId || !isStatusId(statusId)) return null;
    const segment = match[1];
    const handle = segment && isAccountSegment(segment) ? segment : null;
    return { handle, statusId, url: tweetUrl(handle, statusId), end: start + match[0].length };
  }
}

/**
 * Reads the address of one post: twitter.com and x.com with their sub-hosts, `/statuses/`,
 * `/i/web/status/`, `/photo/1`, queries such as `?s=20`, with or without `https://`.
 *
 * @returns null where the input is anything else, or more than the address.
 */
export function readTweetUrl(input: string, options?: ParseOptions): TweetUrl | null {
  const trimmed = input.trim().replace(/^<([^<>]*)>$/, '$1');
  const found = new TweetUrlReader(options).at(trimmed, 0);
  if (!found || found.end !== trimmed.length) return null;
  const { handle, statusId, url } = found;
  return { handle, statusId, url };
}
