/**
 * The frame in which a provider shows one of its posts or records. A page loads it when a reader asks
 * for it, and not before. Its address is built here: the provider's own host, and of the address that
 * an editor gave nothing but the id.
 */
import { pageAddress } from '../text/addresses';

export interface EmbedFrame {
  /** The address of the frame. */
  url: string;
  /** The provider, as it writes itself. */
  provider: string;
  /** `wide` as a film (16:9), `tall` as a post, `low` as a player of sound. */
  shape: 'wide' | 'tall' | 'low';
}

interface Provider {
  provider: string;
  shape: EmbedFrame['shape'];
  /** The origin of its frames. */
  origin: string;
  /** An address without scheme and `www.`, and the path of the frame with what was found in it. */
  patterns: readonly (readonly [page: RegExp, path: string])[];
}

/** Ends an id: nothing of the address behind it is taken over. */
const END = '(?![\\w-])';

const page = (pattern: string): RegExp => new RegExp(`^${pattern}${END}`, 'i');

const YOUTUBE_HOST = '(?:(?:m|music)\\.)?youtube(?:-nocookie)?\\.com';

const PROVIDERS: readonly Provider[] = [
  {
    provider: 'YouTube',
    shape: 'wide',
    // Without cookies until the film is played.
    origin: 'https://www.youtube-nocookie.com',
    patterns: [
      [page(`${YOUTUBE_HOST}/watch\\?(?:[^#]{0,500}&)?v=([\\w-]{11})`), '/embed/$1'],
      [page(`${YOUTUBE_HOST}/(?:shorts|live|embed|v)/([\\w-]{11})`), '/embed/$1'],
      [page('youtu\\.be/([\\w-]{11})'), '/embed/$1'],
    ],
  },
  {
    provider: 'Instagram',
    shape: 'tall',
    origin: 'https://www.instagram.com',
    patterns: [
      [page('instagram\\.com/(?:[\\w.]{1,40}/)?p/([\\w-]{1,60})'), '/p/$1/embed/'],
      [page('instagram\\.com/(?:[\\w.]{1,40}/)?reels?/([\\w-]{1,60})'), '/reel/$1/embed/'],
      [page('instagram\\.com/tv/([\\w-]{1,60})'), '/tv/$1/embed/'],
    ],
  },
  {
    provider: 'TikTok',
    shape: 'tall',
    origin: 'https://www.tiktok.com',
    patterns: [
      [page('(?:m\\.)?tiktok\\.com/@[\\w.]{1,40}/(?:video|photo)/(\\d{1,20})'), '/embed/v2/$1'],
      [page('(?:m\\.)?tiktok\\.com/(?:embed(?:/v2)?|player/v1)/(\\d{1,20})'), '/embed/v2/$1'],
    ],
  },
  {
    provider: 'Threads',
    shape: 'tall',
    origin: 'https://www.threads.com',
    patterns: [
      [page('threads\\.(?:net|com)/@([\\w.]{1,40})/post/([\\w-]{1,40})'), '/@$1/post/$2/embed'],
    ],
  },
  {
    provider: 'Bluesky',
    shape: 'tall',
    origin: 'https://embed.bsky.app',
    patterns: [
      // Its frames know accounts by their lasting identifiers alone.
      [
        page('bsky\\.app/profile/(did:plc:[a-z2-7]{24})/post/([a-z2-7]{1,30})'),
        '/embed/$1/app.bsky.feed.post/$2',
      ],
    ],
  },
  {
    provider: 'Spotify',
    shape: 'low',
    origin: 'https://open.spotify.com',
    patterns: [
      [
        page(
          'open\\.spotify\\.com/(?:intl-\\w{2,5}/)?(?:embed/)?(track|album|playlist|episode|show|artist)/(\\w{1,40})',
        ),
        '/embed/$1/$2',
      ],
    ],
  },
  {
    provider: 'Vimeo',
    shape: 'wide',
    origin: 'https://player.vimeo.com',
    patterns: [[page('(?:player\\.)?vimeo\\.com/(?:video/)?(\\d{1,12})'), '/video/$1']],
  },
];

/** The origins of all frames, for a page's `Content-Security-Policy: frame-src …`. */
export const FRAME_ORIGINS: readonly string[] = PROVIDERS.map(({ origin }) => origin);

/** The frame of a post's or record's address; null where there is none: a link stays a link. */
export const embedFrame = (address: unknown): EmbedFrame | null => {
  const url = pageAddress(address)?.replace(/^https?:\/\/(?:www\.)?/i, '');
  if (url === undefined) return null;
  for (const { provider, shape, origin, patterns } of PROVIDERS) {
    for (const [pattern, path] of patterns) {
      const found = pattern.exec(url);
      if (found) return { url: origin + found[0].replace(pattern, path), provider, shape };
    }
  }
  return null;
};
