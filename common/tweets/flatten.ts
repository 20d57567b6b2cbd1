import { Tokenizer } from 'htmlparser2';

import { EmbedElements } from './embed-elements';
import { addDecoded } from './entities';
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
import { Piecewise } from './piecewise';
import { withoutCutTag } from './tags';

const TAG = /<[a-zA-Z/!]/;
const ENTITY = /&#?\w{1,31};/;

/** Elements whose edges end a paragraph. */
const BLOCKS = new Set(
  (
    'address amp-twitter article aside blockquote body dd div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section table tbody td tfoot th ' +
    'thead tr twitter-widget ul'
  ).split(' '),
);

/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea']);

/** Elements whose attributes matter, and those attributes. */
const READ = new Set(['a', 'p', 'blockquote', 'div', 'amp-twitter', 'twitter-widget', 'iframe']);
const ATTRIBUTES = ['href', 'lang', 'class', 'src', 'data-tweetid', 'data-tweet-id'];
const ATTRIBUTES_BY_LENGTH = Array.from({ length: 14 }, (_, length) =>
  ATTRIBUTES.filter((name) => name.length === length),
);

/** The attribute, if it is one that matters; without a copy of the name of each that does not. */
function attributeOf(input: string, start: number, end: number): string {
  const names = ATTRIBUTES_BY_LENGTH[end - start];
  if (!names?.length) return '';
  const first = input.charCodeAt(start) | 0x20;
  for (const name of names) {
    const alike = name.charCodeAt(0) === first;
    if (alike && input.slice(start, end).toLowerCase() === name) return name;
  }
  return '';
}

interface Tag {
  name: string;
  block: boolean;
  silent: boolean;
  reads: boolean;
}

const tags = new Map<string, Tag>();

const oneLetterTags: Tag[] = [];

/** A page has few names of tags, many times each; so what they mean is looked up by the spelling. */
function tagOf(input: string, start: number, end: number): Tag {
  if (end - start > 1) return tagNamed(input.slice(start, end));
  const code = input.charCodeAt(start);
  return (oneLetterTags[code] ??= tagNamed(input.slice(start, end)));
}

function tagNamed(spelling: string): Tag {
  const known = tags.get(spelling);
  if (known) return known;
  const name = spelling.toLowerCase();
  const tag = { name, block: BLOCKS.has(name), silent: SILENT.has(name), reads: READ.has(name) };
  // Hostile input must not fill the memory with names.
  if (tags.size < 500) tags.set(spelling, tag);
  return tag;
}

const NO_TAG: Tag = { name: '', block: false, silent: false, reads: false };

const EMBED_CLASS = /\btwitter-(?:tweet|video)\b/;

