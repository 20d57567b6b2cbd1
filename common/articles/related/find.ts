import type { Warning } from '../../tweets';
import { Cutter, trimmed, type Paragraph, type Part } from '../copy/part';
import { Phrases } from '../phrases';
import type { RelatedItem } from '../types';
import { warnings as warn } from '../warnings';
import { beginsAsTitle, foldedWords } from '../../text/words';
import { titlesAfter } from './following';
import { findHits, type Hit, type Strength } from './hits';
import { MARKERS } from './markers';
import {
  isAddress,
  isLinked,
  isTitle,
  isTitleAfterSpace,
  isTitleLine,
  itemsOf,
  titleLength,
} from './titles';

/** What paywalls print before a title; it stays with the marker. */
const PAYWALL =
  /^(?:article réservé à nos abonnés|réservé aux abonnés|subscribers only|exclusivo para suscriptores|exclusivo para assinantes)[\s:|]{1,9}/iu;

/** Writers of Indic scripts put it for a colon. */
const VISARGA = /[\u0903\u0983\u0a83]$/;

const LONGEST_HEADING = 100;
const LONGEST_BRACKET = 500;

let known: Phrases<Strength> | null = null;

function addMarkers(phrases: Phrases<Strength>): Phrases<Strength> {
  for (const { sure = [], weak = [], lists = [] } of Object.values(MARKERS)) {
    phrases.addAll(weak, 'weak');
    phrases.addAll(sure, 'sure');
    phrases.addAll(lists, 'lists');
  }
  return phrases;
}

function phrasesWith(markers: readonly string[] = []): Phrases<Strength> {
  if (!markers.length) return (known ??= addMarkers(new Phrases()));
  const phrases = addMarkers(new Phrases<Strength>());
  phrases.addAll(markers, 'sure');
  return phrases;
}

interface Found {
  label: string;
  items: RelatedItem[];
  /** Where it begins and ends in its paragraph. */
  start: number;
  end: number;
  /** How many of the parts after the paragraph belong to it. */
  parts: number;
}

