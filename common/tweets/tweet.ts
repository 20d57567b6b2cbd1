import type { FlatText } from './flat';
import { firstFrom } from './flat';
import type { Signature } from './signature';
import type { Split } from './split';
import { instantOfStatusId } from './status-id';
import type { AuthorChoice, IsoDate, ParsedTweet, Range, Warning } from './types';
import { tweetUrl, type TweetUrl } from './url';
import { warnings } from './warnings';
import { readWords, tidyName, type Writing } from './words';

const TAG = /<[a-zA-Z/]/;

/** What a page's title adds to the account's name. */
const TITLE_END = /\s+on (?:Twitter|X)$/;

/** A tweet of which only the address is known. */
export function bareTweet({ handle, statusId, url }: TweetUrl, range: Range): ParsedTweet {
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

/** Makes the tweet of a signature, of the words that begin at `start`. Offsets are the flat text's. */
export class SignedTweet {
  private readonly warnings: Warning[] = [];
  private readonly writing: Writing;

  constructor(
    private readonly flat: FlatText,
    private readonly signature: Signature,
    private readonly start: number,
    private readonly range: Range,
  ) {
    this.writing = {
      markup: flat.markup && TAG.test(flat.source.slice(...range)),
      escaped: signature.mark.escaped,
    };
  }

  /** @param reference what the embed's own attributes say of the post, where its link is lost */
  make(uncertain: boolean, reference: TweetUrl | null = null): ParsedTweet {
    const { flat, signature, writing } = this;
    const { mark, split } = signature;
    const { date, end, link: ownLink } = signature.after;
    const before = readWords(flat.text.slice(this.start, split.textEnd), writing);
    const after =
      end > (date?.end ?? end) ? readWords(flat.text.slice(date?.end, end), writing) : null;
    const media = after?.media.length
      ? [...new Set([...before.media, ...after.media])]
      : before.media;
    const authorName = this.authorName();
    if (!before.text && !media.length) this.warnings.push(warnings.textMissing());
    else if (uncertain) this.warnings.push(warnings.textUncertain());

    const link = ownLink ?? reference;
    const statusId = link?.statusId ?? null;
    const postedAt = statusId && instantOfStatusId(statusId);
    const postedOn = this.postedOn(postedAt?.slice(0, 10) ?? null);
    this.checkLink(link);
    return {
      text: before.text,
      authorName,
      handle: mark.handle,
      postedOn,
      postedAt,
      statusId,
      url: statusId && tweetUrl(mark.handle, statusId),
      lang: this.lang(),
      media,
      range: this.range,
      warnings: this.warnings,
    };
  }

  private authorName(): string | null {
    const { otherSplits, split, after } = this.signature;
    const name = this.nameIn(split);
    if (!name) this.warnings.push(warnings.authorMissing());
    const choices = otherSplits
      // A dash before the tweet's first word is not in it; a name without a dash can begin there.
      .filter(({ textEnd, nameStart }) => textEnd > this.start || nameStart === textEnd)
      .map((other) => this.choice(other));
    if (choices.length) this.warnings.push(warnings.authorAmbiguous(choices));
    return (after.titled ? name.replace(TITLE_END, '') : name) || null;
  }

  private nameIn({ nameStart, nameEnd }: Split): string {
    return tidyName(this.flat.text.slice(nameStart, nameEnd), this.writing);
  }

  private choice(split: Split): AuthorChoice {
    const words = readWords(this.flat.text.slice(this.start, split.textEnd), this.writing);
    return {
      authorName: this.nameIn(split),
      text: words.text,
      range: [this.flat.startOf(split.nameStart), this.flat.endOf(split.nameEnd)],
    };
  }

  /** The printed day; the post's number chooses between two readings, but never makes up a day. */
  private postedOn(told: IsoDate | null): IsoDate | null {
    const { date, dateStart } = this.signature.after;
    if (!date) {
      this.warnings.push(warnings.dateMissing());
      return null;
    }
    const range: Range = [this.flat.startOf(dateStart), this.flat.endOf(date.end)];
    switch (date.kind) {
      case 'day':
        if (told && told !== date.day) this.warnings.push(warnings.dateMismatch(date.day, told));
        return date.day;
      case 'ambiguous':
        if (told && date.days.includes(told)) return told;
        this.warnings.push(warnings.dateAmbiguous(date.days, range));
        return null;
      case 'partial':
        this.warnings.push(warnings.dateCut(range));
        return null;
      case 'impossible':
        this.warnings.push(warnings.dateImpossible(range));
        return null;
    }
  }

  private checkLink(link: TweetUrl | null): void {
    const { after, mark } = this.signature;
    if (after.linkCut) this.warnings.push(warnings.linkCut());
    if (link?.handle && link.handle.toLowerCase() !== mark.handle.toLowerCase()) {
      this.warnings.push(warnings.handleMismatch(mark.handle, link.handle));
    }
  }

  /** The language of the paragraph that the tweet's words stand in, as X's markup names it. */
  private lang(): string | null {
    const { languages } = this.flat;
    if (!languages.length) return null;
    for (let at = firstFrom(languages, this.start); ; at += 1) {
      const found = languages[at];
      if (!found || found.start > this.signature.split.textEnd) return null;
      if (found.sourceStart >= this.range[0]) return canonicalLanguage(found.lang);
    }
  }
}

/** X marks what it could not tell with codes of its own (`und`, `qme`, `zxx` …). */
function canonicalLanguage(lang: string): string | null {
  if (lang === 'en') return lang;
  if (/^(?:und|zxx|mis|mul|q..|art)$/i.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}
