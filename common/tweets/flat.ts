/** Stands for `<br>`: a line break that the markup made. Whitespace for every `\s`. */
export const LINE = '\u2028';

/** Stands for the edge of a block element: a paragraph break that the markup made. */
export const PARAGRAPH = '\u2029';

/** A link of the markup, in offsets of the flat text. */
export interface FlatLink {
  start: number;
  end: number;
  href: string;
  /** Where the element begins in the input. */
  sourceStart: number;
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
  /** What the element's attributes say of the post: its number or its address. */
  reference: string | null;
}

/** A paragraph that says which language it is in. */
export interface FlatLanguage {
  /** Where its text begins. */
  start: number;
  /** Where its tag begins in the input. */
  sourceStart: number;
  /** It ends before the next one begins. */
  closed: boolean;
  lang: string;
}

/** From `start` on, the innermost quotation around the text begins at `quote`; -1: there is none. */
export interface FlatQuote {
  start: number;
  quote: number;
}

/**
 * An input, or a section of it, as a person reads it: entities decoded, tags gone; with the way back to the
 * input's offsets.
 */
export interface FlatText {
  text: string;
  /** The whole input as it was tokenized, of the same length. */
  source: string;
  /** There are tags: line feeds between them are only space. */
  markup: boolean;
  /** Each list is ordered by `start`. */
  links: readonly FlatLink[];
  embeds: readonly FlatEmbed[];
  languages: readonly FlatLanguage[];
  quotes: readonly FlatQuote[];
  /** Where in the input the text that begins at this offset begins. */
  startOf(offset: number): number;
  /** Where in the input the text that ends at this offset (exclusive) ends. */
  endOf(offset: number): number;
}

export function plainText(text: string): FlatText {
  return {
    text,
    source: text,
    markup: false,
    links: [],
    embeds: [],
    languages: [],
    quotes: [],
    startOf: (offset) => offset,
    endOf: (offset) => offset,
  };
}
