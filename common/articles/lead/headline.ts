import { STRING_LENGTH } from '../../limits';
import { beginning } from '../../text/shortened';
import { beginsAsTitle, foldedWords, hasWord } from '../../text/words';
import { BOLD, type Paragraph } from '../copy/part';

/** In UTF-16 units; what is longer is a sentence. */
const LONGEST = 200;

/** A headline that is only offered is no longer than this. */
const LONGEST_OFFER = 150;

/** What stands below a headline has so many letters, or more. */
const SHORTEST_TEXT = 80;

const SENTENCE_END = /[.,;:…。،।]["”’»)]{0,3}$/;

/** Of the words of four letters or more, so many begin with a capital in an English headline. */
const CAPITALS = 0.85;

function isTitleCase(line: string): boolean {
  const words = line.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals >= words.length * CAPITALS;
}

function isBold({ spans }: Paragraph): boolean {
  return spans.every(({ text, marks }) => (marks & BOLD) !== 0 || !hasWord(text));
}

/** Three words, or as many signs as three words have where no space divides them. */
const hasWords = (line: string): boolean =>
  foldedWords(line).length >= 3 ||
  (line.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) >= 8;

const isLine = (line: string): boolean =>
  line.length <= LONGEST && !SENTENCE_END.test(line) && !/[|\n]/.test(line) && hasWords(line);

const isText = (part: Paragraph | null): part is Paragraph =>
  part?.style.kind === 'paragraph' && part.text.trim().length >= SHORTEST_TEXT;

/** The page or the document itself says that the paragraph is its title. */
export const isMarkedHeadline = ({ style, text }: Paragraph): boolean =>
  (style.kind === 'title' || (style.kind === 'heading' && style.level === 1)) && hasWord(text);

/**
 * Whether a first line is clearly a headline: written as English headlines are, or in bold, and
 * followed by a text; or followed by the dateline or the byline. Other lines may as well be a kicker,
 * a caption or a first sentence.
 *
 * ```markdown
 * > | Band Plays for Two Hours in Front of Silent Hall
 *     ^    ^             ^        ^        ^      ^ capitals
 *   | The band came on at nine and stayed for two hours, and nobody in the hall left early.
 * ```
 */
export function isPlainHeadline(
  first: Paragraph,
  line: string,
  next: Paragraph | null,
  beforeDateline: boolean,
): boolean {
  const { style, image, caption } = first;
  const plain = style.kind === 'paragraph' && !image && !caption && isLine(line);
  if (!plain || (!next && !beforeDateline)) return false;
  if (beforeDateline) return true;
  return isText(next) && (isTitleCase(line) || (isBold(first) && !isBold(next)));
}

/**
 * Whether a first paragraph has the shape of a headline, so that an editor may want it to be one: a
 * short line without a full stop, above a text.
 *
 * @param signed a byline stood below the two: what is between is a standfirst, however short
 */
export function isOfferedHeadline(
  first: Paragraph,
  next: Paragraph | null,
  signed: boolean,
): boolean {
  const { style, image, caption } = first;
  const line = first.text.trim();
  return (
    (style.kind === 'paragraph' || style.kind === 'heading') &&
    !image &&
    !caption &&
    line.length <= LONGEST_OFFER &&
    isLine(line) &&
    beginsAsTitle(line) &&
    !/https?:/i.test(line) &&
    next?.style.kind === 'paragraph' &&
    (signed || isText(next))
  );
}

/** A headline as it is stored, and what did not fit; cut between words where there are any. */
export function fitHeadline(text: string): { headline: string; kept: number } {
  if (text.length <= STRING_LENGTH) return { headline: text, kept: text.length };
  const cut = text.slice(0, STRING_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  const end = space > 0 ? space : beginning(text, STRING_LENGTH).length;
  return { headline: text.slice(0, end).trimEnd(), kept: end };
}
