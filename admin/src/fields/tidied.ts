import type { ClipboardEvent } from 'react';

/**
 * A box whose words are read to one spelling: as soon as something is pasted, and when the box is left.
 * Words that cannot be read stay as they are.
 *
 * @param read gives null for words that it cannot read
 */
export const tidiedBy = (
  read: (words: string) => string | null,
  write: (spelling: string) => void,
) => ({
  tidy(words: string): void {
    const spelling = read(words);
    if (spelling !== null && spelling !== words) write(spelling);
  },
  paste(event: ClipboardEvent<HTMLInputElement>): void {
    const spelling = read(event.clipboardData.getData('text/plain'));
    if (spelling === null) return;
    event.preventDefault();
    write(spelling);
  },
});