/** X's frame of one post: `https://platform.twitter.com/embed/Tweet.html?…&id=…`. */
const FRAME = /^(?:https?:)?\/\/platform\.(?:twitter|x)\.com\/embed\/.{0,2000}[?&#;]id=(\d{1,19})/i;

/** Some templates write every slash of an address as an entity. */
function decoded(address: string): string {
  if (!address.includes('&#')) return address;
  const pieces = new Piecewise();
  addDecoded(pieces, address, 0);
  return pieces.text();
}

/** Collects what the tokenizer reports; the names of its `on…` methods are the tokenizer's. */
class Flattener {
  readonly pieces = new Piecewise();
  readonly links: FlatLink[] = [];
  readonly embeds = new EmbedElements();
  readonly languages: FlatLanguage[] = [];
  readonly quotes: FlatQuote[] = [];
  markup = false;

  private tag = NO_TAG;
  private tagStart = -1;
  private attribute = '';
  private value = '';
  private readonly attributes = new Map<string, string>();
  private silent = '';
  /** Up to where the tokenizer has reported the input. */
  private seen = 0;
  private link: FlatLink | null = null;
  private readonly openQuotes: number[] = [];

  constructor(private readonly input: string) {}

  ontext(start: number, end: number): void {
    this.seen = end;
    // The tokenizer reports what follows a broken closing tag as text from nowhere.
    if (start < 0 || this.silent) return;
    // A line feed between two blocks, as in most pages.
    if (end - start === 1 && this.pieces.endsWith(PARAGRAPH) && this.input[start] === '\n') return;
    addDecoded(this.pieces, this.input.slice(start, end), start);
  }

  /** The tokenizer is told to leave entities alone. */
  ontextentity(): void {}
  onattribentity(): void {}

  onopentagname(start: number, end: number): void {
    this.tag = tagOf(this.input, start, end);
    this.tagStart = start - 1;
    if (this.tag.reads) this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.tag.reads ? attributeOf(this.input, start, end) : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value += this.input.slice(start, end);
  }

  onattribend(): void {
    if (this.attribute) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.open(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.open(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const { name, block } = tagOf(this.input, start, end);
    const tagEnd = this.input.indexOf('>', end) + 1 || this.input.length;
    this.markup = true;
    this.seen = tagEnd;
    if (this.silent === name) this.silent = '';
    if (name === 'a') this.closeLink(tagEnd);
    if (name === 'p') this.closeLanguage();
    if (name === 'blockquote') this.closeQuote();
    if (block) this.pieces.replaceOnce(PARAGRAPH, start - 2, tagEnd);
    this.embeds.close(name, this.pieces.length, tagEnd);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset);
  }

  oncomment(_start: number, end: number): void {
    this.seen = end;
  }

  ondeclaration(_start: number, end: number): void {
    this.seen = end;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.seen = end;
  }

  onend(): void {
    if (this.tagStart >= 0) this.cutTag();
    else this.cutName();
    this.closeLink(this.input.length);
  }

  private open(end: number): void {
    const { tag, tagStart, pieces } = this;
    this.tagStart = -1;
    this.markup = true;
    this.seen = end;
    if (tag.silent) this.silent = tag.name;
    else if (tag.name === 'br') pieces.replace(LINE, tagStart, end);
    else if (tag.block) pieces.replaceOnce(PARAGRAPH, tagStart, end);
    if (tag.reads) this.openRead(tag.name, tagStart, end);
  }

  private openRead(tag: string, start: number, end: number): void {
    const { attributes, pieces } = this;
    if (tag === 'a') {
      this.openLink(decoded(attributes.get('href') ?? ''), start, false);
      return;
    }
    if (tag === 'p') {
      const lang = attributes.get('lang');
      if (lang)
        this.languages.push({ start: pieces.length, sourceStart: start, closed: false, lang });
      return;
    }
    if (tag === 'blockquote') this.openQuote();
    this.embeds.open(tag, this.embedOf(start, end));
  }

  /** The embed that the element is, by its class or the post that it names. */
  private embedOf(start: number, end: number): FlatEmbed | null {
    const reference = this.reference();
    if (!reference && !EMBED_CLASS.test(this.attributes.get('class') ?? '')) return null;
    const { length } = this.pieces;
    // The separator that the element itself put in is a part of it.
    return { start: length - 1, end: length, source: [start, end], reference };
  }

  /** The post that the element's attributes name. */
  private reference(): string | null {
    const { attributes } = this;
    const id = attributes.get('data-tweetid') ?? attributes.get('data-tweet-id');
    const frame = attributes.get('src');
    return id ?? (frame && FRAME.exec(frame)?.[1]) ?? null;
  }

  private closeLanguage(): void {
    const last = this.languages.at(-1);
    if (last) last.closed = true;
  }

  private openQuote(): void {
    const start = this.pieces.length;
    this.openQuotes.push(start);
    this.quotes.push({ start, quote: start });
  }

  private closeQuote(): void {
    this.openQuotes.pop();
    this.quotes.push({ start: this.pieces.length, quote: this.openQuotes.at(-1) ?? -1 });
  }

  /** Only a post's address matters. */
  private openLink(href: string, sourceStart: number, cut: boolean): void {
    this.closeLink(sourceStart);
    // A hard-wrapped page breaks addresses, too; a template's braces and quotes are not the address.
    const address = /[\s\\{"'`]/.test(href) ? href.replace(/\s+|^[\\{"'`]+/g, '') : href;
    if (!address.includes('/status')) return;
    const start = this.pieces.length;
    this.link = { start, end: start, sourceStart, sourceEnd: 0, href: address, cut };
  }

  private closeLink(sourceEnd: number): void {
    if (!this.link) return;
    this.link.end = this.pieces.length;
    this.link.sourceEnd = sourceEnd;
    this.links.push(this.link);
    this.link = null;
  }

  /** The input ends inside a tag: an address in it may be all that is left of a link. */
  private cutTag(): void {
    const rest = this.input.slice(this.tagStart);
    const href = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
    if (this.tag.name === 'a' && href) this.openLink(href, this.tagStart, true);
    else this.addRest(rest, this.tagStart);
  }

  /** The input ends inside the name of a tag, which the tokenizer does not report at all. */
  private cutName(): void {
    const start = this.input.indexOf('<', this.seen);
    if (start >= 0) this.addRest(this.input.slice(start), start);
  }

  /** What begins like a tag, and is more than a cut one, is text: `<3 you (@lizzo)`. */
  private addRest(rest: string, start: number): void {
    const tag = rest.includes('=') || /^<\/?[a-z0-9-]*\s*$/i.test(rest);
    if (!tag && !this.silent) this.pieces.copy(rest, start);
  }
}

/**
 * Turns an input into the text that a person reads. Plain text comes back as it is; where there
 * are tags or entities, one pass of the tokenizer takes them out.
 */
export function flatten(input: string): FlatText {
  const tags = input.includes('<') && TAG.test(input);
  if (!tags && !(input.includes('&') && ENTITY.test(input))) return plainText(input);
  const source = withoutCutTag(input);
  const flattener = new Flattener(source);
  const tokenizer = new Tokenizer({ decodeEntities: false }, flattener);
  tokenizer.write(source);
  tokenizer.end();
  const { pieces, markup, links, embeds, languages, quotes } = flattener;
  return {
    text: pieces.text(),
    source,
    markup,
    links,
    embeds: embeds.finish(),
    languages,
    quotes,
    startOf: (offset) => pieces.startOf(offset),
    endOf: (offset) => pieces.endOf(offset),
  };
}
