import { foldedWords, type Word } from '../text/words';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/**
 * A trie of phrases, which are looked for word by word, so that the time does not grow with their number. Case,
 * accents and the punctuation between words do not matter.
 */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map() };

  /** A phrase without a letter or digit is left out. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const word of foldedWords(phrase)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.root) node.value = value;
  }

  addAll(phrases: Iterable<string>, value: T): void {
    for (const phrase of phrases) this.add(phrase, value);
  }

  /**
   * The longest phrase that begins with the word at `index`; `count` is its number of words. Of `also` and
   * `also read`:
   *
   * ```markdown
   * > | Also read: the tour goes on
   *     ^^^^^^^^^
   * ```
   */
  at(words: readonly Word[], index: number, text: string): { value: T; count: number } | null {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; count: number } | null = null;
    for (let count = 0; ; count += 1) {
      const word = words[index + count];
      const last = words[index + count - 1];
      if (!word || (count > 0 && last && !belongTogether(text, last.end, word.start))) return found;
      node = node.next.get(word.folded);
      if (!node) return found;
      if (node.value !== undefined) found = { value: node.value, count: count + 1 };
    }
  }
}

/** Words of one phrase are divided by space, an apostrophe, a hyphen or a comma. */
function belongTogether(text: string, end: number, start: number): boolean {
  return start - end <= 3 && /^(?:[^\S\n]|[-'’ʼ.,‐])*$/.test(text.slice(end, start));
}
