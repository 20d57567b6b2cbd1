import { embedOf } from '../providers';
import { Cutter, type Paragraph, type Style } from './part';

/** In UTF-16 units; a longer line is a paragraph of its own, no line of a verse or an address. */
const LONG = 120;

/** Signs that only lists begin with, and signs that begin a list only where two lines have them. */
const BULLET = /^[^\S\n]*(?:[•‣▪◦●∙⁃][^\S\n]*|[-*·–][^\S\n]+)(?=\S)/;
const SURE_BULLET = /^[^\S\n]*[•‣▪◦●∙⁃]/;

interface Line {
  start: number;
  end: number;
  /** Where its words begin; more than `start` in an item of a list. */
  words: number;
  item: boolean;
  alone: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 2000));
    const words = start + (BULLET.exec(line.slice(0, 40))?.[0].length ?? 0);
    const alone = end - start > LONG || embedOf(line) !== null;
    lines.push({ start, end, words, item: SURE_BULLET.test(line.slice(0, 40)), alone });
    start = end + 1;
  }
  lines.forEach((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (isMarked(line) && (isMarked(before) || isMarked(after))) line.item = true;
  });
  return lines;
}

const isMarked = (line: Line | undefined): boolean => line !== undefined && line.words > line.start;

/**
 * Divides a paragraph at those of its line feeds that divide paragraphs: around long lines, lists
 * and addresses that stand alone. Other lines stay together, as those of a verse.
 *
 * ```markdown
 * > | The Forum,
 *     ^ paragraph
 *   | Inglewood
 * > | https://youtu.be/abcdefghijk
 *     ^ paragraph
 * > | • one
 *       ^ item
 * ```
 *
 * @param everyLine each line is a paragraph, because the copy has no empty lines at all
 */
export function splitLines(paragraph: Paragraph, everyLine: boolean): Paragraph[] {
  const { text, style } = paragraph;
  if (style.kind !== 'paragraph') return [paragraph];
  if (!text.includes('\n') && !SURE_BULLET.test(text.slice(0, 40))) return [paragraph];
  const cutter = new Cutter(paragraph);
  const found: Paragraph[] = [];
  const lines = linesOf(text);
  // Lists of the markup count from 1 up.
  const list = -1 - (paragraph.spans[0]?.start ?? 0);
  const put = (from: number, to: number, style: Style): void => {
    const piece = cutter.paragraphBetween(from, to);
    if (piece) found.push({ ...piece, style });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.item) {
      const place = { list, item: at + 1, depth: 1 };
      put(line.words, line.end, { kind: 'item', format: 'unordered', ...place });
      continue;
    }
    let last = line;
    while (!everyLine && !last.alone) {
      const next = lines[at + 1];
      if (!next || next.item || next.alone) break;
      last = next;
      at += 1;
    }
    put(line.start, last.end, style);
  }
  return found;
}
