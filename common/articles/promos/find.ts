import { ACCOUNT } from '../../text/mention';
import type { Warning } from '../../tweets';
import { Cutter, type Paragraph, type Part } from '../copy/part';
import { addressesIn } from '../links';
import { Phrases } from '../phrases';
import { warnings as warn } from '../warnings';
import { isAscii } from '../../text/fold';
import { hasWord, wordsOf, type Word } from '../../text/words';
import { CALLS } from './calls';
import { PAID } from './paid';

/** In UTF-16 units; a longer paragraph is a story's. */
const LONGEST_CALL = 500;
const SHORTEST_CALL = 3;

/** A sentence beside a call that is no call itself is at most so long, if it is not a question. */
const SHORT_SENTENCE = 45;

const SENTENCE_END = /[.!?…。！？।؟]+["”’»)]{0,3}(?:\s+|$)|[。！？]|\n/gu;
/** An account or an address of mail. */
const NAMED = new RegExp(`@${ACCOUNT}`);

interface Lexicon {
  calls: Phrases<true>;
  verbs: Phrases<true>;
  openers: Phrases<true>;
  softeners: Phrases<true>;
  places: Phrases<true>;
  anywhere: Phrases<true>;
  unspaced: string[];
}

let known: Lexicon | null = null;

function makeLexicon(): Lexicon {
  const phrases = (): Phrases<true> => new Phrases<true>();
  const lexicon: Lexicon = {
    calls: phrases(),
    verbs: phrases(),
    openers: phrases(),
    softeners: phrases(),
    places: phrases(),
    anywhere: phrases(),
    unspaced: [],
  };
  for (const language of Object.values(CALLS)) {
    lexicon.calls.addAll(language.calls ?? [], true);
    lexicon.verbs.addAll(language.verbs ?? [], true);
    lexicon.openers.addAll(language.openers ?? [], true);
    lexicon.softeners.addAll(language.softeners ?? [], true);
    lexicon.places.addAll(language.places ?? [], true);
    lexicon.anywhere.addAll(language.anywhere ?? [], true);
    lexicon.unspaced.push(...(language.unspaced ?? []));
  }
  return lexicon;
}

/** What makes a sentence a promo: the known ways to say so, and the installer's words. */
class CallReader {
  private readonly lexicon = (known ??= makeLexicon());
  private readonly own = new Phrases<true>();

  constructor(patterns: readonly string[] = []) {
    this.own.addAll(patterns, true);
  }

  isCall(sentence: string): boolean {
    if (PAID.test(sentence)) return true;
    if (!isAscii(sentence) && this.lexicon.unspaced.some((call) => sentence.includes(call)))
      return true;
    const words = wordsOf(sentence);
    const { calls, verbs, openers, places, anywhere } = this.lexicon;
    const has = (phrases: Phrases<true>): boolean =>
      words.some((_, at) => phrases.at(words, at, sentence) !== null);
    if (has(this.own) || has(anywhere)) return true;
    const first = this.firstWord(words, sentence);
    if (calls.at(words, first, sentence)) return true;
    const named = (): boolean => NAMED.test(sentence) || has(places);
    const verb = verbs.at(words, first, sentence);
    // `Follow-up` is another word.
    const verbEnd = words[first + (verb?.count ?? 0) - 1]?.end ?? 0;
    if (verb && !/^-\p{L}/u.test(sentence.slice(verbEnd, verbEnd + 3))) return named();
    return openers.at(words, 0, sentence) !== null && (has(verbs) || has(calls)) && named();
  }

  /** The word after those that only soften the call. */
  private firstWord(words: readonly Word[], sentence: string): number {
    const softener = this.lexicon.softeners.at(words, 0, sentence);
    return softener && words.length > softener.count ? softener.count : 0;
  }
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => hasWord(sentence));
}

/** Words spoken by somebody are a story's, whatever they ask for. */
const isSpeech = (text: string): boolean =>
  /^["“„«「『]/.test(text.trim()) || /[,!?]["”]\s+\p{Ll}/u.test(text);

function isPromo(text: string, reader: CallReader): boolean {
  if (text.length > LONGEST_CALL || text.length < SHORTEST_CALL || isSpeech(text)) return false;
  // Of several lines, each must be one: the others may be anything.
  const lines = text.split('\n').filter((line) => hasWord(line));
  if (lines.length > 1) return lines.every((line) => isPromo(line, reader));
  const sentences = sentencesOf(text);
  const calls = sentences.filter((sentence) => reader.isCall(sentence));
  if (!calls.length) return false;
  // Beside a call stand only what leads up to it, and short words of farewell.
  return sentences.every(
    (sentence) =>
      calls.includes(sentence) || sentence.endsWith('?') || sentence.length <= SHORT_SENTENCE,
  );
}

let plainReader: CallReader | null = null;

/** Whether a paragraph's words are a promo by the known ways to say so. */
export const isPromoText = (text: string): boolean =>
  isPromo(text, (plainReader ??= new CallReader()));

/** The addresses that a paragraph links to or prints, each once. */
function addressesOf({ spans, text }: Paragraph): string[] {
  const linked = spans.map(({ href }) => href).filter((href) => href !== null);
  const printed = Array.from(addressesIn(text), ({ url }) => url);
  return [...new Set([...linked, ...printed])];
}

/**
 * Takes the paragraphs that are promos out of the text, and lines that are.
 *
 * ```markdown
 * > | Do you like this? Follow us on Instagram for more.
 *     ^^^^^^^^^^^^^^^^^ question
 *                       ^^^^^^^^^ call
 * > | Join the biggest community of fans on Telegram!
 *     ^^^^ verb                             ^^^^^^^^ place
 * ```
 *
 * @param patterns see `ArticleOptions.promoPatterns`
 */
export function findPromos(
  parts: readonly Part[],
  patterns?: readonly string[],
): { parts: Part[]; warnings: Warning[] } {
  const reader = new CallReader(patterns);
  const warnings: Warning[] = [];
  const found: Part[] = [];
  for (const part of parts) {
    if (part.type !== 'paragraph' || part.image || part.style.kind === 'code') found.push(part);
    else if (isPromo(part.text, reader)) found.push(promoOf(part, warnings));
    else for (const piece of withoutPromoLines(part, reader, warnings)) found.push(piece);
  }
  return { parts: found, warnings };
}

function promoOf(part: Paragraph, warnings: Warning[]): Part {
  const [url = null, ...others] = addressesOf(part);
  // What is printed in its words is not lost.
  const lost = others.filter((address) => !part.text.includes(address));
  if (url && lost.length) warnings.push(warn.linksDropped(url, lost));
  const text = part.text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return { type: 'promo', text, url };
}

/** A paragraph of several lines, one of which is a promo. */
function withoutPromoLines(part: Paragraph, reader: CallReader, warnings: Warning[]): Part[] {
  const { text } = part;
  if (!text.includes('\n')) return [part];
  const cutter = new Cutter(part);
  const found: Part[] = [];
  let kept = 0;
  const keep = (end: number): void => {
    const before = cutter.paragraphBetween(kept, end);
    if (before) found.push(before);
  };
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (isPromo(text.slice(start, end), reader)) {
      keep(start);
      found.push(promoOf(cutter.piece(start, end), warnings));
      kept = end;
    }
    start = end + 1;
  }
  if (!kept) return [part];
  keep(text.length);
  return found;
}
