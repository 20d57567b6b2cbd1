import { Tokenizer } from 'htmlparser2';

import {
  FlatBuilder,
  LINE,
  PARAGRAPH,
  plainText,
  type FlatEmbed,
  type FlatLanguage,
  type FlatLink,
  type FlatText,
} from './flat';
import { afterCutTag, withScript } from './tags';

const TAG = /<[a-zA-Z/!]/;
const ENTITY = /&#?\w{1,31};/;

/** Elements whose edges end a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea']);

const EMBED_CLASS = /\btwitter-(?:tweet|video)\b/;

/** Collects what the tokenizer reports; the names of its methods are the tokenizer's. */
class Flattener {
  readonly builder = new FlatBuilder();
  readonly links: FlatLink[] = [];
  readonly embeds: FlatEmbed[] = [];
  readonly languages: FlatLanguage[] = [];

  private tag = '';
  private tagStart = -1;
  private attribute = '';
  private value = '';
  private attributes = new Map<string, string>();
  private textEnd = 0;
  private silent = '';
  private link: FlatLink | null = null;
  private embed: FlatEmbed | null = null;
  /** Blockquotes may nest; only the embed's own end closes it. */
  private depth = 0;
  markup = false;

  /** @param shift where the tokenizer's input begins in the whole one */
  constructor(
    private readonly whole: string,
    private readonly input: string,
    private readonly shift: number,
  ) {
    if (shift) this.piece(PARAGRAPH, -shift, 0);
  }

  private piece(text: string, start: number, end: number): void {
    this.builder.add(text, start + this.shift, end + this.shift);
  }

  ontext(start: number, end: number): void {
    this.textEnd = end;
    if (!this.silent) this.piece(this.input.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.textEnd;
    this.textEnd = end;
    if (!this.silent) this.piece(String.fromCodePoint(codepoint), start, end);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.input.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.input.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.input.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.open(end + 1);
    this.tagStart = -1;
  }

  onselfclosingtag(end: number): void {
    this.open(end + 1);
    this.tagStart = -1;
  }

  onclosetag(start: number, end: number): void {
    const name = this.input.slice(start, end).toLowerCase();
    const tagEnd = this.input.indexOf('>', end) + 1 || this.input.length;
    this.textEnd = tagEnd;
    if (this.silent === name) this.silent = '';
    this.markup = true;
    if (name === 'a') this.closeLink(tagEnd);
    if (BLOCKS.has(name)) this.piece(PARAGRAPH, start - 2, tagEnd);
    if (name === 'blockquote' && this.embed && --this.depth === 0) this.closeEmbed(tagEnd);
  }

  oncomment(_start: number, end: number, offset: number): void {
    this.textEnd = end + offset;
  }
  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset);
    this.textEnd = end;
  }
  ondeclaration(_start: number, end: number): void {
    this.textEnd = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.textEnd = end + 1;
  }

  onend(): void {
    if (this.tagStart >= 0) this.cutTag();
    this.closeLink(this.input.length);
    this.embed = null;
  }

  private open(end: number): void {
    this.textEnd = end;
    this.markup = true;
    const { tag, attributes, builder, tagStart } = this;
    if (SILENT.has(tag)) this.silent = tag;
    else if (tag === 'br') this.piece(LINE, tagStart, end);
    else if (tag === 'a') this.openLink(attributes.get('href') ?? '', false);
    else if (BLOCKS.has(tag)) this.piece(PARAGRAPH, tagStart, end);

    if (tag === 'p') {
      const lang = attributes.get('lang');
      if (lang) this.languages.push({ start: builder.length, lang });
    }
    if (tag === 'blockquote') {
      if (this.embed) this.depth += 1;
      else if (EMBED_CLASS.test(attributes.get('class') ?? '')) this.openEmbed(tagStart);
    }
  }

  private openLink(href: string, cut: boolean): void {
    this.closeLink(this.tagStart);
    // A hard-wrapped page breaks addresses, too.
    const address = href.replace(/\s+/g, '');
    const start = this.builder.length;
    this.link = { start, end: start, sourceEnd: 0, href: address, cut };
  }

  private closeLink(sourceEnd: number): void {
    if (!this.link) return;
    this.link.end = this.builder.length;
    this.link.sourceEnd = sourceEnd + this.shift;
    this.links.push(this.link);
    this.link = null;
  }

  private openEmbed(sourceStart: number): void {
    const start = this.builder.length;
    this.embed = { start, end: start, source: [sourceStart + this.shift, 0], statusId: null };
    this.depth = 1;
  }

  private closeEmbed(sourceEnd: number): void {
    if (!this.embed) return;
    this.embed.end = this.builder.length;
    this.embed.source[1] = withScript(this.whole, sourceEnd + this.shift);
    this.embeds.push(this.embed);
    this.embed = null;
  }

  /** The input ends inside a tag: an address in it may be all that is left of a link. */
  private cutTag(): void {
    const rest = this.input.slice(this.tagStart);
    const href = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
    if (this.tag === 'a' && href) this.openLink(href, true);
    else if (!rest.includes('=')) this.piece(rest, this.tagStart, this.input.length);
  }
}

/**
 * Turns an input into the text that a person reads. Plain text comes back as it is; where there
 * are tags or entities, one pass of the tokenizer takes them out.
 */
export function flatten(input: string): FlatText {
  if (!TAG.test(input) && !ENTITY.test(input)) return plainText(input);
  const shift = afterCutTag(input);
  const rest = input.slice(shift);
  const flattener = new Flattener(input, rest, shift);
  const tokenizer = new Tokenizer({ decodeEntities: true }, flattener);
  tokenizer.write(rest);
  tokenizer.end();
  const { builder, links, embeds, languages } = flattener;
  return {
    text: builder.text(),
    markup: flattener.markup,
    links,
    embeds,
    languages,
    startOf: (offset) => builder.startOf(offset),
    endOf: (offset) => builder.endOf(offset),
  };
}
