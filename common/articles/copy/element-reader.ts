import { headingLevel, kindOf } from '../../html/elements';
import type { TokenReader } from '../../html/tokenizer';
import { decodeEntities } from '../../text/entities';
import type { Warning } from '../../tweets';
import { captionOf } from '../captions';
import { readAddress } from '../links';
import { providerOf, quotedEmbed, type EmbedAddress } from '../providers';
import { warnings as warn } from '../warnings';
import { PLAIN_SETTING, type PartBuilder, type Setting } from './builder';
import { PLAIN, UNDERLINE, type Style } from './part';
import { replacedOf } from './replaced';
import { isCaption, isFigure, isWordBullet, marksOf, wordListOf } from './style';

/** Deeper lists are shown at this depth: Strapi's editor goes no deeper. */
const MAX_DEPTH = 6;

export interface TextTarget {
  read(start: number, end: number, loose: boolean, kept: boolean): void;
}

interface Frame {
  name: string;
  setting: Setting;
  /** Within a block, the markup alone divides the text. */
  loose: boolean;
  kept: boolean;
  /** Of a list: how its items are written, and its depth. */
  list: { id: number; format: 'ordered' | 'unordered'; depth: number } | null;
  embed: { address: EmbedAddress | null } | null;
  cells: number;
  bullet: boolean;
}

const ROOT: Frame = {
  name: '',
  setting: PLAIN_SETTING,
  loose: true,
  kept: false,
  list: null,
  embed: null,
  cells: 0,
  bullet: false,
};

/**
 * Follows the elements of the copy. They are kept on a stack, so that depth costs nothing.
 */
export class ElementReader implements TokenReader {
  private readonly frames: Frame[] = [ROOT];
  private readonly open = new Map<string, number>();
  private readonly attributes = new Map<string, string>();
  private name = '';
  private tagStart = 0;
  private silent = '';
  private numbers = 0;
  private capturing = 0;
  private flattened = false;
  /** The last item of a list of Word, until its bullet has told how the list is written. */
  private wordItem: (Style & { kind: 'item' }) | null = null;

  constructor(
    private readonly source: string,
    private readonly builder: PartBuilder,
    private readonly target: TextTarget,
    private readonly warnings: Warning[],
  ) {}

  text(start: number, end: number): void {
    if (this.silent) return;
    const { loose, kept, bullet } = this.top;
    if (bullet) this.readBullet(this.source.slice(start, end));
    else this.target.read(start, end, loose && !this.capturing, kept);
  }

  openTag(nameStart: number, nameEnd: number): boolean {
    this.name = this.source.slice(nameStart, nameEnd).toLowerCase();
    this.tagStart = nameStart - 1;
    this.attributes.clear();
    return true;
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { attributes, source } = this;
    const name = nameEnd - nameStart < 40 ? source.slice(nameStart, nameEnd).toLowerCase() : '';
    if (!name || attributes.has(name)) return;
    attributes.set(name, decodeEntities(source.slice(valueStart, valueEnd)));
  }

