import { readAddress } from './links';

/** A post or a record that a page can show. */
export interface EmbedAddress {
  url: string;
  provider: string | null;
}

/** Hosts by provider, and the paths that lead to a post, not to an account. */
const POSTS: [provider: string, host: RegExp, path: RegExp][] = [
  [
    'Instagram',
    /^(?:instagram\.com|instagr\.am)$/,
    /^(?:\/[\w.]{1,40})?\/(?:p|reel|reels|tv)\/[\w-]/,
  ],
  [
    'YouTube',
    /^(?:m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com)$/,
    /^\/(?:watch\?|shorts\/|live\/|embed\/|playlist\?|v\/)/,
  ],
  ['YouTube', /^youtu\.be$/, /^\/[\w-]/],
  [
    'TikTok',
    /^(?:m\.)?tiktok\.com$/,
    /^\/(?:@[\w.]{0,40}\/(?:video|photo)\/\d|embed\/|t\/\w|player\/)/,
  ],
  ['TikTok', /^v[mt]\.tiktok\.com$/, /^\/\w/],
  ['Threads', /^threads\.(?:net|com)$/, /^\/(?:@[\w.]{1,40}\/post|t)\/[\w-]/],
  ['Bluesky', /^(?:bsky\.app|embed\.bsky\.app)$/, /^\/(?:profile\/[^/]{1,253}\/post|embed)\//],
  [
    'Spotify',
    /^(?:open|play)\.spotify\.com$/,
    /^\/(?:intl-\w{2,5}\/)?(?:embed\/|embed-podcast\/)?(?:track|album|playlist|episode|show|artist)\/\w/,
  ],
  ['Spotify', /^spotify\.link$/, /^\/\w/],
];

/** Further names for frames; their bare addresses stay links in the text. */
const FRAMES: [provider: string, host: RegExp][] = [
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['SoundCloud', /(?:^|\.)soundcloud\.com$/],
  ['Vimeo', /(?:^|\.)vimeo\.com$/],
  ['Dailymotion', /(?:^|\.)dailymotion\.com$/],
  ['Apple Music', /(?:^|\.)music\.apple\.com$/],
  ['Apple Podcasts', /(?:^|\.)podcasts\.apple\.com$/],
  ['Reddit', /(?:^|\.)reddit(?:media)?\.com$/],
  ['Twitch', /(?:^|\.)twitch\.tv$/],
  ['Pinterest', /(?:^|\.)pinterest\.[a-z.]{2,6}$/],
  ['Giphy', /(?:^|\.)giphy\.com$/],
  ['Telegram', /^t\.me$/],
  ['Weibo', /(?:^|\.)weibo\.c(?:om|n)$/],
];

const PARTS = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::\d+)?([^#]*)/i;

function partsOf(url: string): { host: string; path: string } | null {
  const match = PARTS.exec(url);
  return match && { host: (match[1] ?? '').toLowerCase(), path: match[2] ?? '' };
}

function postProvider(url: string): string | null {
  const parts = partsOf(url);
  if (!parts) return null;
  for (const [provider, host, path] of POSTS) {
    if (host.test(parts.host) && path.test(parts.path)) return provider;
  }
  return null;
}

/** The provider's name as it writes itself, or null. */
export function providerOf(url: string): string | null {
  const post = postProvider(url);
  const host = partsOf(url)?.host;
  if (post || !host) return post;
  for (const [provider, hosts] of FRAMES) if (hosts.test(host)) return provider;
  for (const [provider, hosts] of POSTS) if (hosts.test(host)) return provider;
  return null;
}

/** Signs that an address writes as escapes are none of it. */
const ADDRESS =
  /^(?:https?:\/\/[^\s<>"“”«»\\^`{|}\ufffd]{4,1990}|<https?:\/\/[^\s<>"\\^`{|}\ufffd]{4,1990}>)$/i;

/**
 * Reads a line that is nothing but the address of a post of a provider; null if it is not, as with the
 * address of an account.
 *
 * ```markdown
 * > | https://youtu.be/abcdefghijk
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ YouTube
 * ```
 */
export function embedOf(line: string): EmbedAddress | null {
  const text = line.trim();
  if (!ADDRESS.test(text)) return null;
  const url = readAddress(text.replace(/^<([^<>]*)>$/, '$1'));
  const provider = url && postProvider(url);
  return url && provider ? { url, provider } : null;
}

/** From the addresses of frames to the pages that readers know. */
const PAGES: [frame: RegExp, page: string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,20})(?:[?#].*)?$/i,
    'https://www.youtube.com/watch?v=$1',
  ],
  [
    /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w{1,20}\/\w{1,40})(?:[?#].*)?$/i,
    'https://open.spotify.com/$1',
  ],
  [
    /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]{1,60})\/embed(?:[/?#].*)?$/i,
    'https://www.instagram.com/$1/$2/',
  ],
  [
    /^https?:\/\/embed\.bsky\.app\/embed\/([^/]{1,253})\/app\.bsky\.feed\.post\/(\w{1,30})(?:[?#].*)?$/i,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [
    /^https?:\/\/(?:www\.)?threads\.(net|com)\/(@[\w.]{1,40}\/post\/[\w-]{1,40})\/embed(?:[/?#].*)?$/i,
    'https://www.threads.$1/$2',
  ],
];

/**
 * The address of what a frame shows: that of its page, where it is known.
 *
 * ```markdown
 * > | https://www.youtube.com/embed/abcdefghijk?start=9
 *                                   ^^^^^^^^^^^ https://www.youtube.com/watch?v=abcdefghijk
 * ```
 */
export function frameAddress(src: string): EmbedAddress | null {
  let url = readAddress(src);
  if (!url) return null;
  for (const [frame, page] of PAGES) url = url.replace(frame, page);
  return { url, provider: providerOf(url) };
}

/** The `blockquote`s that providers give out: their class, and where the post's address stands. */
const QUOTES: [pattern: RegExp, attributes: string[]][] = [
  [/\binstagram-media\b/, ['data-instgrm-permalink', 'cite']],
  [/\btiktok-embed\b/, ['cite']],
  [/\btext-post-media\b/, ['data-text-post-permalink']],
  [/\bbluesky-embed\b/, ['data-bluesky-uri']],
  [/\b(?:fb-post|fb-video)\b/, ['data-href', 'cite']],
  [/\b(?:reddit-card|reddit-embed-bq)\b/, []],
];

const AT_URI = /^at:\/\/([^/]{1,253})\/app\.bsky\.feed\.post\/(\w{1,30})$/;

/**
 * Null where the element is no embed; its address may stand in a link within it.
 *
 * ```markdown
 * > | <blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a/app.bsky.feed.post/b">
 *                        ^^^^^^^^^^^^^ embed              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ address
 * ```
 */
export function quotedEmbed(
  attributes: ReadonlyMap<string, string>,
): { address: EmbedAddress | null } | null {
  const classes = attributes.get('class') ?? '';
  const found = QUOTES.find(([pattern]) => pattern.test(classes));
  if (!found) return null;
  for (const name of found[1]) {
    const value = attributes.get(name) ?? '';
    const address = frameAddress(value.replace(AT_URI, 'https://bsky.app/profile/$1/post/$2'));
    if (address) return { address };
  }
  return { address: null };
}
