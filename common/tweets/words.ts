import { LINE, PARAGRAPH } from './flat';

/** What is left of a tweet's text when its media links are out. */
export interface TweetWords {
  text: string;
  media: string[];
}

/** How the stretch was written, which decides what its line feeds and backslashes mean. */
export interface Writing {
  /** Line feeds between tags are only space. */
  markup: boolean;
  /** Backslashes are Markdown's. */
  escaped: boolean;
}

/**
 * A picture's link, with the link that Markdown and extractors put around or after it. The code
 * has 10 characters, 8 in 2011; more are the next word, glued to it.
 */
const MEDIA =
  /\[?(?:>[ \t]?)?(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/([A-Za-z0-9]{1,10})(?:[\s>]{0,3}\]?\s?\((?:https?:\/\/)[^()\s]{1,200}\)|\s{0,3}\]\[\d{1,5}\]|\s{0,3}\])?/gi;

/** `[text](address)`, `[text][12]`: what Markdown makes of a link. */
const MARKDOWN_LINK =
  /\[(?:>[ \t]?)?([^[\]]{0,300})\](?:\((?:https?:\/\/)[^()\s]{1,500}\)|\[\d{1,5}\])/g;

/** `address (address)`, as some extractors write a link whose text is its address. */
const DOUBLED = /(https?:\/\/[^\s()]{1,300})\s?\(\1\)/g;

const MARKDOWN_ESCAPE = /\\([\\`*_{}[\]()#+\-.!@>~|])/g;

/** Whether anything but single spaces and words stands there. */
const UNTIDY = /[^\S ]|[>\\]| {2}/;

/** Every horizontal space but the ideographic one, which Japanese text means. */
const SPACES = /(?:(?!\u3000)[^\S\n\r\u2028\u2029])+/g;

/** Space as it was meant: markup's own breaks, quote marks off, no space at the ends of lines. */
function tidySpace(text: string, { markup, escaped }: Writing): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed
    .replace(SPACES, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+/g, markup ? ' ' : '$&')
    .replaceAll(LINE, '\n')
    .replaceAll(PARAGRAPH, '\n\n')
    .replace(/^ ?(?:> ?)+/gm, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .replace(MARKDOWN_ESCAPE, escaped ? '$1' : '$&')
    .trim();
}

/** A name on one line: quote marks are taken off only where a line was broken before them. */
export function tidyName(name: string, { escaped }: Writing): string {
  if (!UNTIDY.test(name)) return name;
  const line = name.replace(/\s*\n[\s>]*/g, ' ').replace(SPACES, ' ');
  return (escaped ? line.replace(MARKDOWN_ESCAPE, '$1') : line).trim();
}

/** Takes the media links out of a tweet's flat text and tidies the rest. */
export function readWords(text: string, writing: Writing): TweetWords {
  const media: string[] = [];
  let rest = text;
  if (/pic\./i.test(rest)) {
    rest = rest.replace(MEDIA, (_all, code: string) => {
      const address = `https://pic.twitter.com/${code}`;
      if (!media.includes(address)) media.push(address);
      return ' ';
    });
  }
  if (rest.includes('](') || rest.includes('][')) rest = rest.replace(MARKDOWN_LINK, '$1');
  if (rest.includes('(http')) rest = rest.replace(DOUBLED, '$1');
  return { text: tidySpace(rest, writing), media };
}
