/**
 * The sentences of a story as numbers, so that those of a whole desk fit into memory and two stories
 * are compared without their words: the 32 bits of FNV-1a over the letters and digits of a sentence,
 * whatever its case, accents, quotes, punctuation and spaces. Nothing of it is stored.
 */
import { fold } from '../text/fold';

/** Sentences of one story that are compared; an archive of links is no story. */
export const MOST_SENTENCES = 500;

/** A shorter one is a phrase that many stories have: "She said it." */
const FEWEST_WORDS = 4;

/** The same in letters, for scripts that put no spaces between words. */
const FEWEST_LETTERS = 12;

const SENTENCE = /[^.!?…。！？।۔؟\n]+/g;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const isSign = (code: number): boolean => {
  if (code < 0x80) {
    return !((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a));
  }
  // Latin-1's signs, general punctuation, and that of Chinese, Japanese and Korean.
  return (
    (code >= 0xa0 && code <= 0xbf) ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0x60c
  );
};

/** The number of a sentence; null of one that is too short to tell anything. */
const numberOf = (sentence: string): number | null => {
  const text = fold(sentence);
  let hash = OFFSET;
  let words = 0;
  let letters = 0;
  let beyondAscii = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSign(code)) {
      isWithin = false;
      continue;
    }
    if (!isWithin) words += 1;
    isWithin = true;
    letters += 1;
    if (code >= 0x80) beyondAscii += 1;
    hash = Math.imul(hash ^ code, PRIME);
  }
  const isLong = words >= FEWEST_WORDS || (beyondAscii > 0 && letters >= FEWEST_LETTERS);
  return isLong ? hash >>> 0 : null;
};

/** The numbers of the sentences in these lines, ascending, each once. */
export const sentencesIn = (lines: readonly string[]): Uint32Array => {
  const numbers = new Set<number>();
  for (const line of lines) {
    for (const [sentence] of line.matchAll(SENTENCE)) {
      if (numbers.size >= MOST_SENTENCES) break;
      const number = numberOf(sentence);
      if (number !== null) numbers.add(number);
    }
  }
  return Uint32Array.from(numbers).sort();
};
