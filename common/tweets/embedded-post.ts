import { lowerBound } from '../text/lower-bound';
import type { Copy } from './copy';
import type { FlatEmbed } from './flat';
import { isStatusId } from './status-id';
import { tweetUrl, type TweetUrl } from './url';

/** The post that an embed is of: by its attributes, else by the last address of a post in it. */
export function embeddedPost({ flat, urls }: Copy, embed: FlatEmbed): TweetUrl | null {
  const { reference, start, end, source } = embed;
  if (reference && isStatusId(reference)) {
    return { handle: null, statusId: reference, url: tweetUrl(null, reference) };
  }
  const { links } = flat;
  for (let at = lowerBound(links, end + 1) - 1; at >= 0; at -= 1) {
    const link = links[at];
    if (!link || link.start < start || link.sourceStart < source[0]) return null;
    // A link without text that stands behind the element begins where its text ends.
    const url = link.sourceStart < source[1] ? urls.at(link.href, 0) : null;
    if (url) return url;
  }
  return null;
}
