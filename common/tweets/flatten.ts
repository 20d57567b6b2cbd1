import { Tokenizer } from 'htmlparser2';

import { hiddenEnds } from '../html/elements';
import { decodeEntities } from '../text/entities';
import { embedElements } from './embed-elements';
import {
  LINE,
  PARAGRAPH,
  plainText,
  type FlatEmbed,
  type FlatLanguage,
  type FlatLink,
  type FlatQuote,
  type FlatText,
} from './flat';
import { addDecoded, piecewise } from './piecewise';
import { attributeOf, NO_TAG, tagOf } from './tag-kinds';
import { withoutCutTag } from './tags';

const TAG = /<[a-zA-Z/!]/;
const ENTITY = /&#?\w{1,31};/;

const EMBED_CLASS = /\btwitter-(?:tweet|video)\b/;

/** X's frame of one post: `https://platform.twitter.com/embed/Tweet.html?…&id=…`. */
const FRAME = /^(?:https?:)?\/\/platform\.(?:twitter|x)\.com\/embed\/.{0,2000}[?&#;]id=(\d{1,19})/i;

/**
 * Turns an input into the text that a person reads. Plain text comes back as it is; where there
 * are tags or entities, one pass of the tokenizer takes them out.
 */
export function flatten(input: string): FlatText {
  const tags = input.includes('<') && TAG.test(input);
  if (!tags && !(input.includes('&') && ENTITY.test(input))) return plainText(input);
  return flattenMarkup(withoutCutTag(input));
}

/**
 * Some templates write every slash of an address as an entity. A hard-wrapped page breaks addresses,
 * too; a template's braces and quotes are not the address.
 */
function tidyAddress(href: string): string {
  const address = decodeEntities(href);
  return /[\s\\{"'`]/.test(address) ? address.replace(/\s+|^[\\{"'`]+/g, '') : address;
}

/** The names of the `on…` methods are the tokenizer's. */
function flattenMarkup(source: string): FlatText {
  const pieces = piecewise();
  const embeds = embedElements();
  const hidden = hiddenEnds(source);
  const links: FlatLink[] = [];
  const languages: FlatLanguage[] = [];
  const quotes: FlatQuote[] = [];
  const openQuotes: number[] = [];
  let attributes: Partial<Record<string, string>> = {};
  let markup = false;
  let tag = NO_TAG;
  let tagStart = -1;
  let attribute = '';
  let value = '';
  /** The name of the element whose content nobody reads. */
  let silent = '';
  /** Up to where the tokenizer has reported the source. */
  let seen = 0;
  let link: FlatLink | null = null;

  function closeLink(sourceEnd: number): void {
    if (!link) return;
    link.end = pieces.length();
    link.sourceEnd = sourceEnd;
    links.push(link);
    link = null;
  }

  /** Only a post's address matters. */
  function openLink(href: string, sourceStart: number, cut: boolean): void {
    closeLink(sourceStart);
    const address = tidyAddress(href);
    if (!address.includes('/status')) return;
    const start = pieces.length();
    link = { start, end: start, sourceStart, sourceEnd: 0, href: address, cut };
  }

  function openQuote(): void {
    const start = pieces.length();
    openQuotes.push(start);
    quotes.push({ start, quote: start });
  }

  function closeQuote(): void {
    openQuotes.pop();
    quotes.push({ start: pieces.length(), quote: openQuotes.at(-1) ?? -1 });
  }

  /** The embed that the element is, by its class or the post that its attributes name. */
  function embedOf(start: number, end: number): FlatEmbed | null {
    const id = attributes['data-tweetid'] ?? attributes['data-tweet-id'];
    const frame = attributes.src;
    const reference = id ?? (frame && FRAME.exec(frame)?.[1]) ?? null;
    if (!reference && !EMBED_CLASS.test(attributes.class ?? '')) return null;
    const length = pieces.length();
    // The separator that the element itself put in is a part of it.
    return { start: length - 1, end: length, source: [start, end], reference };
  }

  function openRead(name: string, start: number, end: number): void {
    if (name === 'a') openLink(attributes.href ?? '', start, false);
    else if (name === 'p') {
      const lang = attributes.lang;
      if (!lang) return;
      languages.push({ start: pieces.length(), sourceStart: start, closed: false, lang });
    } else {
      if (name === 'blockquote') openQuote();
      embeds.open(name, embedOf(start, end));
    }
  }

  function open(end: number, selfClosing: boolean): void {
    const { name, block, reads } = tag;
    const start = tagStart;
    tagStart = -1;
    markup = true;
    seen = end + 1;
    if (tag.silent && !selfClosing && !silent && hidden.closes(name, seen)) silent = name;
    if (name === 'br') pieces.replace(LINE, start, seen);
    else if (block) pieces.replaceOnce(PARAGRAPH, start, seen);
    if (reads) openRead(name, start, seen);
  }

  /** What begins like a tag, and is more than a cut one, is text: `<3 you (@lizzo)`. */
  function addRest(start: number): void {
    const rest = source.slice(start);
    const cut = rest.includes('=') || /^<\/?[a-z0-9-]*\s*$/i.test(rest);
    if (!cut && !silent) pieces.copy(rest, start);
  }

  /** The input ends inside a tag: an address in it may be all that is left of a link. */
  function endInTag(): void {
    const href = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(source.slice(tagStart))?.[1];
    if (tag.name === 'a' && href) openLink(href, tagStart, true);
    else addRest(tagStart);
  }

  function report(_start: number, end: number): void {
    seen = end;
  }

  function ontext(start: number, end: number): void {
    seen = end;
    // The tokenizer reports what follows a broken closing tag as text from nowhere.
    if (start < 0 || silent) return;
    // A line feed between two blocks, as in most pages.
    if (end - start === 1 && source[start] === '\n' && pieces.endsWith(PARAGRAPH)) return;
    addDecoded(pieces, source.slice(start, end), start);
  }

  const tokenizer = new Tokenizer(
    // Entities are decoded where a text is copied, see there.
    { decodeEntities: false },
    {
      ontext,
      ontextentity: () => undefined,
      onattribentity: () => undefined,
      onopentagname(start, end) {
        tag = tagOf(source, start, end);
        tagStart = start - 1;
        if (tag.reads) attributes = {};
      },
      onattribname(start, end) {
        attribute = tag.reads ? attributeOf(source, start, end) : '';
        value = '';
      },
      onattribdata(start, end) {
        if (attribute) value += source.slice(start, end);
      },
      onattribend() {
        if (attribute) attributes[attribute] = value;
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag(start, end) {
        const { name, block } = tagOf(source, start, end);
        const tagEnd = source.indexOf('>', end) + 1 || source.length;
        markup = true;
        seen = tagEnd;
        if (silent === name) silent = '';
        if (name === 'a') closeLink(tagEnd);
        const language = name === 'p' && languages.at(-1);
        if (language) language.closed = true;
        if (name === 'blockquote') closeQuote();
        if (block) pieces.replaceOnce(PARAGRAPH, start - 2, tagEnd);
        // A link that is left open ends with the embed.
        if (embeds.close(name, pieces.length(), tagEnd)) closeLink(start - 2);
      },
      oncdata: (start, end, offset) => ontext(start, end - offset),
      oncomment: report,
      ondeclaration: report,
      onprocessinginstruction: report,
      onend() {
        if (tagStart >= 0) endInTag();
        else {
          // A tag that is cut in its name is not reported at all.
          const start = source.indexOf('<', seen);
          if (start >= 0) addRest(start);
        }
        closeLink(source.length);
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return {
    text: pieces.text(),
    source,
    markup,
    links,
    embeds: embeds.finish(),
    languages,
    quotes,
    startOf: pieces.startOf,
    endOf: pieces.endOf,
  };
}
