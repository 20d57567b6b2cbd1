import { BareLinks } from './bare-links';
import type { Copy } from './copy';
import { embeddedPost } from './embedded-post';
import { tweetExtent } from './extent';
import type { FlatEmbed, FlatText } from './flat';
import { eachSection } from './flatten';
import { HandleMarks } from './handle-mark';
import { moved } from './moved';
import { skipBlankBack } from './paragraphs';
import { readEmbedSignature, readSignature, type Signature } from './signature';
import { withScript, withTags } from './tags';
import { bareTweet, signedTweet } from './tweet';
import type { ParsedTweet, ParseOptions, Range } from './types';
import { TweetUrlReader } from './url';

/**
 * Reads one input from its start to its end, each part once: embed elements, and between them
 * signatures, and between those the addresses that stand alone. Offsets are the flat text's; only
 * ranges are the input's.
 *
 * ```markdown
 * > | Words. <blockquote class="twitter-tweet">…</blockquote> Hi, BTS — Lizzo (@lizzo) November 20, 2021
 *     ^^^^^^ prose
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ embed
 *                                                             ^^^^^^^ extent      ^^^^^^ mark
 *                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ signature
 * ```
 */
export function readTweets(input: string, options?: ParseOptions): ParsedTweet[] {
  const tweets: ParsedTweet[] = [];
  const urls = new TweetUrlReader(options);
  eachSection(input, (section, isWhole) => {
    new SectionReader(input, options, tweets, section, isWhole, urls).read();
  });
  return tweets;
}

/** Reads a section of the input; its tweets go to those of the whole. */
class SectionReader {
  private readonly copy: Copy;
  private readonly marks: HandleMarks;
  private readonly bareLinks: BareLinks;

  constructor(
    private readonly input: string,
    private readonly options: ParseOptions | undefined,
    private readonly tweets: ParsedTweet[],
    flat: FlatText,
    isWhole: boolean,
    urls: TweetUrlReader,
  ) {
    const { text } = flat;
    const wordsEnd = isWhole ? skipBlankBack(text, text.length, 0) : Infinity;
    this.copy = { flat, urls, wordsEnd };
    this.marks = new HandleMarks(text);
    this.bareLinks = new BareLinks(this.copy);
  }

  read(): void {
    const { embeds, text } = this.copy.flat;
    let from = 0;
    for (const embed of embeds) {
      this.readProse(from, embed.start);
      this.readEmbed(embed);
      from = embed.end;
    }
    this.readProse(from, text.length);
  }

  private readProse(start: number, end: number): void {
    const { copy, marks } = this;
    const { flat } = copy;
    let floor = start;
    for (let mark = marks.take(floor, end); mark; mark = marks.take(floor, end)) {
      const signature = readSignature(copy, mark, floor, end);
      if (!signature || signature.after.end > end) continue;
      const { after } = signature;
      const extent = tweetExtent(flat, signature, floor);
      this.readLinks(floor, extent.start);
      const range = this.rangeOf(extent.start, after.end, after.sourceEnd);
      const signed = { flat, signature, start: extent.start, range, embedded: false };
      this.take(signedTweet(signed, extent.uncertain));
      floor = after.end;
    }
    this.readLinks(floor, end);
  }

  private readLinks(start: number, end: number): void {
    const { bareLinks } = this;
    let link = bareLinks.take(start, end);
    for (; link; link = bareLinks.take(link.end, end)) {
      this.take(bareTweet(link, this.rangeOf(link.start, link.end, null)));
    }
  }

  private readEmbed(embed: FlatEmbed): void {
    const { copy, marks, tweets } = this;
    const { flat } = copy;
    const range: Range = [embed.source[0], withScript(flat.source, embed.source[1])];
    const { start, end } = embed;
    let signature: Signature | null = null;
    for (let mark = marks.take(start, end); mark; mark = marks.take(start, end)) {
      if (mark.close <= end) signature = readEmbedSignature(copy, mark, start, end) ?? signature;
    }
    const link = signature?.after.link ?? embeddedPost(copy, embed);
    if (signature)
      tweets.push(signedTweet({ flat, signature, start, range, embedded: true }, false, link));
    else if (link) tweets.push(bareTweet(link, range));
  }

  /** Without the markup around it a stretch can read otherwise; it has to mean the same anywhere. */
  private take(tweet: ParsedTweet): void {
    const { input, tweets } = this;
    const [start, end] = tweet.range;
    const alone = this.copy.flat.text !== input && end - start < input.length;
    if (!alone) tweets.push(tweet);
    else {
      const taken = readTweets(input.slice(start, end), this.options);
      tweets.push(...taken.map((one) => moved(one, (at) => at + start)));
    }
  }

  private rangeOf(start: number, end: number, sourceEnd: number | null): Range {
    const { flat } = this.copy;
    const from = flat.startOf(start);
    const to = Math.max(flat.endOf(end), sourceEnd ?? 0);
    if (!flat.markup) return [from, to];
    return withTags(flat.source, from, to, this.tweets.at(-1)?.range[1] ?? 0);
  }
}
