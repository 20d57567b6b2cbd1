/** Stands for `<br>`: a line break that the markup made. Whitespace for every `\s`. */
export const LINE = '\u2028';

/** Stands for the edge of a block element: a paragraph break that the markup made. */
export const PARAGRAPH = '\u2029';

/** A link of the markup, in offsets of the flat text. */
export interface FlatLink {
  start: number;
  end: number;
  href: string;
  /** Where the element ends in the input, its closing tag included. */
  sourceEnd: number;
  /** The input ends inside the link's address, so that its last part may be missing. */
  cut: boolean;
}

/** An element that is a tweet's embed as a whole. */
export interface FlatEmbed {
  start: number;
  end: number;
  /** Its place in the input, tags included. */
  source: [start: number, end: number];
  /** The number of the post, where the element's attributes name it. */
  statusId: string | null;
}

/** A paragraph that says which language it is in. */
export interface FlatLanguage {
  /** Where its text begins. */
  start: number;
  lang: string;
}

/** An input as a person reads it: entities decoded, tags gone; with the way back to its offsets. */
export interface FlatText {
  text: string;
  /** There are tags: line feeds between them are only space. */
  markup: boolean;
  links: readonly FlatLink[];
  embeds: readonly FlatEmbed[];
  languages: readonly FlatLanguage[];
  /** Where in the input the text that begins at this offset begins. */
  startOf(offset: number): number;
  /** Where in the input the text that ends at this offset (exclusive) ends. */
  endOf(offset: number): number;
}

export function plainText(text: string): FlatText {
  return {
    text,
    markup: false,
    links: [],
    embeds: [],
    languages: [],
    startOf: (offset) => offset,
    endOf: (offset) => offset,
  };
}

/**
 * Collects a flat text piece by piece. A piece is either a copy of the input, character by
 * character, or something that stands for a longer or shorter stretch of it (an entity, a tag).
 */
export class FlatBuilder {
  private readonly parts: string[] = [];
  private readonly flatStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  length = 0;

  add(text: string, sourceStart: number, sourceEnd: number): void {
    if (text === '') return;
    const last = this.parts.length - 1;
    if (last >= 0 && text === PARAGRAPH && this.parts[last] === PARAGRAPH) {
      this.sourceEnds[last] = sourceEnd;
      return;
    }
    this.parts.push(text);
    this.flatStarts.push(this.length);
    this.sourceStarts.push(sourceStart);
    this.sourceEnds.push(sourceEnd);
    this.length += text.length;
  }

  text(): string {
    return this.parts.join('');
  }

  startOf(offset: number): number {
    const piece = this.pieceAt(offset);
    if (piece < 0) return offset;
    if (offset >= this.length) return this.sourceEnds[piece] ?? 0;
    const start = this.sourceStarts[piece] ?? 0;
    return this.isCopy(piece) ? start + offset - (this.flatStarts[piece] ?? 0) : start;
  }

  endOf(offset: number): number {
    const piece = this.pieceAt(offset - 1);
    if (piece < 0) return 0;
    if (!this.isCopy(piece)) return this.sourceEnds[piece] ?? 0;
    return (this.sourceStarts[piece] ?? 0) + offset - (this.flatStarts[piece] ?? 0);
  }

  private isCopy(piece: number): boolean {
    const length = (this.sourceEnds[piece] ?? 0) - (this.sourceStarts[piece] ?? 0);
    return this.parts[piece]?.length === length;
  }

  /** The last piece that begins at or before the offset; -1 where there is none. */
  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.flatStarts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.flatStarts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }
}
