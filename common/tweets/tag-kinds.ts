import { kindOf } from '../html/elements';

/** Elements whose attributes matter, and those attributes. */
const READ = new Set(['a', 'p', 'blockquote', 'div', 'amp-twitter', 'twitter-widget', 'iframe']);
const ATTRIBUTES = ['href', 'lang', 'class', 'src', 'data-tweetid', 'data-tweet-id'];

/** The attribute, if it is one that matters. */
export function attributeOf(input: string, start: number, end: number): string {
  for (const name of ATTRIBUTES) {
    if (name.length !== end - start) continue;
    if (input.startsWith(name, start)) return name;
    if (input.slice(start, end).toLowerCase() === name) return name;
  }
  return '';
}

export interface Tag {
  name: string;
  /** Its edges end a paragraph; a tweet goes over no cell's edge. */
  block: boolean;
  silent: boolean;
  reads: boolean;
}

const tags = new Map<string, Tag>();

/** A page has few names of tags, many times each; so what they mean is looked up by the spelling. */
export function tagOf(source: string, start: number, end: number): Tag {
  // The most frequent ones, without a copy of the name.
  if (end - start === 1) {
    const code = source.charCodeAt(start);
    if (code === 0x70) return P;
    if (code === 0x61) return A;
  }
  return tagNamed(source.slice(start, end));
}

function tagNamed(spelling: string): Tag {
  const known = tags.get(spelling);
  if (known) return known;
  const name = spelling.toLowerCase();
  const { block, cell, silent } = kindOf(name);
  const tag = { name, block: block || cell, silent, reads: READ.has(name) };
  // Hostile input must not fill the memory with names.
  if (tags.size < 500) tags.set(spelling, tag);
  return tag;
}

const P = tagNamed('p');
const A = tagNamed('a');

export const NO_TAG = tagNamed('');
