import { hiddenEnds } from '../html/elements';
import { embedElements, referenceOf, type EmbedElements } from './embed-elements';
import { LINE, PARAGRAPH, type FlatEmbed, type FlatLanguage, type FlatText } from './flat';
import { LinkList } from './link-list';
import { addDecoded, piecewise, type Piecewise } from './piecewise';
import { QuoteList } from './quote-list';
import { attributeOf, NO_TAG, tagOf, type Tag } from './tag-kinds';

/**
 * Takes the tags out of a page in one pass: the text goes to the pieces, and what tells where a tweet is
 * to the lists of links, quotations, languages and embeds. The names of the `on…` methods are the
 * tokenizer's.
 *
 * The scanning of one tag stays together here, its state in fields and not in objects of each tag: this
 * runs for every tag of a page, and `npm run bench -- parse` holds it at half the tokenizer's own speed.
 */
export class MarkupReader {
  private readonly pieces: Piecewise = piecewise();
  private readonly links = new LinkList(this.pieces);
  private readonly quotes = new QuoteList(this.pieces);
  private readonly embeds: EmbedElements = embedElements();
  private readonly languages: FlatLanguage[] = [];
  private readonly hidden: ReturnType<typeof hiddenEnds>;
  private attributes: Partial<Record<string, string>> = {};
  private markup = false;
  private tag: Tag = NO_TAG;
  private tagStart = -1;
  private attribute = '';
  private value = '';
  /** The name of the element whose content nobody reads. */
  private silent = '';
  /** Up to where the tokenizer has reported the source. */
  private seen = 0;

  constructor(private readonly source: string) {
    this.hidden = hiddenEnds(source);
  }

  /** To be asked for when the tokenizer is through. */
  flat(): FlatText {
    const { pieces, source, markup, links, embeds, languages, quotes } = this;
    return {
      text: pieces.text(),
      source,
      markup,
      links: links.links,
      embeds: embeds.finish(),
      languages,
      quotes: quotes.quotes,
      startOf: pieces.startOf,
      endOf: pieces.endOf,
    };
  }

  ontext(start: number, end: number): void {
    this.seen = end;
    // The tokenizer reports what follows a broken closing tag as text from nowhere.
    if (start < 0 || this.silent) return;
    const { source, pieces } = this;
    // A line feed between two blocks, as in most pages.
    if (end - start === 1 && source[start] === '\n' && pieces.endsWith(PARAGRAPH)) return;
    addDecoded(pieces, source.slice(start, end), start);
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagOf(this.source, start, end);
    this.tagStart = start - 1;
    if (this.tag.reads) this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.tag.reads ? attributeOf(this.source, start, end) : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value += this.source.slice(start, end);
  }

  onattribend(): void {
    if (this.attribute) this.attributes[this.attribute] = this.value;
  }

  onopentagend(end: number): void {
    this.open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end, true);
  }

  onclosetag(start: number, end: number): void {
    const { source, pieces, links } = this;
    const { name, block } = tagOf(source, start, end);
    const tagEnd = source.indexOf('>', end) + 1 || source.length;
    this.markup = true;
    this.seen = tagEnd;
    if (this.silent === name) this.silent = '';
    if (name === 'a') links.close(tagEnd);
    const language = name === 'p' && this.languages.at(-1);
    if (language) language.closed = true;
    if (name === 'blockquote') this.quotes.close();
    if (block) pieces.replaceOnce(PARAGRAPH, start - 2, tagEnd);
    // A link that is left open ends with the embed.
    if (this.embeds.close(name, pieces.length(), tagEnd)) links.close(start - 2);
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

  ontextentity(): void {}
  onattribentity(): void {}

  onend(): void {
    if (this.tagStart >= 0) this.endInTag();
    else {
      // A tag that is cut in its name is not reported at all.
      const start = this.source.indexOf('<', this.seen);
      if (start >= 0) this.addRest(start);
    }
    this.links.close(this.source.length);
  }

  private open(end: number, selfClosing: boolean): void {
    const { tag, tagStart: start, pieces } = this;
    this.tagStart = -1;
    this.markup = true;
    const seen = (this.seen = end + 1);
    const hides = tag.silent && !selfClosing && !this.silent;
    if (hides && this.hidden.closes(tag.name, seen)) this.silent = tag.name;
    if (tag.name === 'br') pieces.replace(LINE, start, seen);
    else if (tag.block) pieces.replaceOnce(PARAGRAPH, start, seen);
    if (tag.reads) this.openRead(tag.name, start, seen);
  }

  private openRead(name: string, start: number, end: number): void {
    const { attributes, pieces } = this;
    if (name === 'a') this.links.open(attributes.href ?? '', start, false);
    else if (name === 'p') {
      const { lang } = attributes;
      if (!lang) return;
      this.languages.push({ start: pieces.length(), sourceStart: start, closed: false, lang });
    } else {
      if (name === 'blockquote') this.quotes.open();
      this.embeds.open(name, this.embedOf(start, end));
    }
  }

  private embedOf(start: number, end: number): FlatEmbed | null {
    const reference = referenceOf(this.attributes);
    if (reference === undefined) return null;
    const length = this.pieces.length();
    // The separator that the element itself put in is a part of it.
    return { start: length - 1, end: length, source: [start, end], reference };
  }

  /**
   * What begins like a tag, and is more than a cut one, is text.
   *
   * ```markdown
   * > | I <3 you (@lizzo) · I met <b
   *       ^^^^^^^^^^^^^^^ text    ^^ none
   * ```
   */
  private addRest(start: number): void {
    const rest = this.source.slice(start);
    const cut = rest.includes('=') || /^<\/?[a-z0-9-]*\s*$/i.test(rest);
    if (!cut && !this.silent) this.pieces.copy(rest, start);
  }

  /**
   * The input ends inside a tag: an address in it may be all that is left of a link.
   *
   * ```markdown
   * > | (@lizzo) <a href="https://twitter.com/lizzo/status/14619045
   *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ href
   * ```
   */
  private endInTag(): void {
    const { source, tag, tagStart } = this;
    const href = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(source.slice(tagStart))?.[1];
    if (tag.name === 'a' && href) this.links.open(href, tagStart, true);
    else this.addRest(tagStart);
  }
}
