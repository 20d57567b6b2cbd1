import { findBareLinks } from './bare-links';
import type { FlatEmbed, FlatText } from './flat';
import { flatten } from './flatten';
import { nextHandleMark } from './handle-mark';
import { isBlank, paragraphStart, skipBlank, skipBlankBack } from './paragraphs';
import { SignatureReader, type Signature } from './signature';
import { dayOfStatusId, instantOfStatusId } from './status-id';
import { withTags } from './tags';
import type { AuthorChoice, ParsedTweet, ParseOptions, Range, Warning } from './types';
import { tweetUrl, tweetUrlReader, type TweetUrl, type TweetUrlReader } from './url';
import { warnings } from './warnings';
import { readWords, tidySpace, type Writing } from './words';

const TAG = /<[a-zA-Z/]/;

/** Reads one input. Offsets are those of the flat text; only `source…` are the input's. */
export class TweetParser {
  private readonly flat: FlatText;
  private readonly urls: TweetUrlReader;
  private readonly signatures: SignatureReader;
  private readonly tweets: { start: number; end: number; tweet: ParsedTweet }[] = [];

  constructor(
    private readonly input: string,
    options?: ParseOptions,
  ) {
    this.flat = flatten(input);
    this.urls = tweetUrlReader(options);
    this.signatures = new SignatureReader(this.flat, this.urls);
  }

  parse(): ParsedTweet[] {
    let from = 0;
    for (const embed of this.flat.embeds) {
      this.readProse(from, embed.start);
      this.readEmbed(embed);
      from = embed.end;
    }
    this.readProse(from, this.flat.text.length);
    return this.tweets.map(({ tweet }) => tweet);
  }

  /** A stretch outside of embed elements: signatures first, addresses in what they leave. */
  private readProse(start: number, end: number): void {
    const { text } = this.flat;
    let floor = start;
    let mark = nextHandleMark(text, start);
    while (mark && mark.open < end) {
      const signature = mark.open >= floor ? this.signatures.read(mark, floor, false) : null;
      if (signature) {
        const textStart = this.textStart(signature, floor);
        this.readLinks(floor, textStart);
        this.addSigned(signature, textStart);
        floor = signature.end;
      }
      mark = nextHandleMark(text, Math.max(mark.close, floor));
    }
    this.readLinks(floor, end);
  }

  private readLinks(start: number, end: number): void {
    for (const link of findBareLinks(this.flat, this.urls, start, end)) {
      this.add(link.start, link.end, bareTweet(link, this.sourceRange(link.start, link.end)));
    }
  }

  private readEmbed(embed: FlatEmbed): void {
    const { text } = this.flat;
    let signature: Signature | null = null;
    let mark = nextHandleMark(text, embed.start);
    while (mark && mark.close <= embed.end) {
      signature = this.signatures.read(mark, embed.start, true) ?? signature;
      mark = nextHandleMark(text, mark.close);
    }
    if (signature) {
      this.addSigned(signature, embed.start, embed);
      return;
    }
    const links = this.flat.links.filter(
      ({ start, end }) => start >= embed.start && end <= embed.end,
    );
    for (const { href } of links.reverse()) {
      const link = this.urls.at(href, 0);
      if (!link) continue;
      this.add(embed.start, embed.end, bareTweet(link, embed.source));
      return;
    }
  }

  /** Where the tweet's own words begin: with the paragraph, or the one before a lone signature. */
  private textStart({ split, textLost }: Signature, floor: number): number {
    const { text } = this.flat;
    if (textLost) return split.textEnd;
    const own = paragraphStart(text, split.textEnd, floor);
    if (!isBlank(text, own, split.textEnd)) return skipBlank(text, own, split.textEnd);
    const before = skipBlankBack(text, own, floor);
    if (before === floor) return skipBlank(text, own, split.nameStart);
    return skipBlank(text, paragraphStart(text, before, floor), split.textEnd);
  }

