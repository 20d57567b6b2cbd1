import { lowerBound } from '../text/lower-bound';
import type { FlatText } from './flat';
import type { Signature } from './signature';
import type { Split } from './split';
import { instantOfStatusId } from './status-id';
import type { IsoDate, IsoInstant, ParsedTweet, Range, Warning } from './types';
import { tweetUrl, type TweetUrl } from './url';
import { warnings } from './warnings';
import { readWords, tidyName, type Writing } from './words';

const TAG = /<[a-zA-Z/]/;

/** What a page's title adds to the account's name. */
const TITLE_END = /\s+on (?:Twitter|X)$/;

/** The UTC day of an instant. */
const dayOf = (instant: IsoInstant | null): IsoDate | null => instant?.slice(0, 10) ?? null;

/** A tweet of which only this is known. */
export const tweetOf = (known: Partial<ParsedTweet>): ParsedTweet => ({
  text: '',
  authorName: null,
  handle: null,
  postedOn: null,
  postedAt: null,
  statusId: null,
  url: null,
  lang: null,
  media: [],
  range: [0, 0],
  warnings: [],
  ...known,
});

/** A tweet of which only the address is known. */
export function bareTweet({ handle, statusId, url }: TweetUrl, range: Range): ParsedTweet {
  const postedAt = instantOfStatusId(statusId);
  return tweetOf({
    handle,
    postedAt,
    statusId,
    url,
    range,
    warnings: [warnings.dateMissing(dayOf(postedAt)), warnings.textMissing()],
  });
}

/** A signature and the words before it, as they stand in the input. */
interface Signed {
  flat: FlatText;
  signature: Signature;
  /** Where the tweet's words begin in the flat text. */
  start: number;
  range: Range;
  /** They stand in an element of their own. */
  embedded: boolean;
}

/**
 * Makes the tweet of a signature.
 *
 * @param uncertain whether the words may begin elsewhere
 * @param reference what the embed's own attributes say of the post, where its link is lost
 */
export function signedTweet(
  signed: Signed,
  uncertain: boolean,
  reference: TweetUrl | null = null,
): ParsedTweet {
  const { flat, signature, start, range } = signed;
  const { after, mark, split } = signature;
  const writing: Writing = {
    markup: flat.markup && (signed.embedded || TAG.test(flat.source.slice(...range))),
    escaped: mark.escaped,
  };
  const found: Warning[] = [];
  const before = readWords(flat.text.slice(start, split.textEnd), writing);
  const media = before.media;
  if (after.date && after.end > after.date.end) {
    const behind = readWords(flat.text.slice(after.date.end, after.end), writing).media;
    media.push(...behind.filter((address) => !media.includes(address)));
  }
  const authorName = authorNameOf(signed, writing, found);
  if (!before.text && !media.length) found.push(warnings.textMissing());
  else if (uncertain) found.push(warnings.textUncertain());

  const link = after.link ?? reference;
  const statusId = link?.statusId ?? null;
  const postedAt = statusId && instantOfStatusId(statusId);
  const postedOn = postedOnOf(signed, dayOf(postedAt), found);
  if (after.linkCut) found.push(warnings.linkCut());
  if (link?.handle && link.handle.toLowerCase() !== mark.handle.toLowerCase()) {
    found.push(warnings.handleMismatch(mark.handle, link.handle));
  }
  return {
    text: before.text,
    authorName,
    handle: mark.handle,
    postedOn,
    postedAt,
    statusId,
    url: statusId && tweetUrl(mark.handle, statusId),
    lang: langOf(signed),
    media,
    range,
    warnings: found,
  };
}

function authorNameOf(
  { flat, signature, start }: Signed,
  writing: Writing,
  found: Warning[],
): string | null {
  const { after, otherSplits, split } = signature;
  const nameOf = ({ nameStart, nameEnd }: Split): string =>
    tidyName(flat.text.slice(nameStart, nameEnd), writing);
  const name = nameOf(split);
  if (!name) found.push(warnings.authorMissing());
  const choices = otherSplits
    // A dash before the tweet's first word is not in it; a name without a dash can begin there.
    .filter(({ textEnd, nameStart }) => textEnd > start || nameStart === textEnd)
    .map((other) => ({
      authorName: nameOf(other),
      text: readWords(flat.text.slice(start, other.textEnd), writing).text,
      range: [flat.startOf(other.nameStart), flat.endOf(other.nameEnd)] as Range,
    }));
  if (choices.length) found.push(warnings.authorAmbiguous(choices));
  return (after.titled ? name.replace(TITLE_END, '') : name) || null;
}

/** The printed day; the post's number chooses between two readings, but never makes up a day. */
function postedOnOf(
  { flat, signature }: Signed,
  told: IsoDate | null,
  found: Warning[],
): IsoDate | null {
  const { date, dateStart } = signature.after;
  if (!date) {
    found.push(warnings.dateMissing(told));
    return null;
  }
  if (date.kind === 'day') {
    if (told && told !== date.day) found.push(warnings.dateMismatch(date.day, told));
    return date.day;
  }
  const range: Range = [flat.startOf(dateStart), flat.endOf(date.end)];
  if (date.kind === 'ambiguous') {
    if (told && date.days.includes(told)) return told;
    found.push(warnings.dateAmbiguous(date.days, range));
  } else if (date.kind === 'partial') found.push(warnings.dateCut(range, told));
  else found.push(warnings.dateImpossible(range, told));
  return null;
}

/** The language of the paragraph that the tweet's words stand in, as X's markup names it. */
function langOf({ flat: { languages }, signature, start, range }: Signed): string | null {
  for (let at = lowerBound(languages, start); ; at += 1) {
    const found = languages[at];
    if (!found || found.start > signature.split.textEnd) return null;
    if (found.sourceStart >= range[0]) return canonicalLanguage(found.lang);
  }
}

/** X marks what it could not tell with codes of its own (`und`, `qme`, `zxx` …). */
function canonicalLanguage(lang: string): string | null {
  // The most frequent one; asking the platform takes as long as all the rest of a tweet.
  if (lang === 'en') return lang;
  if (/^(?:und|zxx|mis|mul|q..|art)$/i.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}
