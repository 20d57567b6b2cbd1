/** Entities of HTML: the one decoder, for tweets and articles. */
import { replaceCodePoint } from 'entities/decode';

import { namedCharacters } from './entity-names';

/** As an entity is written, its `;` with it: no address may lose its `&copy=1`. */
const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));$/i;

/** No entity is longer, with `&` and `;`. */
const LONGEST = 34;

/** What each entity stands for; a page has few different ones, many times each. */
const known = new Map<string, string>();

/** Read when the first name comes. */
let named: Map<string, string> | null = null;

/** The text that an entity such as `&mdash;` stands for; empty where it is none. */
export function decodeEntity(entity: string): string {
  const cached = known.get(entity);
  if (cached !== undefined) return cached;
  const value = readEntity(entity);
  // Hostile input must not fill the memory with names.
  if (known.size < 500) known.set(entity, value);
  return value;
}

function readEntity(entity: string): string {
  const [, decimal, hex, name] = ENTITY.exec(entity) ?? [];
  if (name) return (named ??= namedCharacters()).get(name) ?? '';
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : NaN;
  return code >= 0 ? String.fromCodePoint(replaceCodePoint(code)) : '';
}

export interface FoundEntity {
  start: number;
  end: number;
  value: string;
}

/** The end of what may be an entity, if its `&` stands before `at`; `at` itself where it has none. */
const endOf = (text: string, at: number): number =>
  at + text.slice(at, at + LONGEST).indexOf(';') + 1;

/** The first entity at or after `from`; null where none follows. One that was escaped twice is one. */
export function nextEntity(text: string, from: number): FoundEntity | null {
  for (let start = text.indexOf('&', from); start >= 0; start = text.indexOf('&', start + 1)) {
    const end = endOf(text, start);
    const value = end > start ? decodeEntity(text.slice(start, end)) : '';
    if (!value) continue;
    if (value !== '&') return { start, end, value };
    const last = endOf(text, end);
    const inner = last > end ? decodeEntity(`&${text.slice(end, last)}`) : '';
    return inner ? { start, end: last, value: inner } : { start, end, value };
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
