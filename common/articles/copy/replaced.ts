import type { Warning } from '../../tweets';
import { pageAddress } from '../../text/addresses';
import { toldBy } from '../alternative-text';
import { readAddress } from '../links';
import { besideAddress } from '../picture-address';
import { frameAddress, type EmbedAddress } from '../providers';
import { warnings as warn } from '../warnings';

/** What an element that shows something else than words becomes. */
export type Replaced =
  | { kind: 'embed'; embed: EmbedAddress }
  | { kind: 'image'; url: string; alt: string | null; warning: Warning }
  | { kind: 'link'; text: string; href: string | null; warning: Warning | null }
  /** Words that the page shows as a picture: emoji. */
  | { kind: 'words'; text: string; warning: null };

type Attributes = ReadonlyMap<string, string>;

const IMAGES = new Set(['img', 'amp-img', 'image']);
const MEDIA = new Set(['video', 'audio', 'object', 'embed', 'amp-video', 'source']);

/** Where pages that load late keep the address. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data', 'href', 'poster'];

function addressOf(attributes: Attributes): string | null {
  for (const name of ADDRESSES) {
    const url = pageAddress(readAddress(attributes.get(name) ?? ''));
    if (url) return url;
  }
  return null;
}

/** The largest of the sizes that an image is offered in: the last one. */
function sizedAddress(attributes: Attributes): string | null {
  const sizes = attributes.get('srcset') ?? attributes.get('data-srcset') ?? '';
  const last = sizes.trim().split(/,\s+/).at(-1)?.split(/\s/)[0] ?? '';
  return pageAddress(readAddress(last));
}

const isPixel = (attributes: Attributes): boolean =>
  /^[01](?:px)?$/.test(attributes.get('width') ?? '') &&
  /^[01](?:px)?$/.test(attributes.get('height') ?? '');

function imageOf(attributes: Attributes): Replaced | null {
  if (isPixel(attributes)) return null;
  const written = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
  const isEmoji = written.length > 0 && written.length <= 16 && !/[\p{L}\s]/u.test(written);
  if (isEmoji && /\bemoji\b/i.test(`${attributes.get('class')} ${attributes.get('src')}`)) {
    return { kind: 'words', text: written, warning: null };
  }
  const alt = toldBy(written) ?? toldBy(attributes.get('title') ?? '');
  const address = addressOf(attributes) ?? sizedAddress(attributes);
  const warning = warn.image(alt ?? '', address);
  const url = address ?? besideAddress(attributes.get('src') ?? '');
  // Without an address, its words are all there is of it.
  return url
    ? { kind: 'image', url, alt, warning }
    : { kind: 'link', text: alt ?? '', href: null, warning };
}

function frameOf(name: string, attributes: Attributes): Replaced | null {
  const source = ['src', 'data-src', 'data-lazy-src']
    .map((attribute) => frameAddress(attributes.get(attribute) ?? ''))
    .find((address) => address !== null);
  if (source) return { kind: 'embed', embed: source };
  return { kind: 'link', text: '', href: null, warning: warn.media(name, null) };
}

function ampEmbed(name: string, attributes: Attributes): Replaced | null {
  const video = attributes.get('data-videoid');
  const post = attributes.get('data-shortcode');
  const url =
    name === 'amp-youtube' && /^[\w-]{6,20}$/.test(video ?? '')
      ? `https://www.youtube.com/watch?v=${video}`
      : name === 'amp-instagram' && /^[\w-]{1,60}$/.test(post ?? '')
        ? `https://www.instagram.com/p/${post}/`
        : '';
  const embed = frameAddress(url);
  return embed && { kind: 'embed', embed };
}

/**
 * @param embedded the element belongs to an embed, which shows it itself
 * @returns null for elements that show nothing but their words
 */
export function replacedOf(
  name: string,
  attributes: Attributes,
  embedded: boolean,
): Replaced | null {
  if (embedded) return null;
  if (IMAGES.has(name)) return imageOf(attributes);
  if (name === 'iframe' || name === 'frame') return frameOf(name, attributes);
  if (name === 'amp-youtube' || name === 'amp-instagram') return ampEmbed(name, attributes);
  if (!MEDIA.has(name)) return null;
  const href = addressOf(attributes);
  // The sources of a video stand within it; those of a picture have another attribute.
  if (!href && name !== 'object' && name !== 'embed') return null;
  return { kind: 'link', text: href ?? '', href, warning: warn.media(name, href) };
}
