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

export function piecewise(): Piecewise {
  const parts: string[] = [];
  const starts: number[] = [];
  const sourceStarts: number[] = [];
  /** Of a copy: -1. */
  const sourceEnds: number[] = [];
  let length = 0;

  function add(text: string, sourceStart: number, sourceEnd: number): void {
    parts.push(text);
    starts.push(length);
    sourceStarts.push(sourceStart);
    sourceEnds.push(sourceEnd);
    length += text.length;
  }

  const endsWith = (text: string): boolean => parts[parts.length - 1] === text;

  /** The last piece that begins at or before the offset; -1 where there is none. */
  function pieceAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  return {
    copy: (text, sourceStart) => add(text, sourceStart, -1),
    replace: add,
    replaceOnce(text, sourceStart, sourceEnd) {
      if (endsWith(text)) sourceEnds[sourceEnds.length - 1] = sourceEnd;
      else add(text, sourceStart, sourceEnd);
    },
    endsWith,
    length: () => length,
    text: () => parts.join(''),
    startOf(offset) {
      const piece = pieceAt(offset);
      const start = sourceStarts[piece] ?? 0;
      const end = sourceEnds[piece] ?? -1;
      if (end < 0) return start + offset - (starts[piece] ?? 0);
      return offset < length ? start : end;
    },
    endOf(offset) {
      const piece = pieceAt(offset - 1);
      const end = sourceEnds[piece] ?? -1;
      if (end >= 0) return end;
      return (sourceStarts[piece] ?? 0) + offset - (starts[piece] ?? 0);
    },
  };
}
