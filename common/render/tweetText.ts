/**
 * What X links in a tweet: addresses, @handles, #hashtags. The bounds are those of X's own
 * twitter-text, without its list of top-level domains: an address needs its scheme.
 */
export type TweetPart =
  | { kind: 'words'; text: string }
  | { kind: 'url' | 'mention' | 'hashtag'; text: string; url: string };

const PARTS = new RegExp(
  [
    // Letters that RFC 3986 allows, so that a Hangul particle glued to an address is not taken in.
    String.raw`https?://[\w\-.~:/?#[\]@!$&'()*+,;=%]+`,
    String.raw`(?<![\w!#$%&*@＠])[@＠]\w{1,15}(?![\w@＠])`,
    String.raw`(?<![\p{L}\p{M}\p{Nd}_&])[#＃][\p{L}\p{M}\p{Nd}_]+`,
  ].join('|'),
  'gu',
);

const SENTENCE_END = new Set([...`.,;:!?'"`]);

/** An address without the sentence's own punctuation: a `)` stays where the address has a `(`. */
const withoutSentenceEnd = (url: string): string => {
  const opened = url.includes('(');
  let end = url.length;
  while (SENTENCE_END.has(url.charAt(end - 1)) || (url.charAt(end - 1) === ')' && !opened)) {
    end -= 1;
  }
  return url.slice(0, end);
};

const partOf = (match: string): TweetPart => {
  if (/^[@＠]/.test(match)) {
    return { kind: 'mention', text: match, url: `https://twitter.com/${match.slice(1)}` };
  }
  if (/^[#＃]/.test(match)) {
    const tag = match.slice(1);
    return /[\p{L}\p{M}]/u.test(tag)
      ? {
          kind: 'hashtag',
          text: match,
          url: `https://twitter.com/hashtag/${encodeURIComponent(tag)}?src=hash`,
        }
      : { kind: 'words', text: match };
  }
  const url = withoutSentenceEnd(match);
  return { kind: 'url', text: url, url };
};

/** The text in pieces; their `text` put together is the text. */
export const tweetParts = (text: string): TweetPart[] => {
  const parts: TweetPart[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const part = partOf(match[0]);
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(part);
    from = match.index + part.text.length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
};
