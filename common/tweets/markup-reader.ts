import { HiddenEnds } from '../html/elements';
import type { TokenReader } from '../html/tokenizer';
import { EmbedElements, referenceOf } from './embed-elements';
import { LINE, PARAGRAPH, type FlatEmbed, type FlatLanguage, type FlatText } from './flat';
import { LinkList } from './link-list';
import { Piecewise } from './piecewise';
import { QuoteList } from './quote-list';
import { attributeOf, NO_TAG, tagOf, type Tag } from './tag-kinds';

/**
 * Takes the tags out of a page in one pass: the text goes to the pieces, and what tells where a tweet is
 * to the lists of links, quotations, languages and embeds.
 *
 * The scanning of one tag stays together here, its state in fields and not in objects of each tag: this
 * runs for every tag of a page, and `npm run bench -- parse` holds it at half a bare tokenizer's speed.
 */
export class MarkupReader implements TokenReader {
  private pieces = new Piecewise();
  private links = new LinkList(this.pieces);
  private quotes = new QuoteList(this.pieces);
  private embeds = new EmbedElements();
  private languages: FlatLanguage[] = [];
  private readonly hidden: HiddenEnds;
  private attributes: Partial<Record<string, string>> = {};
  private markup = false;
  private tag: Tag = NO_TAG;
  private tagStart = -1;
  /** The name of the element whose content nobody reads. */
  private silent = '';

  /**
   * @param sectionLength a section ends with the first embed that ends behind so much text
   * @param onSection takes each section that does not end the source
   */
  constructor(
    private readonly source: string,
    private readonly sectionLength: number,
    private readonly onSection: (section: FlatText) => void,
  ) {
    this.hidden = new HiddenEnds(source);
  }

  /** The text since the last section; to be asked for when the whole source is read. */
  rest(): FlatText {
    this.links.close(this.source.length);
    return this.section();
  }

  private section(): FlatText {
    const { pieces, source, markup, links, embeds, languages, quotes } = this;
    return {
      text: pieces.text,
      source,
      markup,
      links: links.links,
      embeds: embeds.finish(),
      languages,
      quotes: quotes.quotes,
      startOf: (offset) => pieces.startOf(offset),
      endOf: (offset) => pieces.endOf(offset),
    };
  }

  /** Nothing reaches back over an embed that has ended. */
  private endSection(): void {
    this.onSection(this.section());
    this.pieces = new Piecewise();
    this.links = new LinkList(this.pieces);
    this.quotes = this.quotes.continued(this.pieces);
    this.embeds = new EmbedElements();
    this.languages = [];
  }

  text(start: number, end: number): void {
    if (this.silent) return;
    const { source, pieces } = this;
    // A line feed between two blocks, as in most pages.
    if (end - start === 1 && source[start] === '\n' && pieces.endsWith(PARAGRAPH)) return;
    pieces.copyDecoded(source.slice(start, end), start);
  }

  openTag(nameStart: number, nameEnd: number): boolean {
    const tag = tagOf(this.source, nameStart, nameEnd);
    this.tag = tag;
    this.tagStart = nameStart - 1;
    if (tag.reads) this.attributes = {};
    return tag.reads;
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const name = attributeOf(this.source, nameStart, nameEnd);
    if (name) this.attributes[name] = this.source.slice(valueStart, valueEnd);
  }

  openTagEnd(end: number, selfClosing: boolean): void {
    const { tag, tagStart: start, pieces } = this;
    this.markup = true;
    const hides = tag.silent && !selfClosing && !this.silent;
    if (hides && this.hidden.closes(tag.name, end)) this.silent = tag.name;
    if (tag.name === 'br') pieces.replace(LINE, start, end);
    else if (tag.block) pieces.replaceOnce(PARAGRAPH, start, end);
    if (tag.reads) this.openRead(tag.name, start, end);
  }

  closeTag(nameStart: number, nameEnd: number, end: number): void {
    const { pieces, links } = this;
    const { name, block } = tagOf(this.source, nameStart, nameEnd);
    this.markup = true;
    if (this.silent === name) this.silent = '';
    if (name === 'a') links.close(end);
    const language = name === 'p' && this.languages.at(-1);
    if (language) language.closed = true;
    if (name === 'blockquote') this.quotes.close();
    if (block) pieces.replaceOnce(PARAGRAPH, nameStart - 2, end);
    // A link that is left open ends with the embed.
    if (!this.embeds.close(name, pieces.length, end)) return;
    links.close(nameStart - 2);
    if (pieces.length >= this.sectionLength && !this.embeds.isOpen) this.endSection();
  }

  private openRead(name: string, start: number, end: number): void {
    const { attributes, pieces } = this;
    if (name === 'a') this.links.open(attributes.href ?? '', start, false);
    else if (name === 'p') {
      const { lang } = attributes;
      if (!lang) return;
      this.languages.push({ start: pieces.length, sourceStart: start, closed: false, lang });
    } else {
      if (name === 'blockquote') this.quotes.open();
      this.embeds.open(name, this.embedOf(start, end));
    }
  }

  private embedOf(start: number, end: number): FlatEmbed | null {
    const reference = referenceOf(this.attributes);
    if (reference === undefined) return null;
    const length = this.pieces.length;
    // The separator that the element itself put in is a part of it.
    return { start: length - 1, end: length, source: [start, end], reference };
  }

  /**
   * What begins like a tag, and is more than a cut one, is text. An address in a cut one may be all that is
   * left of a link.
   *
   * ```markdown
   * > | I <3 you (@lizzo) · I met <b
   *       ^^^^^^^^^^^^^^^ text    ^^ none
   * > | (@lizzo) <a href="https://twitter.com/lizzo/status/14619045
   *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ href
   * ```
   */
  cutTag(start: number): void {
    const rest = this.source.slice(start);
    const href = /^<a\s/i.test(rest) && /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
    if (href) this.links.open(href, start, true);
    else if (!this.silent && !rest.includes('=') && !/^<\/?[a-z0-9-]*\s*$/i.test(rest))
      this.pieces.copy(rest, start);
  }
}
