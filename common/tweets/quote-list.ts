import type { FlatQuote } from './flat';
import type { Piecewise } from './piecewise';

/**
 * From where on which quotation is the innermost one.
 *
 * ```markdown
 * > | <blockquote>One<blockquote>Two</blockquote>Three</blockquote>Four
 *                 ^0             ^1              ^0                ^none
 * ```
 */
export class QuoteList {
  readonly quotes: FlatQuote[] = [];

  /** @param opened where those that are open begin */
  constructor(
    private readonly pieces: Piecewise,
    private readonly opened: number[] = [],
  ) {}

  /** The list of another text, which goes on where this one ends: what is open began before it. */
  continued(pieces: Piecewise): QuoteList {
    return new QuoteList(
      pieces,
      this.opened.map(() => -1),
    );
  }

  open(): void {
    const start = this.pieces.length;
    this.opened.push(start);
    this.quotes.push({ start, quote: start });
  }

  close(): void {
    this.opened.pop();
    this.quotes.push({ start: this.pieces.length, quote: this.opened.at(-1) ?? -1 });
  }
}
