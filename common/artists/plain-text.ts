/** A text as names are looked for in it: the spelling of its signs made one. */
import { isAscii, visible } from '../text/fold';

const APOSTROPHES = /[\u2018\u2019\u02bc\u201b\u0060\u00b4]/g;

/** Full-width and other compatibility forms as plain ones, one apostrophe, one `and`, nothing invisible. */
export function plainText(text: string): string {
  if (isAscii(text)) return text.replace(/`/g, "'").replace(/ & /g, ' and ');
  // NFKC makes a space and an accent of the acute accent that stands in for an apostrophe.
  return visible(text.replace(APOSTROPHES, replaceApostrophe)).replace(/ & /g, ' and ');
}

/** The opening quotation mark stays one: what follows it begins something. */
const replaceApostrophe = (mark: string) => (mark === '\u2018' ? mark : "'");
