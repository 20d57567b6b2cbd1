/**
 * Collects a text piece by piece and remembers where each piece came from. A piece is either a
 * copy of its source, character by character, or something that stands for a longer or shorter
 * stretch of it (an entity, an escape, a tag).
 */
export class Piecewise {
  length = 0;
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly sourceStarts: number[] = [];
  /** Of a copy: -1. */
  private readonly sourceEnds: number[] = [];

  copy(text: string, sourceStart: number): void {
    this.piece(text, sourceStart, -1);
  }

  replace(text: string, sourceStart: number, sourceEnd: number): void {
    this.piece(text, sourceStart, sourceEnd);
  }

  /** The whole text; to be asked for once. */
  text(): string {
    return this.parts.join('');
  }

  /** As `replace`, but a piece that repeats the one before widens it instead. */
  replaceOnce(text: string, sourceStart: number, sourceEnd: number): void {
    if (this.endsWith(text)) this.sourceEnds[this.sourceEnds.length - 1] = sourceEnd;
    else this.piece(text, sourceStart, sourceEnd);
  }

  /** Whether this is the last piece. */
  endsWith(text: string): boolean {
    return this.parts[this.parts.length - 1] === text;
  }

  private piece(text: string, sourceStart: number, sourceEnd: number): void {
    this.parts.push(text);
    this.starts.push(this.length);
    this.sourceStarts.push(sourceStart);
    this.sourceEnds.push(sourceEnd);
    this.length += text.length;
  }

  /** Where the source of the text that begins at this offset begins. */
  startOf(offset: number): number {
    const piece = this.pieceAt(offset);
    const start = this.sourceStarts[piece] ?? 0;
    const end = this.sourceEnds[piece] ?? -1;
    if (end < 0) return start + offset - (this.starts[piece] ?? 0);
    return offset < this.length ? start : end;
  }

  /** Where the source of the text that ends at this offset (exclusive) ends. */
  endOf(offset: number): number {
    const piece = this.pieceAt(offset - 1);
    const end = this.sourceEnds[piece] ?? -1;
    if (end >= 0) return end;
    return (this.sourceStarts[piece] ?? 0) + offset - (this.starts[piece] ?? 0);
  }

  /** The last piece that begins at or before the offset; -1 where there is none. */
  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }
}
