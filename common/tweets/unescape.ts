import { decodeEntity } from '../text/entities';
import { Piecewise } from './piecewise';

/** An input without the escapes that its way here put on top, and the way back to its offsets. */
export interface Unescaped {
  text: string;
  startOf(this: void, offset: number): number;
  endOf(this: void, offset: number): number;
}

/** Entities that were escaped once more, which only matters where they make up the markup itself. */
const TWICE = /&amp;(?=#?\w{1,31};)/g;
const TWICE_ESCAPED_TAG = /&amp;lt;(?:blockquote|amp-twitter|a)\s/;

/**
 * An embed that was escaped as a whole: `&lt;blockquote class=&quot;twitter-tweet&quot;&gt;`. A
 * tweet that only talks of markup has no such class and no address of a post in it.
 */
const ESCAPED_EMBED =
  /&lt;(?:blockquote\s[^<>]{0,100}\btwitter-|amp-twitter\s|a\s[^<>]{0,100}(?:twitter|x)\.com\/[^<>]{0,40}\/status)/;
const MARKUP_ENTITY = /&(?:lt|gt|quot|apos|#0?3[49]|#x2[27]);/gi;

/** A tag as it stands in a JSON string, and the escapes there. */
const JSON_TAG = /<[a-z][^<>]{0,300}=\\"/;
const JSON_ESCAPE = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])/g;

const same = (offset: number): number => offset;

function replaced(
  source: Unescaped,
  pattern: RegExp,
  replacement: (match: string) => string,
): Unescaped {
  const pieces = new Piecewise();
  const { text } = source;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index > from) pieces.copy(text.slice(from, match.index), from);
    pieces.replace(replacement(match[0]), match.index, end);
    from = end;
  }
  pieces.copy(text.slice(from), from);
  return {
    text: pieces.text,
    startOf: (offset) => source.startOf(pieces.startOf(offset)),
    endOf: (offset) => source.endOf(pieces.endOf(offset)),
  };
}

/**
 * Takes off the escapes of markup that came as a JSON string, or was escaped once too often. Text
 * without such escapes comes back as it is.
 */
export function unescapeMarkup(input: string): Unescaped {
  let result: Unescaped = { text: input, startOf: same, endOf: same };
  if (input.includes('\\') && JSON_TAG.test(input)) {
    result = replaced(result, JSON_ESCAPE, (escape) => JSON.parse(`"${escape}"`) as string);
  }
  if (!result.text.includes('&')) return result;
  if (TWICE_ESCAPED_TAG.test(result.text)) result = replaced(result, TWICE, () => '&');
  if (result.text.includes('&lt;') && ESCAPED_EMBED.test(result.text)) {
    result = replaced(result, MARKUP_ENTITY, decodeEntity);
  }
  return result;
}
