/** An account's name without `@`: 1 to 15 of `A-Z a-z 0-9 _`, case kept. */
export type Handle = string;

/** A day, `yyyy-mm-dd`. */
export type IsoDate = string;

/** An instant in UTC with milliseconds, `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type IsoInstant = string;

/** A post's number in decimal digits. A string, because it does not fit in a `number`. */
export type StatusId = string;

/** UTF-16 offsets, start and exclusive end: `input.slice(...range)`. */
export type Range = [start: number, end: number];

/** One way to split the words before a handle into the tweet's text and its author's name. */
export interface AuthorChoice {
  authorName: string;
  /** The tweet's text, if this is the name. */
  text: string;
  /** Where the name stands in the input. */
  range: Range;
}

/**
 * What a reader should look at before using the result. `message` tells an editor what to do.
 * The codes of the tweet parser are listed in `warnings.ts`.
 */
export interface Warning {
  code: string;
  message: string;
  /** The part of the input it is about. */
  range?: Range;
  /** `author-ambiguous`: the other possible splits, likeliest first. */
  authors?: AuthorChoice[];
  /**
   * `date-ambiguous`: the possible days. `date-mismatch`, `date-missing`, `date-cut`,
   * `date-impossible`: the day that the status id tells (UTC), if it does.
   */
  days?: IsoDate[];
}

export interface ParseOptions {
  /**
   * Further hosts whose `/<handle>/status/<id>` links are tweets, such as a Nitter instance:
   * `['nitter.net']`. Their `www.` and `m.` count, too.
   */
  hosts?: readonly string[];
}

export interface ParsedTweet {
  /** The tweet's own words: no media link, no signature. Empty for a bare link. */
  text: string;
  authorName: string | null;
  handle: Handle | null;
  /** The printed day (UTC); null where none is printed, even if the status id tells an instant. */
  postedOn: IsoDate | null;
  /** Only from a status id that carries time. */
  postedAt: IsoInstant | null;
  statusId: StatusId | null;
  /** `https://twitter.com/<handle>/status/<id>`; `…/i/web/status/<id>` where the handle is unknown. */
  url: string | null;
  /** BCP 47, as the embed's own markup gives it. */
  lang: string | null;
  /** `https://pic.twitter.com/…`, in order, each once. */
  media: string[];
  /** The whole stretch of the input that the tweet took. */
  range: Range;
  warnings: Warning[];
}
