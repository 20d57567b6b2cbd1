/** Entities of HTML: the one decoder, for tweets and articles. */
import { decodeHTMLStrict } from 'entities/decode';

/** As an entity is written, its `;` with it: no address may lose its `&copy=1`. */
const REST = '(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});';
const ENTITY = new RegExp(`&${REST}`, 'g');

/** What follows `&amp;` where an entity was escaped once more: `&amp;mdash;`. */
const ESCAPED_REST = new RegExp(REST, 'y');

/** What each entity stands for; a page has few different ones, many times each. */
const known = new Map<string, string>();

/** The text that an entity such as `&mdash;` stands for; empty where it is none. */
export function decodeEntity(entity: string): string {
  const cached = known.get(entity);
  if (cached !== undefined) return cached;
  const text = decodeHTMLStrict(entity);
  const value = text === entity ? '' : text;
  // Hostile input must not fill the memory with names.
  if (known.size < 500) known.set(entity, value);
  return value;
}

export interface FoundEntity {
  start: number;
  end: number;
  value: string;
}

/** The first entity at or after `from`; null where none follows. One that was escaped twice is one. */
export function nextEntity(text: string, from: number): FoundEntity | null {
  ENTITY.lastIndex = from;
  for (let match = ENTITY.exec(text); match; match = ENTITY.exec(text)) {
    const value = decodeEntity(match[0]);
    if (!value) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (value !== '&') return { start, end, value };
    ESCAPED_REST.lastIndex = end;
    const rest = ESCAPED_REST.exec(text)?.[0];
    const inner = rest === undefined ? '' : decodeEntity(`&${rest}`);
    return inner ? { start, end: end + (rest?.length ?? 0), value: inner } : { start, end, value };
  }
  return null;
}

/** A text with all its entities decoded: the value of an attribute. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let from = 0;
  for (let found = nextEntity(text, 0); found; found = nextEntity(text, from)) {
    decoded += text.slice(from, found.start) + found.value;
    from = found.end;
  }
  return decoded + text.slice(from);
}
