import { nextEntity } from '../text/entities';

/** For each piece: where it begins in the text, and the start and end of its source; copies: -1. */
const FIELDS = 3;

/**
 * A text that is put together piece by piece, and where each piece came from. A piece is either a
 * copy of its source, character by character, or something that stands for a longer or shorter
 * stretch of it (an entity, an escape, a tag).
 *
 * ```markdown
 * > | Q&amp;A<br>with BTS
 *     ^  copy   ^^^^^^^^ copy
 *      ^^^^^ replaced by &
 *           ^ copy
 *            ^^^^ replaced by a line break
 * ```
 */
export class Piecewise {
  private whole = '';
  private last = '';
  // A typed array, because the collector of garbage need not look into that of a large input.
  private places = new Int32Array(64 * FIELDS);
  private used = 0;

  get length(): number {
    return this.whole.length;
  }

  /** The whole text; to be asked for once. */
  get text(): string {
    return this.whole;
  }

  copy(text: string, sourceStart: number): void {
    this.replace(text, sourceStart, -1);
  }

  /** Copies a text, its entities decoded. */
  copyDecoded(text: string, sourceStart: number): void {
    let from = 0;
    if (text.includes('&')) {
      for (let found = nextEntity(text, 0); found; found = nextEntity(text, from)) {
        if (found.start > from) this.copy(text.slice(from, found.start), sourceStart + from);
        this.replace(found.value, sourceStart + found.start, sourceStart + found.end);
        from = found.end;
      }
    }
    if (from < text.length) this.copy(from ? text.slice(from) : text, sourceStart + from);
  }

  replace(text: string, sourceStart: number, sourceEnd: number): void {
    const { used } = this;
    if (used === this.places.length) {
      const longer = new Int32Array(used * 2);
      longer.set(this.places);
      this.places = longer;
    }
    const { places } = this;
    places[used] = this.whole.length;
    places[used + 1] = sourceStart;
    places[used + 2] = sourceEnd;
    this.used = used + FIELDS;
    this.whole += text;
    this.last = text;
  }

  /** As `replace`, but a piece that repeats the one before widens it instead. */
  replaceOnce(text: string, sourceStart: number, sourceEnd: number): void {
    if (this.last === text) this.places[this.used - 1] = sourceEnd;
    else this.replace(text, sourceStart, sourceEnd);
  }

  /** Whether this is the last piece. */
  endsWith(text: string): boolean {
    return this.last === text;
  }

  /** Where the source of the text that begins at this offset begins. */
  startOf(offset: number): number {
    const [start, sourceStart, sourceEnd] = this.pieceAt(offset);
    if (sourceEnd < 0) return sourceStart + offset - start;
    return offset < this.whole.length ? sourceStart : sourceEnd;
  }

  /** Where the source of the text that ends at this offset (exclusive) ends. */
  endOf(offset: number): number {
    const [start, sourceStart, sourceEnd] = this.pieceAt(offset - 1);
    return sourceEnd < 0 ? sourceStart + offset - start : sourceEnd;
  }

  /** The last piece that begins at or before the offset; before the first one where none does. */
  private pieceAt(offset: number): [start: number, sourceStart: number, sourceEnd: number] {
    const { places } = this;
    let low = 0;
    let high = this.used / FIELDS - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((places[middle * FIELDS] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    const at = high * FIELDS;
    return [places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? -1];
  }
}
