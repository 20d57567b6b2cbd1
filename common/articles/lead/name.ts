/** Names of people as bylines have them. */
import { isCapitals, rawWords } from '../../text/words';

/** Names of persons hardly have more letters; what is longer is a sentence. */
const LONGEST = 80;

const CASED = String.raw`\p{Lu}[\p{L}\p{M}]{0,30}(?:['’.\-‐][\p{L}\p{M}]{1,30}){0,4}\.?`;
/** Hangul, han, kana, Devanagari, Arabic: without capitals. */
const CASELESS = String.raw`[\p{Lo}\p{M}ー]{1,20}(?:[・·][\p{Lo}\p{M}ー]{1,20})?`;
/** Words within a name that are written small, and those between two names. */
const PARTICLES =
  'da|das|de|del|della|den|der|di|do|dos|du|la|le|van|von|bin|bint|ibn|al|el|of|the|' +
  'and|und|et|y|e|i|och|og|en|dan|ve|&';

const WORD = new RegExp(`(?:${CASED}|${CASELESS}|(?:${PARTICLES})(?=[^\\S\\n]))`, 'uy');
const GAP = /[^\S\n]{1,3}/y;
/** A list of names: `Jane Roe, John Doe and Max Moe`. */
const COMMA = /,[^\S\n]{1,3}/y;
const AND = /^[^\n|｜•·:]{0,80}[^\S\n](?:and|und|et|y|e|och|og|en|dan|&)[^\S\n]\p{Lu}/u;

const isParticle = (word: string): boolean => new RegExp(`^(?:${PARTICLES})$`).test(word);

/** `Roe.` ends a sentence; `Jr.` and `J.` do not. */
const endsSentence = (word: string): boolean => /\p{L}{4}\.$|\p{Ll}{3}\.$/u.test(word);

export interface Name {
  end: number;
  words: number;
  /** Written without capital letters: a script that has none. */
  caseless: boolean;
}

/**
 * Reads the name that begins at `start`.
 *
 * ```markdown
 * > | By Jane van der Roe | Nov 21, 2021
 *        ^^^^^^^^^^^^^^^^
 * > | Written by Jane Roe and J. Doe Updated: Nov 21, 2021
 *                ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param endsAt whether something else begins at an offset: a date, a label
 * @returns null where no name stands
 */
export function readName(
  text: string,
  start: number,
  endsAt: (offset: number) => boolean,
): Name | null {
  let at = start;
  let end = start;
  let words = 0;
  for (;;) {
    if (at > start && endsAt(at)) break;
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (!word || (at === start && isParticle(word))) break;
    at += word.length;
    if (!isParticle(word)) {
      end = at;
      words += 1;
    }
    const separator = AND.test(text.slice(at, at + 100)) && text[at] === ',' ? COMMA : GAP;
    separator.lastIndex = at;
    const gap = separator.exec(text)?.[0];
    if (!gap || end - start > LONGEST) break;
    at += gap.length;
  }
  const name = text.slice(start, end);
  const last = /\S{1,40}$/.exec(name)?.[0] ?? '';
  if (
    !words ||
    name.length > LONGEST ||
    endsSentence(last) ||
    /[\p{L}\p{N}]/u.test(text[end] ?? '')
  )
    return null;
  return { end, words, caseless: !/\p{Lu}/u.test(name) };
}

/** Agencies and desks that sign by one word in capitals: `PTI`, `AFP`. */
export const isAgency = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name) && isCapitals(name);

/** Two words and more, where the script divides them; in a name without spaces, two letters and more. */
export const isWholeName = (text: string, { words, caseless }: Name): boolean =>
  words > 1 || (caseless && /^[\p{L}\p{M}・·]{2,12}$/u.test(text));

/** Places and sections that pages print where others have a name: `New Delhi | Nov 21, 2021`. */
const NO_PERSON = new Set([
  'abu',
  'angeles',
  'antonio',
  'breaking',
  'buenos',
  'cape',
  'celebrity',
  'city',
  'daily',
  'delhi',
  'diego',
  'east',
  'entertainment',
  'exclusive',
  'fashion',
  'francisco',
  'hollywood',
  'bollywood',
  'hong',
  'international',
  'interview',
  'kuala',
  'las',
  'latest',
  'lifestyle',
  'live',
  'los',
  'magazine',
  'movie',
  'movies',
  'music',
  'news',
  'north',
  'orleans',
  'photos',
  'pop',
  'review',
  'rio',
  'san',
  'santa',
  'sao',
  'são',
  'section',
  'south',
  'sports',
  'st',
  'television',
  'tour',
  'trending',
  'tv',
  'update',
  'updates',
  'video',
  'videos',
  'washington',
  'watch',
  'west',
  'world',
  'york',
]);

/** Whether words without a label are a person's name by their shape: `Jane Roe`, not `New York`. */
export function isPersonName(name: string): boolean {
  const words = rawWords(name);
  return (
    /^\p{Lu}\p{Ll}/u.test(name) &&
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      (word) => !NO_PERSON.has(word.toLowerCase()) && (word.length < 3 || !isCapitals(word)),
    )
  );
}
