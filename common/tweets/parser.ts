import { BareLinkFinder } from './bare-links';
import { tweetExtent } from './extent';
import { firstFrom, type FlatEmbed, type FlatText } from './flat';
import { flatten } from './flatten';
import { nextHandleMark, type HandleMark } from './handle-mark';
import { SignatureReader, type Signature } from './signature';
import { isStatusId } from './status-id';
import { withScript, withTags } from './tags';
import { bareTweet, SignedTweet } from './tweet';
import type { ParsedTweet, ParseOptions, Range } from './types';
import { tweetUrl, tweetUrlReader, type TweetUrl, type TweetUrlReader } from './url';

/**
 * Reads one input from its start to its end, each part once: embed elements, and between them
 * signatures, and between those the addresses that stand alone. Offsets are the flat text's; only
 * ranges are the input's.
 */
export class TweetParser {
  private readonly flat: FlatText;
  private readonly urls: TweetUrlReader;
  private readonly signatures: SignatureReader;
  private readonly bareLinks: BareLinkFinder;
  /** The next handle that was not read yet; found once, so that no part is searched twice. */
  private mark: HandleMark | null;
  private readonly tweets: ParsedTweet[] = [];

  constructor(input: string, options?: ParseOptions) {
    this.flat = flatten(input);
    this.urls = tweetUrlReader(options);
    this.signatures = new SignatureReader(this.flat, this.urls);
    this.bareLinks = new BareLinkFinder(this.flat, this.urls);
    this.mark = nextHandleMark(this.flat.text, 0);
  }

  parse(): ParsedTweet[] {
    let from = 0;
    for (const embed of this.flat.embeds) {
      this.readProse(from, embed.start);
      this.readEmbed(embed);
      from = embed.end;
    }
    this.readProse(from, this.flat.text.length);
    return this.tweets;
  }

  /** The next handle before `end`, at or after `floor`. */
  private nextMark(floor: number, end: number): HandleMark | null {
    while (this.mark && this.mark.open < end) {
      const { mark } = this;
      this.mark = nextHandleMark(this.flat.text, mark.close);
      if (mark.open >= floor) return mark;
    }
    return null;
  }

  private readProse(start: number, end: number): void {
    let floor = start;
    for (let mark = this.nextMark(floor, end); mark; mark = this.nextMark(floor, end)) {
      const signature = this.signatures.read(mark, floor, end);
      if (!signature || signature.after.end > end) continue;
      const { after } = signature;
      const extent = tweetExtent(this.flat, signature, floor);
      this.readLinks(floor, extent.start);
      const range = this.rangeOf(extent.start, after.end, after.sourceEnd);
      const tweet = new SignedTweet(this.flat, signature, extent.start, range);
      this.tweets.push(tweet.make(extent.uncertain));
      floor = after.end;
    }
    this.readLinks(floor, end);
  }

  private readLinks(start: number, end: number): void {
    for (const link of this.bareLinks.within(start, end)) {
      this.tweets.push(bareTweet(link, this.rangeOf(link.start, link.end, null)));
    }
  }

  private readEmbed(embed: FlatEmbed): void {
    const range: Range = [embed.source[0], withScript(this.flat.source, embed.source[1])];
    const { start, end } = embed;
    let signature: Signature | null = null;
    for (let mark = this.nextMark(start, end); mark; mark = this.nextMark(start, end)) {
      signature = this.signatures.readInEmbed(mark, start, end) ?? signature;
    }
    const link = signature?.after.link ?? this.linkOf(embed);
    if (signature) {
      const tweet = new SignedTweet(this.flat, signature, start, range);
      this.tweets.push(tweet.make(false, link));
    } else if (link) this.tweets.push(bareTweet(link, range));
  }

  /** The post that an embed is of: by its attributes, else by the last address of a post in it. */
  private linkOf({ reference, start, end, source }: FlatEmbed): TweetUrl | null {
    if (reference && isStatusId(reference)) {
      return { handle: null, statusId: reference, url: tweetUrl(null, reference) };
    }
    const { links } = this.flat;
    for (let at = firstFrom(links, end + 1) - 1; at >= 0; at -= 1) {
      const link = links[at];
      if (!link || link.start < start || link.sourceStart < source[0]) return null;
      // A link without text that stands behind the element begins where its text ends.
      const url = link.sourceStart < source[1] ? this.urls.at(link.href, 0) : null;
      if (url) return url;
    }
    return null;
  }

  private rangeOf(start: number, end: number, sourceEnd: number | null): Range {
    const from = this.flat.startOf(start);
    const to = Math.max(this.flat.endOf(end), sourceEnd ?? 0);
    if (!this.flat.markup) return [from, to];
    return withTags(this.flat.source, from, to, this.tweets.at(-1)?.range[1] ?? 0);
  }
}
