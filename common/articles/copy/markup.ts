import { HiddenEnds, isElement, kindOf } from '../../html/elements';

/** Takes the place of a `<` that begins no tag, so that the tokenizer reads on. */
const LITERAL = '\u0001';

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9]*(?:[:-][a-zA-Z0-9-]*)?)/y;
const PLAIN_STRETCH = /[^"'<>=]*/y;

export interface Markup {
  /**
   * The source for the tokenizer, of the same length: each `<` that begins no tag of HTML is another
   * sign. What a reader sees is to be taken from the source itself.
   */
  masked: string;
  /** The page's own elements make its lines; else line feeds do. */
  layout: boolean;
}

/**
 * Tells tags from words: `<3`, `<unknown>`, a tag without its end, a `<script>` that is never closed
 * are words of the copy, which must not be lost. Null where there is no tag at all.
 *
 * ```markdown
 * > | I <3 you, a<b and <b>BTS</b>, <p never ends
 *       ^ word   ^ word ^ tag       ^ word
 * ```
 */
export function readMarkup(source: string): Markup | null {
  const first = source.indexOf('<');
  return first < 0 ? null : new MarkupReader(source).read(first);
}

class MarkupReader {
  private readonly pieces: string[] = [];
  private copied = 0;
  private found = false;
  private layout = false;
  private readonly hidden: HiddenEnds;
  /** Asked for once, so that what is never closed is not searched for again and again. */
  private readonly lastGreater: number;
  private readonly lastCommentEnd: number;

  constructor(private readonly source: string) {
    this.hidden = new HiddenEnds(source);
    this.lastGreater = source.lastIndexOf('>');
    this.lastCommentEnd = source.lastIndexOf('-->');
  }

  read(first: number): Markup | null {
    const { source } = this;
    for (let at = first; at >= 0;) {
      const end = this.endOfTag(at);
      if (end < 0) this.mask(at);
      at = source.indexOf('<', end < 0 ? at + 1 : end);
    }
    if (!this.found) return null;
    this.pieces.push(source.slice(this.copied));
    return { masked: this.pieces.join(''), layout: this.layout };
  }

  private mask(at: number): void {
    this.pieces.push(this.source.slice(this.copied, at), LITERAL);
    this.copied = at + 1;
  }

  /** The offset after the tag, comment or declaration that begins here; -1 where none does. */
  private endOfTag(at: number): number {
    const { source } = this;
    if (at > this.lastGreater) return -1;
    const next = source[at + 1];
    if (next === '!') return this.endOfDeclaration(at);
    if (next === '?')
      return source.startsWith('<?xml', at) ? source.indexOf('>', at) + 1 || -1 : -1;
    NAME.lastIndex = at;
    const match = NAME.exec(source);
    const name = (match?.[2] ?? '').toLowerCase();
    if (!match || !isElement(name)) return -1;
    const end = this.endOfAttributes(at + match[0].length);
    if (end < 0) return -1;
    const kind = kindOf(name);
    if (!match[1] && (kind.silent || kind.raw)) return this.endOfHidden(name, kind.raw, end);
    this.found = true;
    this.layout ||= kind.layout;
    return end;
  }

  private endOfHidden(name: string, raw: boolean, end: number): number {
    const selfClosing = this.source[end - 2] === '/' && !raw;
    if (!selfClosing && !this.hidden.closes(name, end)) return -1;
    this.found = true;
    return end;
  }

  private endOfDeclaration(at: number): number {
    const { source } = this;
    if (source.startsWith('<!--', at)) {
      if (this.lastCommentEnd < at + 4) return -1;
      this.found = true;
      return source.indexOf('-->', at + 4) + 3;
    }
    if (!/^<!(?:\[(?:if|endif|CDATA)|doctype)/i.test(source.slice(at, at + 9))) return -1;
    const end = source.indexOf('>', at) + 1;
    this.found ||= end > 0;
    return end || -1;
  }

  /** The offset after the `>` of a tag whose name ends here; -1 where it has none. */
  private endOfAttributes(nameEnd: number): number {
    const { source } = this;
    if (!/[\s/>]/.test(source[nameEnd] ?? '')) return -1;
    let valueExpected = false;
    for (let at = nameEnd; ;) {
      PLAIN_STRETCH.lastIndex = at;
      const stretch = PLAIN_STRETCH.exec(source)?.[0] ?? '';
      if (/[^\s/]/.test(stretch)) valueExpected = false;
      at += stretch.length;
      const sign = source[at];
      if (sign === '>') return at + 1;
      if (sign === undefined || sign === '<') return -1;
      if (sign === '=') valueExpected = true;
      else if (valueExpected) {
        at = source.indexOf(sign, at + 1);
        if (at < 0) return -1;
        valueExpected = false;
      }
      at += 1;
    }
  }
}
