/** Elements whose edges end a paragraph. */
const BLOCKS = new Set(
  (
    'address amp-twitter article aside blockquote body dd div dl dt figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section table td th tr twitter-widget ul'
  ).split(' '),
);

/** Elements whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title', 'textarea']);

/** Elements whose attributes matter, and those attributes. */
const READ = new Set(['a', 'p', 'blockquote', 'div', 'amp-twitter', 'twitter-widget', 'iframe']);
const ATTRIBUTES = ['href', 'lang', 'class', 'src', 'data-tweetid', 'data-tweet-id'];
const ATTRIBUTES_BY_LENGTH = Array.from({ length: 14 }, (_, length) =>
  ATTRIBUTES.filter((name) => name.length === length),
);

/** The attribute, if it is one that matters; without a copy of the name of each that does not. */
export function attributeOf(input: string, start: number, end: number): string {
  const names = ATTRIBUTES_BY_LENGTH[end - start];
  if (!names?.length) return '';
  const first = input.charCodeAt(start) | 0x20;
  for (const name of names) {
    const alike = name.charCodeAt(0) === first;
    if (alike && input.slice(start, end).toLowerCase() === name) return name;
  }
  return '';
}

export interface Tag {
  name: string;
  block: boolean;
  silent: boolean;
  reads: boolean;
}

const tags = new Map<string, Tag>();

/** A page has few names of tags, many times each; so what they mean is looked up by the spelling. */
export function tagOf(spelling: string): Tag {
  const known = tags.get(spelling);
  if (known) return known;
  const name = spelling.toLowerCase();
  const tag = { name, block: BLOCKS.has(name), silent: SILENT.has(name), reads: READ.has(name) };
  // Hostile input must not fill the memory with names.
  if (tags.size < 500) tags.set(spelling, tag);
  return tag;
}

export const NO_TAG: Tag = { name: '', block: false, silent: false, reads: false };