  closeTag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (this.silent) {
      if (this.silent === name) this.silent = '';
      return;
    }
    const inTweet = this.builder.advance(start);
    if (!this.open.get(name)) {
      // A `</p>` without its beginning is still an end; `</br>` is read as a break by browsers.
      if (kindOf(name).block && !inTweet) this.builder.paragraphBreak();
      return;
    }
    while (this.frames.length > 1) if (this.pop() === name) return;
  }

  /** There is none: what begins no whole tag is masked. */
  cutTag(): void {}

  finish(): void {
    while (this.frames.length > 1) this.pop();
  }

  private get top(): Frame {
    return this.frames.at(-1) ?? ROOT;
  }

  openTagEnd(end: number, selfClosing: boolean): void {
    if (this.silent) return;
    const { name, attributes, builder, tagStart } = this;
    const inTweet = builder.advance(tagStart);
    if (!inTweet) this.place(name);
    if (name === 'br') builder.lineBreak(tagStart);
    const kind = kindOf(name);
    if (kind.silent && !selfClosing) this.silent = name;
    if (kind.void && kind.block) builder.paragraphBreak();
    if (kind.void || kind.silent) return;
    if (selfClosing && (name.includes(':') || kind.block)) return;
    this.push(name, attributes, end, inTweet);
  }

  /** Images, frames and the like: what they show stands where they stand. */
  private place(name: string): void {
    const { builder, tagStart } = this;
    const shown = replacedOf(name, this.attributes, this.capturing > 0);
    if (!shown) return;
    if (shown.kind === 'embed') {
      const figure = this.top.setting.figure;
      builder.put({ type: 'embed', ...shown.embed, caption: null, ...(figure && { figure }) });
      return;
    }
    if (shown.warning) this.warnings.push(shown.warning);
    if (shown.kind === 'image') builder.picture(shown.url, shown.alt);
    else if (shown.kind === 'words') builder.text(shown.text, tagStart, tagStart + 1);
    else if (shown.text) builder.link(shown.text, shown.href, tagStart);
  }

  private push(
    name: string,
    attributes: ReadonlyMap<string, string>,
    end: number,
    inTweet: boolean,
  ): void {
    const { builder, top } = this;
    const style = attributes.get('style') ?? '';
    const { block, cell } = kindOf(name);
    if (block) builder.paragraphBreak();
    if (cell) this.openCell();
    const embed = this.capturing || inTweet ? null : quotedEmbed(attributes);
    if (embed) {
      builder.capture();
      this.capturing = 1;
    }
    if (!top.setting.caption && isCaption(name, attributes.get('class') ?? ''))
      builder.paragraphBreak();
    const frame: Frame = {
      name,
      setting: this.settingOf(name, style, attributes),
      loose: top.loose && !block,
      kept: top.kept || name === 'pre',
      list: this.listOf(name),
      embed,
      cells: 0,
      bullet: top.bullet || isWordBullet(style),
    };
    // What a blog's editor stores has its quotations divided by empty lines, too.
    if (name === 'blockquote') frame.loose = top.loose;
    this.frames.push(frame);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    builder.setting = frame.setting;
  }

  private pop(): string {
    const { builder } = this;
    const frame = this.frames.pop() ?? ROOT;
    const { name } = frame;
    this.open.set(name, (this.open.get(name) ?? 1) - 1);
    if (frame.embed) this.closeEmbed(frame, frame.embed);
    // Of a caption in the cell of a table, too.
    const captioned = frame.setting.caption && !this.top.setting.caption;
    if (kindOf(name).block || captioned) builder.paragraphBreak();
    builder.setting = this.top.setting;
    return name;
  }

  private closeEmbed({ setting }: Frame, { address }: { address: EmbedAddress | null }): void {
    const { builder } = this;
    this.capturing = 0;
    const spans = builder.release();
    const links = [address?.url, ...spans.map(({ href }) => href)];
    const url = links.find((link) => link && providerOf(link));
    if (!url) {
      builder.restore(spans);
      return;
    }
    const caption = captionOf(spans.map(({ text }) => text).join(''));
    const { figure } = setting;
    builder.put({
      type: 'embed',
      url,
      provider: providerOf(url),
      caption,
      ...(figure && { figure }),
    });
  }

  private settingOf(name: string, style: string, attributes: ReadonlyMap<string, string>): Setting {
    const before = this.top.setting;
    const setting: Setting = {
      ...before,
      marks: marksOf(name, style, before.marks),
      style: this.styleOf(name, style, attributes, before.style),
    };
    if (name === 'a' && attributes.has('href'))
      this.readLink(setting, attributes.get('href') ?? '');
    // A link is underlined by the page that shows it.
    if (setting.href) setting.marks &= ~UNDERLINE;
    const classes = attributes.get('class') ?? '';
    if (isFigure(name, classes)) setting.figure = this.numbers += 1;
    if (setting.figure && isCaption(name, classes)) setting.caption = true;
    return setting;
  }

  private readLink(setting: Setting, href: string): void {
    setting.href = readAddress(href);
    if (setting.href || !href.trim() || href.startsWith('#')) return;
    this.warnings.push(warn.linkDropped(href));
  }

  private styleOf(
    name: string,
    style: string,
    attributes: ReadonlyMap<string, string>,
    inherited: Style,
  ): Style {
    const level = headingLevel(name);
    if (level) return { kind: 'heading', level };
    switch (name) {
      case 'p':
        return this.wordParagraph(style, attributes) ?? inherited;
      case 'blockquote':
        // Strapi's quotes hold no quotes: one within another is a part of it.
        return inherited.kind === 'quote'
          ? inherited
          : { kind: 'quote', quote: (this.numbers += 1) };
      case 'pre':
        return { kind: 'code' };
      case 'figcaption':
        return PLAIN;
      case 'li': {
        const { list } = this.top;
        const item = (this.numbers += 1);
        if (!list) return { kind: 'item', format: 'unordered', list: item, item, depth: 1 };
        return { kind: 'item', format: list.format, list: list.id, item, depth: list.depth };
      }
      default:
        return inherited;
    }
  }

  private wordParagraph(style: string, attributes: ReadonlyMap<string, string>): Style | null {
    if (/^MsoTitle\b/.test(attributes.get('class') ?? '')) return { kind: 'title' };
    const place = wordListOf(style);
    if (!place) return null;
    const item = (this.numbers += 1);
    const depth = Math.min(place.depth, MAX_DEPTH);
    // Lists of the markup itself count from 1 up.
    this.wordItem = { kind: 'item', format: 'unordered', list: -place.list, item, depth };
    return this.wordItem;
  }

  private readBullet(text: string): void {
    if (this.wordItem && /[\p{L}\p{N}][.)]/u.test(text)) this.wordItem.format = 'ordered';
  }

  private listOf(name: string): Frame['list'] {
    const { list } = this.top;
    if (name !== 'ul' && name !== 'ol' && name !== 'menu' && name !== 'dir') return list;
    const format = name === 'ol' ? 'ordered' : 'unordered';
    if (!list) return { id: (this.numbers += 1), format, depth: 1 };
    return { id: list.id, format, depth: Math.min(list.depth + 1, MAX_DEPTH) };
  }

  private openCell(): void {
    const row = this.top;
    row.cells += 1;
    if (row.name !== 'tr' || row.cells < 2) return;
    this.builder.divide(' | ');
    if (!this.flattened) this.warnings.push(warn.table());
    this.flattened = true;
  }
}
