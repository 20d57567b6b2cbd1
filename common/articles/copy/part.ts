import type { ParsedTweet, Range } from '../../tweets';
import type { HeadingLevel, RelatedItem } from '../types';

/** How letters are set, as bits of one number. */
export const BOLD = 1;
export const ITALIC = 2;
export const UNDERLINE = 4;
export const STRIKETHROUGH = 8;
export const CODE = 16;

/** A piece of text that is set alike. */
export interface Span {
  text: string;
  /** Where it stands in the input; where its lengths differ (an entity), it is one whole. */
  start: number;
  end: number;
  marks: number;
  href: string | null;
}

export interface ListPlace {
  /** The outermost list that the item belongs to. */
  list: number;
  /** Paragraphs of one item have the same number. */
  item: number;
  /** 1: not nested. */
  depth: number;
}

export type Style =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: HeadingLevel }
  | { kind: 'title' }
  | { kind: 'quote'; quote: number }
  | ({ kind: 'item'; format: 'ordered' | 'unordered' } & ListPlace)
  | { kind: 'code' };

export interface Paragraph {
  type: 'paragraph';
  style: Style;
  text: string;
  spans: Span[];
  /** An image stands in it, or a link to one: it is no title, and no promo. */
  image?: boolean;
  /** The number of the figure it stands in. */
  figure?: number;
  /** It is the caption of its figure. */
  caption?: boolean;
}

export interface EmbedPart {
  type: 'embed';
  url: string;
  provider: string | null;
  caption: string | null;
  figure?: number;
}

/** A picture; it is kept beside the text. */
export interface FoundImage {
  url: string;
  alt: string | null;
  /** The number of the figure it stands in; 0: none. */
  figure: number;
}

/** What an article consists of, from the first reading to the last. */
export type Part =
  | Paragraph
  | EmbedPart
  | { type: 'tweet'; tweet: ParsedTweet }
  | { type: 'related'; label: string; items: RelatedItem[] }
  | { type: 'promo'; text: string; url: string | null };

export const PLAIN: Style = { kind: 'paragraph' };

/** Zero-width signs are nothing to read. */
export const isBlank = (text: string): boolean => !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);

export function paragraphOf(spans: Span[], style: Style): Paragraph {
  const text =
    spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join('');
  return { type: 'paragraph', style, text, spans };
}

/** Cuts pieces out of one paragraph; each piece costs no more than its own length. */
export class Cutter {
  private readonly offsets: number[] = [];

  constructor(private readonly paragraph: Paragraph) {
    let offset = 0;
    for (const { text } of paragraph.spans) {
      this.offsets.push(offset);
      offset += text.length;
    }
  }

  spans(from: number, to: number): Span[] {
    const found: Span[] = [];
    const { spans } = this.paragraph;
    for (let index = this.spanAt(from); index < spans.length; index += 1) {
      const span = spans[index];
      const offset = this.offsets[index] ?? 0;
      if (!span || offset >= to) break;
      const piece = pieceOf(
        span,
        Math.max(0, from - offset),
        Math.min(span.text.length, to - offset),
      );
      if (piece.text) found.push(piece);
    }
    return found;
  }

  /** The piece as a paragraph of the same style; null where there is nothing to read in it. */
  paragraphBetween(from: number, to: number): Paragraph | null {
    const piece = this.piece(from, to);
    return isBlank(piece.text) ? null : piece;
  }

  piece(from: number, to: number): Paragraph {
    const piece = paragraphOf(this.spans(from, to), this.paragraph.style);
    const { image, figure, caption } = this.paragraph;
    return {
      ...piece,
      ...(image && { image }),
      ...(figure && { figure }),
      ...(caption && { caption }),
    };
  }

  /** Where the stretch stands in the input. */
  range(from: number, to: number): Range {
    const spans = this.spans(from, to);
    return [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  }

  /** The last span that begins at the offset or before it, by binary search. */
  private spanAt(offset: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}

function pieceOf(span: Span, from: number, to: number): Span {
  if (from === 0 && to === span.text.length) return span;
  const text = span.text.slice(from, to);
  const copied = span.text.length === span.end - span.start;
  return copied
    ? { ...span, text, start: span.start + from, end: span.start + to }
    : { ...span, text };
}

/** Space at the ends taken off: where the words of the stretch begin and end. */
export function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to];
  while (start < end && isBlank(text[start] ?? '')) start += 1;
  while (end > start && isBlank(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}
