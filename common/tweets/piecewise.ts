import { nextEntity } from '../text/entities';

/**
 * A text that is put together piece by piece, and where each piece came from. A piece is either a
 * copy of its source, character by character, or something that stands for a longer or shorter
 * stretch of it (an entity, an escape, a tag).
 */
export interface Piecewise {
  copy(text: string, sourceStart: number): void;
  replace(text: string, sourceStart: number, sourceEnd: number): void;
  /** As `replace`, but a piece that repeats the one before widens it instead. */
  replaceOnce(text: string, sourceStart: number, sourceEnd: number): void;
  /** Whether this is the last piece. */
  endsWith(text: string): boolean;
  length(): number;
  /** The whole text; to be asked for once. */
  text(): string;
  /** Where the source of the text that begins at this offset begins. */
  startOf(this: void, offset: number): number;
  /** Where the source of the text that ends at this offset (exclusive) ends. */
  endOf(this: void, offset: number): number;
}

/** For each piece: where it begins in the text, and the start and end of its source; copies: -1. */
const FIELDS = 3;

export function piecewise(): Piecewise {
  let whole = '';
  let last = '';
  // A typed array, because the collector of garbage need not look into that of a large input.
  let places = new Int32Array(64 * FIELDS);
  let used = 0;

  function add(text: string, sourceStart: number, sourceEnd: number): void {
    if (used === places.length) {
      const longer = new Int32Array(used * 2);
      longer.set(places);
      places = longer;
    }
    places[used] = whole.length;
    places[used + 1] = sourceStart;
    places[used + 2] = sourceEnd;
    used += FIELDS;
    whole += text;
    last = text;
  }

  /** The last piece that begins at or before the offset; before the first one where none does. */
  function pieceAt(offset: number): [start: number, sourceStart: number, sourceEnd: number] {
    let low = 0;
    let high = used / FIELDS - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((places[middle * FIELDS] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    const at = high * FIELDS;
    return [places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? -1];
  }

  return {
    copy: (text, sourceStart) => add(text, sourceStart, -1),
    replace: add,
    replaceOnce(text, sourceStart, sourceEnd) {
      if (last === text) places[used - 1] = sourceEnd;
      else add(text, sourceStart, sourceEnd);
    },
    endsWith: (text) => last === text,
    length: () => whole.length,
    text: () => whole,
    startOf(offset) {
      const [start, sourceStart, sourceEnd] = pieceAt(offset);
      if (sourceEnd < 0) return sourceStart + offset - start;
      return offset < whole.length ? sourceStart : sourceEnd;
    },
    endOf(offset) {
      const [start, sourceStart, sourceEnd] = pieceAt(offset - 1);
      return sourceEnd < 0 ? sourceStart + offset - start : sourceEnd;
    },
  };
}

/**
 * Adds a text to the pieces, its entities decoded.
 *
 * @param shift where the text begins in the source of the pieces
 */
export function addDecoded(pieces: Piecewise, text: string, shift: number): void {
  let from = 0;
  if (text.includes('&')) {
    for (let found = nextEntity(text, 0); found; found = nextEntity(text, from)) {
      if (found.start > from) pieces.copy(text.slice(from, found.start), shift + from);
      pieces.replace(found.value, shift + found.start, shift + found.end);
      from = found.end;
    }
  }
  if (from < text.length) pieces.copy(from ? text.slice(from) : text, shift + from);
}
