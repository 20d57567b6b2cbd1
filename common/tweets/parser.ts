import type { Copy } from './after-handle';
import { bareLinkFinder } from './bare-links';
import { tweetExtent } from './extent';
import { lowerBound } from '../text/lower-bound';
import type { FlatEmbed } from './flat';
import { flatten } from './flatten';
import { nextHandleMark, type HandleMark } from './handle-mark';
import { moved } from './moved';
import { skipBlankBack } from './paragraphs';
import { readEmbedSignature, readSignature, type Signature } from './signature';
import { isStatusId } from './status-id';
import { withScript, withTags } from './tags';
import { bareTweet, signedTweet } from './tweet';
import type { ParsedTweet, ParseOptions, Range } from './types';
import { tweetUrl, tweetUrlReader, type TweetUrl } from './url';

/**
 * Reads one input from its start to its end, each part once: embed elements, and between them
 * signatures, and between those the addresses that stand alone. Offsets are the flat text's; only
 * ranges are the input's.
 */
export function readTweets(input: string, options?: ParseOptions): ParsedTweet[] {
  const flat = flatten(input);
  const { text } = flat;
  const urls = tweetUrlReader(options);
  const copy: Copy = { flat, urls, wordsEnd: skipBlankBack(text, text.length, 0) };
  const bareLinks = bareLinkFinder(flat, urls);
  const tweets: ParsedTweet[] = [];
  /** The next handle that was not read yet; found once, so that no part is searched twice. */
  let next = nextHandleMark(text, 0);

  /** The next handle before `end`, at or after `floor`. */
  function takeMark(floor: number, end: number): HandleMark | null {
    while (next && next.open < end) {
      const mark = next;
      next = nextHandleMark(text, mark.close);
      if (mark.open >= floor) return mark;
    }
    return null;
  }

  /** Without the markup around it a stretch can read otherwise; it has to mean the same anywhere. */
  function take(tweet: ParsedTweet): void {
    const [start, end] = tweet.range;
    const alone = text !== input && end - start < input.length;
    if (!alone) tweets.push(tweet);
    else {
      const taken = readTweets(input.slice(start, end), options);
      tweets.push(...taken.map((one) => moved(one, (at) => at + start)));
    }
  }

  function rangeOf(start: number, end: number, sourceEnd: number | null): Range {
    const from = flat.startOf(start);
    const to = Math.max(flat.endOf(end), sourceEnd ?? 0);
    if (!flat.markup) return [from, to];
    return withTags(flat.source, from, to, tweets.at(-1)?.range[1] ?? 0);
  }

  function readLinks(start: number, end: number): void {
    for (const link of bareLinks(start, end)) {
      take(bareTweet(link, rangeOf(link.start, link.end, null)));
    }
  }

  function readProse(start: number, end: number): void {
    let floor = start;
    for (let mark = takeMark(floor, end); mark; mark = takeMark(floor, end)) {
      const signature = readSignature(copy, mark, floor, end);
      if (!signature || signature.after.end > end) continue;
      const { after } = signature;
      const extent = tweetExtent(flat, signature, floor);
      readLinks(floor, extent.start);
      const range = rangeOf(extent.start, after.end, after.sourceEnd);
      const signed = { flat, signature, start: extent.start, range, embedded: false };
      take(signedTweet(signed, extent.uncertain));
      floor = after.end;
    }
    readLinks(floor, end);
  }

  function readEmbed(embed: FlatEmbed): void {
    const range: Range = [embed.source[0], withScript(flat.source, embed.source[1])];
    const { start, end } = embed;
    let signature: Signature | null = null;
    for (let mark = takeMark(start, end); mark; mark = takeMark(start, end)) {
      if (mark.close <= end) signature = readEmbedSignature(copy, mark, start, end) ?? signature;
    }
    const link = signature?.after.link ?? linkOf(copy, embed);
    if (signature)
      tweets.push(signedTweet({ flat, signature, start, range, embedded: true }, false, link));
    else if (link) tweets.push(bareTweet(link, range));
  }

  let from = 0;
  for (const embed of flat.embeds) {
    readProse(from, embed.start);
    readEmbed(embed);
    from = embed.end;
  }
  readProse(from, text.length);
  return tweets;
}

/** The post that an embed is of: by its attributes, else by the last address of a post in it. */
function linkOf({ flat, urls }: Copy, embed: FlatEmbed): TweetUrl | null {
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