  private addSigned(signature: Signature, textStart: number, embed?: FlatEmbed): void {
    const { mark, split, date, link, linkCut } = signature;
    const end = embed?.end ?? signature.end;
    const range: Range = embed?.source ?? this.sourceRange(textStart, end, signature.sourceEnd);
    const writing: Writing = {
      markup: TAG.test(this.input.slice(...range)),
      escaped: mark.escaped,
    };
    const { text, media } = readWords(this.flat.text.slice(textStart, split.textEnd), writing);
    const authorName = this.nameOf(split, writing);
    const found: Warning[] = [];
    if (!authorName) found.push(warnings.authorMissing());
    if (signature.otherSplits.length) {
      const choices = signature.otherSplits.map((other) => this.choice(other, textStart, writing));
      found.push(warnings.authorAmbiguous(choices));
    }
    if (!text && !media.length) found.push(warnings.textMissing());

    const postedOn = this.day(signature, found);
    const statusId = link?.statusId ?? null;
    if (linkCut) found.push(warnings.linkCut());
    if (link?.handle && link.handle.toLowerCase() !== mark.handle.toLowerCase()) {
      found.push(warnings.handleMismatch(mark.handle, link.handle));
    }
    const told = statusId && dayOfStatusId(statusId);
    if (told && postedOn && told !== postedOn) found.push(warnings.dateMismatch(postedOn, told));

    this.add(textStart, end, {
      text,
      authorName,
      handle: mark.handle,
      postedOn,
      postedAt: statusId && instantOfStatusId(statusId),
      statusId,
      url: statusId && tweetUrl(mark.handle, statusId),
      lang: this.langOf(textStart, date ? date.end : end),
      media,
      range,
      warnings: found,
    });
  }

  /** The printed day; the status id chooses between two readings, but never makes up a day. */
  private day({ date, dateStart, link }: Signature, found: Warning[]): string | null {
    if (!date) {
      found.push(warnings.dateMissing());
      return null;
    }
    const range: Range = [this.flat.startOf(dateStart), this.flat.endOf(date.end)];
    switch (date.kind) {
      case 'day':
        return date.day;
      case 'partial':
        found.push(warnings.dateCut(range));
        return null;
      case 'impossible':
        found.push(warnings.dateImpossible(range));
        return null;
      case 'ambiguous': {
        const told = link && dayOfStatusId(link.statusId);
        if (told && date.days.includes(told)) return told;
        found.push(warnings.dateAmbiguous(date.days, range));
        return null;
      }
    }
  }

  private nameOf({ nameStart, nameEnd }: Signature['split'], writing: Writing): string | null {
    const name = tidySpace(this.flat.text.slice(nameStart, nameEnd), writing);
    return name.replace(/\s*\n\s*/g, ' ') || null;
  }

  private choice(split: Signature['split'], textStart: number, writing: Writing): AuthorChoice {
    const { nameStart, nameEnd, textEnd } = split;
    return {
      authorName: this.nameOf(split, writing) ?? '',
      text: readWords(this.flat.text.slice(textStart, textEnd), writing).text,
      range: [this.flat.startOf(nameStart), this.flat.endOf(nameEnd)],
    };
  }

  /** The language of the paragraph that the tweet's words stand in, as X's markup names it. */
  private langOf(start: number, end: number): string | null {
    const found = this.flat.languages.find(
      (language) => language.start >= start - 1 && language.start < end,
    );
    return found ? canonicalLanguage(found.lang) : null;
  }

  private sourceRange(start: number, end: number, sourceEnd: number | null = null): Range {
    const from = this.flat.startOf(start);
    const to = Math.max(this.flat.endOf(end), sourceEnd ?? 0);
    if (!this.flat.markup) return [from, to];
    return withTags(this.input, from, to, this.tweets.at(-1)?.tweet.range[1] ?? 0);
  }

  private add(start: number, end: number, tweet: ParsedTweet): void {
    this.tweets.push({ start, end, tweet });
  }
}

/** X marks what it could not tell with codes of its own (`und`, `qme`, `zxx` …). */
function canonicalLanguage(lang: string): string | null {
  if (/^(?:und|zxx|mis|mul|q..|art)$/i.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}

function bareTweet({ handle, statusId, url }: TweetUrl, range: Range): ParsedTweet {
  return {
    text: '',
    authorName: null,
    handle,
    postedOn: null,
    postedAt: instantOfStatusId(statusId),
    statusId,
    url,
    lang: null,
    media: [],
    range,
    warnings: [warnings.dateMissing(), warnings.textMissing()],
  };
}
