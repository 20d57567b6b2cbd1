import { endPattern, RAW } from './elements';

/** What is told of a source, in order. All offsets are the source's. */
export interface TokenReader {
  /** Words. Each `<` that begins no tag begins a new stretch. */
  text(start: number, end: number): void;
  /** A tag begins whose name stands there. @returns whether its attributes matter */
  openTag(nameStart: number, nameEnd: number): boolean;
  /** The value is empty where the attribute has none. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
  /** The tag that was opened ends. */
  openTagEnd(end: number, selfClosing: boolean): void;
  closeTag(nameStart: number, nameEnd: number, end: number): void;
  /** The source ends in the tag that begins there: in its name, or opened and never ended. */
  cutTag(start: number): void;
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const CDATA = '<![CDATA[';

/** The name of an element whose content is words alone, whatever stands there. */
const RAW_NAME = new RegExp(`(?:${RAW.join('|')})(?=[\\s/>])`, 'iy');

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Space within a tag. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/**
 * Divides a source into tags and words, as htmlparser2's tokenizer does (a test holds the two together).
 * That one reads a stream letter by letter and brings all named characters with it; this one has the whole
 * source before it, and looks from one sign to the next.
 *
 * ```markdown
 * > | I <3 <a href="/lizzo">Lizzo</a> <!-- more -->
 *     ^^    ^ openTag            ^ closeTag
 *       ^^^   ^^^^  ^^^^^^ attribute  ^ text
 *       text               ^^^^^ text
 * ```
 */
export function tokenize(source: string, reader: TokenReader): void {
  let told = 0;
  for (let at = source.indexOf('<'); at >= 0;) {
    if (at > told) reader.text(told, at);
    told = readTag(source, at, reader);
    at = source.indexOf('<', Math.max(told, at + 1));
  }
  if (told < source.length) reader.text(told, source.length);
}

/** @returns where what begins with this `<` ends; its own offset where it is only a sign */
function readTag(source: string, at: number, reader: TokenReader): number {
  const next = source.charCodeAt(at + 1);
  if (isLetter(next)) return readOpenTag(source, at, reader);
  if (next === SLASH) return readCloseTag(source, at, reader);
  if (next === QUESTION) return endOfDeclaration(source, at, reader);
  if (next !== EXCLAMATION) return at;
  if (source.startsWith('--', at + 2)) return indexAfter(source, '-->', at + 2);
  return source.startsWith(CDATA, at)
    ? readCdata(source, at, reader)
    : endOfDeclaration(source, at, reader);
}

/** The offset after the sign, or the end of the source where none follows. */
function indexAfter(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
}

function readCdata(source: string, at: number, reader: TokenReader): number {
  const start = at + CDATA.length;
  const end = source.indexOf(']]>', start);
  const textEnd = end < 0 ? source.length : end;
  if (textEnd > start) reader.text(start, textEnd);
  return end < 0 ? source.length : end + 3;
}

/** Of `<!doctype>`, `<?xml>`, `</3>`. Without its end, it is words. */
function endOfDeclaration(source: string, at: number, reader: TokenReader): number {
  const end = source.indexOf('>', at + 2) + 1;
  if (!end) reader.text(at, source.length);
  return end || source.length;
}

function readCloseTag(source: string, at: number, reader: TokenReader): number {
  let start = at + 2;
  while (isSpace(source.charCodeAt(start))) start += 1;
  const first = source.charCodeAt(start);
  if (first === GREATER || start >= source.length) return at;
  return isLetter(first)
    ? closeTag(source, at, start, reader)
    : endOfDeclaration(source, at, reader);
}

function closeTag(source: string, at: number, start: number, reader: TokenReader): number {
  let end = start + 1;
  while (end < source.length && !endsValue(source.charCodeAt(end))) end += 1;
  if (end < source.length) reader.closeTag(start, end, indexAfter(source, '>', end));
  else reader.cutTag(at);
  return indexAfter(source, '>', end);
}

/** Whether a closing tag's name or a value without quotation marks ends with it. */
const endsValue = (code: number): boolean => code === GREATER || isSpace(code);

/** Whether a name ends with it. */
const endsName = (code: number): boolean => code === SLASH || endsValue(code);

function readOpenTag(source: string, at: number, reader: TokenReader): number {
  let nameEnd = at + 2;
  while (nameEnd < source.length && !endsName(source.charCodeAt(nameEnd))) nameEnd += 1;
  const wanted = nameEnd < source.length && reader.openTag(at + 1, nameEnd) ? reader : null;
  let selfClosing = false;
  for (let next = nameEnd; next < source.length;) {
    const code = source.charCodeAt(next);
    if (code === GREATER) {
      reader.openTagEnd(next + 1, selfClosing);
      return selfClosing ? next + 1 : readContent(source, at + 1, next + 1, reader);
    }
    if (code !== SLASH && !isSpace(code)) {
      selfClosing = false;
      next = readAttribute(source, next, wanted);
    } else {
      selfClosing ||= code === SLASH;
      next += 1;
    }
  }
  reader.cutTag(at);
  return source.length;
}

/** @returns where it ends; the end of the source where a quotation mark is missing */
function readAttribute(source: string, start: number, reader: TokenReader | null): number {
  const { length } = source;
  let at = start + 1;
  for (; at < length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === EQUALS || endsName(code)) break;
  }
  const nameEnd = at;
  while (isSpace(source.charCodeAt(at))) at += 1;
  if (source.charCodeAt(at) !== EQUALS) {
    reader?.attribute(start, nameEnd, at, at);
    return at;
  }
  do at += 1;
  while (isSpace(source.charCodeAt(at)));
  const sign = source.charAt(at);
  const quoted = sign === '"' || sign === "'";
  const valueStart = quoted ? at + 1 : at;
  let valueEnd = valueStart;
  if (quoted) valueEnd = source.indexOf(sign, valueStart);
  else while (valueEnd < length && !endsValue(source.charCodeAt(valueEnd))) valueEnd += 1;
  if (valueEnd < 0) return length;
  reader?.attribute(start, nameEnd, valueStart, valueEnd);
  return quoted ? valueEnd + 1 : valueEnd;
}

/** The content of a `<script>` and its like, up to its end. */
function readContent(source: string, nameStart: number, at: number, reader: TokenReader): number {
  RAW_NAME.lastIndex = nameStart;
  const name = RAW_NAME.exec(source)?.[0];
  if (!name) return at;
  const pattern = endPattern(name.toLowerCase());
  pattern.lastIndex = at;
  const close = pattern.exec(source)?.index ?? source.length;
  if (close > at) reader.text(at, close);
  if (close === source.length) return close;
  const nameEnd = close + 2 + name.length;
  const end = indexAfter(source, '>', nameEnd);
  reader.closeTag(close + 2, nameEnd, end);
  return end;
}
