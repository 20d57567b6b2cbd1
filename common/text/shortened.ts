/**
 * The first words of a text.
 *
 * @param most of UTF-16 units; one less where the last would be half of a character
 */
export const beginning = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** A text as it is or, where it is longer, its first words and a sign that there are more. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${beginning(text, most)}…` : text;
