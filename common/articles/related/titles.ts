import { trimmed, type Cutter } from '../copy/part';
import { addressesIn } from '../links';
import type { RelatedItem } from '../types';
import { beginsAsTitle, foldedWords, hasCase, hasWord, isCapitals } from '../../text/words';

/** In UTF-16 units; longer lines hold more than a title. */
export const LONGEST_TITLE = 250;

/** Within so many, a title must end. */
const LONGEST_STRETCH = 1000;

/** A title that is known to be followed by something is not longer. */
const LIKELY_TITLE = 200;

/** A full stop behind a longer word: those behind short ones are often of abbreviations. */
const FULL_STOP = /[\p{L}\p{N}]{4}[.。।]["”’»)]{0,3}(?=\s+["“‘«¿¡(]?[\p{Lu}\p{Lo}])/u;
const ANY_STOP = /[.!?…。！？।؟]["”’»)]{0,3}(?=\s+["“‘«¿¡(]?[\p{Lu}\p{Lo}]|[^\S\n]{2,}\S)/u;
const GLUED_STOP = /[!?](?=\p{Lu})/u;

const indexAfter = (pattern: RegExp, text: string): number => {
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : -1;
};

/**
 * Where a title ends, in a stretch that may go on with other text.
 *
 * @param inLine the marker begins its line, so that the whole line is the title if it can be one
 */
export function titleLength(text: string, inLine: boolean): { length: number; certain: boolean } {
  if (inLine && text.length <= LONGEST_TITLE) return { length: text.length, certain: true };
  const near = text.slice(0, LONGEST_STRETCH);
  const ends = [
    indexAfter(inLine ? ANY_STOP : FULL_STOP, near),
    inLine ? -1 : indexAfter(GLUED_STOP, near),
    text.length > LIKELY_TITLE ? indexAfter(ANY_STOP, near) : -1,
  ].filter((end) => end > 0);
  if (ends.length) return { length: Math.min(...ends), certain: false };
  if (text.length > LONGEST_STRETCH) return { length: 0, certain: false };
  return { length: text.length, certain: text.length <= LIKELY_TITLE };
}

/** Words that send a reader somewhere, and name no article. */
const HERE = new Set(
  'here now link more aquí aqui ici hier qui här her tutaj tu здесь тут burada buradan disini yahan यहां यहाँ ここ こちら 여기 这里 這裡 hierhin'
    .split(' ')
    .flatMap(foldedWords),
);
const CLICK = new Set(
  'click tap haz clique cliquez klik klicken klicke clicca kliknij нажмите subscribe follow join sign'.split(
    ' ',
  ),
);

/** `Read more: click here` introduces no title. */
export function isCall(title: string): boolean {
  const words = foldedWords(title);
  if (CLICK.has(words[0] ?? '') && words.some((word) => HERE.has(word))) return true;
  return words.length <= 2 && HERE.has(words.at(-1) ?? '');
}

/** Whether words that follow a marker without a sign between can be a title. */
export function isTitleAfterSpace(title: string, marker: string): boolean {
  const words = foldedWords(title);
  if (!words.length || /[.。।]["”’»)]*$/.test(title) || HERE.has(words.at(-1) ?? '')) return false;
  if (!hasCase(title)) return title.length > 7;
  if (words.length < 3 || !beginsAsTitle(title)) return false;
  return !isCapitals(title) || !isCapitals(marker);
}

/** Nothing but an address names no article. */
export const isAddress = (title: string): boolean => /^https?:\/\/\S*$/i.test(title);

export const isTitle = (title: string): boolean =>
  hasWord(title) &&
  !isCall(title) &&
  (foldedWords(title).length > 1 || title.length > (hasCase(title) ? 5 : 3));

/** A line that can be a title among those that follow a heading. */
export const isTitleLine = (line: string): boolean =>
  line.length <= 160 &&
  !/[.。।:,;]["”’»)]*$/.test(line) &&
  isTitle(line) &&
  foldedWords(line).length > 1;

const LEADING = /^(?:[\s\u200b\ufeff*•»›▶►→>|:]|[-–—]\s){1,30}/;
const TRAILING = /[\s\u200b\ufeff*|>]/;

function withoutStrays(text: string): string {
  const title = text.replace(/\s+/g, ' ').replace(LEADING, '');
  let end = title.length;
  while (end > 0 && TRAILING.test(title[end - 1] ?? '')) end -= 1;
  // A quotation mark that was never opened is left over from somewhere else.
  if (title[end - 1] === '"' && title.slice(0, end).split('"').length % 2 === 0) end -= 1;
  return title.slice(0, end).trim();
}

interface Group {
  href: string | null;
  from: number;
  to: number;
}

/** The links of a stretch, if there is nothing to read between them. */
function linkGroups(cutter: Cutter, from: number, to: number): Group[] {
  const groups: Group[] = [];
  let at = from;
  for (const { text, href } of cutter.spans(from, to)) {
    const last = groups.at(-1);
    if (href && last?.href === href && last.to === at) last.to = at + text.length;
    else if (href) groups.push({ href, from: at, to: at + text.length });
    else if (hasWord(text)) return [];
    at += text.length;
  }
  return new Set(groups.map(({ href }) => href)).size > 1 ? groups : [];
}

function itemOf(cutter: Cutter, text: string, from: number, to: number): RelatedItem | null {
  const linked = cutter.spans(from, to).find(({ href }) => href)?.href ?? null;
  let shown = text.slice(from, to);
  let url = linked;
  for (const address of addressesIn(shown)) {
    url ??= address.url;
    const rest = shown.slice(0, address.start).replace(/[\s([:|–—-]{1,20}$/, '');
    const after = shown.slice(address.end).replace(/^[\s)\]]{1,20}/, '');
    if (linked === null && hasWord(rest) && !hasWord(after)) shown = rest;
    break;
  }
  const title = withoutStrays(shown);
  return title ? { title, url } : null;
}

/**
 * The titles of a stretch: one, unless each of its parts is a link of its own. Signs such as `;`,
 * `:` and `|` stand in titles, too.
 */
export function itemsOf(cutter: Cutter, text: string, start: number, end: number): RelatedItem[] {
  const [from, to] = trimmed(text, start, end);
  if (from >= to) return [];
  const groups = linkGroups(cutter, from, to);
  const stretches = groups.length ? groups : [{ from, to }];
  return stretches
    .map((stretch) => itemOf(cutter, text, stretch.from, stretch.to))
    .filter((item) => item !== null);
}

/** Whether a whole stretch is linked. */
export function isLinked(cutter: Cutter, from: number, to: number): boolean {
  const spans = cutter.spans(from, to).filter(({ text }) => hasWord(text));
  return spans.length > 0 && spans.every(({ href }) => href !== null);
}