/** Reads the related reads of one paragraph, with what follows it where its titles stand there. */
class ParagraphReader {
  private readonly cutter: Cutter;
  private readonly text: string;
  private lineEnd = -1;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly hits: readonly Hit[],
    private readonly phrases: Phrases<Strength>,
    private readonly warnings: Warning[],
  ) {
    this.cutter = new Cutter(paragraph);
    this.text = paragraph.text;
  }

  /** @param rest what follows the paragraph: asked for from its first part on, as far as needed */
  read(rest: (index: number) => Part | undefined): { parts: Part[]; taken: number } {
    const parts: Part[] = [];
    let at = 0;
    let taken = 0;
    this.hits.forEach((hit, index) => {
      if (hit.start < at) return;
      const found = this.readHit(hit, this.hits[index + 1], rest);
      if (!found || found.start < at) return;
      const before = this.cutter.paragraphBetween(at, found.start);
      if (before) parts.push(before);
      parts.push({ type: 'related', label: found.label, items: found.items });
      at = found.end;
      taken = found.parts;
    });
    const after = at ? this.cutter.paragraphBetween(at, this.text.length) : this.paragraph;
    if (after) parts.push(after);
    return { parts, taken };
  }

  private readHit(
    hit: Hit,
    next: Hit | undefined,
    rest: (index: number) => Part | undefined,
  ): Found | null {
    const { text } = this;
    const lineEnd = this.lineEndAfter(hit.labelEnd);
    const [from, to] = trimmed(text, Math.min(hit.separator.end, lineEnd), lineEnd);
    if (from >= to || hit.separator.kind === 'break') return this.readHeading(hit, lineEnd, rest);
    return this.readTitle(hit, from, next && next.place !== 'line' ? Math.min(to, next.start) : to);
  }

  /** Asked for in order, so that a long line is searched once. */
  private lineEndAfter(at: number): number {
    if (this.lineEnd < at) {
      const feed = this.text.indexOf('\n', at);
      this.lineEnd = feed < 0 ? this.text.length : feed;
    }
    return this.lineEnd;
  }

  /** The title stands in the line of its marker. */
  private readTitle(hit: Hit, from: number, limit: number): Found | null {
    const { text, cutter } = this;
    const { closing, strength, separator } = hit;
    let end = closing ? closingAt(text, from, limit, closing) : -1;
    let after = end + 1;
    let certain = true;
    if (end < 0) {
      const length = titleLength(text.slice(from, limit), hit.place === 'line');
      end = after = from + length.length;
      certain = length.certain;
    } else if (/[.,;]/.test(text[after] ?? '')) after += 1;
    const paywall = PAYWALL.exec(text.slice(from, end))?.[0] ?? '';
    const items = itemsOf(cutter, text, from + paywall.length, end);
    const title = items[0]?.title ?? '';
    const marker = text.slice(hit.labelStart, hit.labelEnd);
    const linked = isLinked(cutter, from, end);
    const accepted =
      separator.kind === 'space'
        ? isTitle(title) &&
          ((linked && foldedWords(title).length > 2) ||
            (strength === 'sure' && isTitleAfterSpace(title, marker)))
        : isTitle(title) && (strength !== 'weak' || (beginsAsTitle(title) && !isAddress(title)));
    if (!accepted) return null;
    if (!certain) this.warnings.push(warn.titleUncertain(title));
    const [labelStart, labelEnd] = trimmed(
      text,
      hit.labelStart,
      paywall ? from + paywall.length : hit.labelEnd,
    );
    const label = text.slice(labelStart, labelEnd).replace(/\s+/g, ' ').replace(VISARGA, '');
    return { label, items, start: hit.start, end: after, parts: 0 };
  }

  /** The titles stand below their marker. */
  private readHeading(
    hit: Hit,
    lineEnd: number,
    rest: (index: number) => Part | undefined,
  ): Found | null {
    const { text } = this;
    const lineStart = text.lastIndexOf('\n', hit.labelStart) + 1;
    const whole = hit.place === 'sentence';
    if (whole && lineEnd - lineStart > LONGEST_HEADING) return null;
    const label = text.slice(whole ? lineStart : hit.labelStart, hit.labelEnd).trim();
    const start = whole ? lineStart : hit.start;
    if (lineEnd < text.length) return this.readLines(hit, label, start, lineEnd);
    const after = titlesAfter(rest, hit.strength, hit.separator.kind === 'sign', this.phrases);
    if (!after.items.length) return null;
    return { label, items: after.items, start, end: text.length, parts: after.parts };
  }

  private readLines(hit: Hit, label: string, start: number, lineEnd: number): Found | null {
    const { text, cutter } = this;
    const items: RelatedItem[] = [];
    let end = lineEnd;
    const most = hit.strength === 'lists' || hit.separator.kind === 'sign' ? 20 : 1;
    for (let from = lineEnd + 1; from <= text.length && items.length < most;) {
      const feed = text.indexOf('\n', from);
      const to = feed < 0 ? text.length : feed;
      const line = text.slice(...trimmed(text, from, to));
      const linked = isLinked(cutter, from, to);
      if (!linked && (!isTitleLine(line) || findHits(line, this.phrases).length)) break;
      if (hit.strength === 'weak' && !linked && hit.separator.kind !== 'sign') break;
      for (const item of itemsOf(cutter, text, from, to)) items.push(item);
      end = to;
      from = to + 1;
    }
    return items.length ? { label, items, start, end, parts: 0 } : null;
  }
}

/** Where the bracket around the marker closes; -1 where it does not. */
function closingAt(text: string, from: number, end: number, closing: string): number {
  const limit = Math.min(end, from + LONGEST_BRACKET);
  const opening = { ')': '(', ']': '[', '）': '（' }[closing] ?? '';
  let depth = 1;
  for (let at = from; at < limit; at += 1) {
    if (text[at] === opening) depth += 1;
    else if (text[at] === closing && --depth === 0) return at;
  }
  return -1;
}

/** Takes the related reads out of the text and puts them in its place. */
export function findRelatedReads(
  parts: readonly Part[],
  markers?: readonly string[],
): { parts: Part[]; warnings: Warning[] } {
  const phrases = phrasesWith(markers);
  const found: Part[] = [];
  const warnings: Warning[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    const hits =
      part.type === 'paragraph' && part.style.kind !== 'code' ? findHits(part.text, phrases) : [];
    if (part.type !== 'paragraph' || !hits.length) {
      found.push(part);
      continue;
    }
    const reader = new ParagraphReader(part, hits, phrases, warnings);
    const start = at + 1;
    const read = reader.read((index) => parts[start + index]);
    for (const piece of read.parts) found.push(piece);
    at += read.taken;
  }
  return { parts: found, warnings };
}
