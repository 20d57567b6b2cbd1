/**
 * Widens a stretch of an input so that it takes the tags which stand around its words, as far as
 * they pair up: cut out, the stretch and what is left are both whole.
 */

import { kindOf } from '../html/elements';
import { isSpace } from './paragraphs';
import type { Range } from './types';

const ANY_TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const CLOSING_TAG = /\s*<\/([a-zA-Z][a-zA-Z0-9-]{0,40})\s*>/y;
const OPENING_TAG = /^<([a-zA-Z][a-zA-Z0-9-]{0,40})(?:\s[^<>]*)?>$/;

/** No tag of an embed is longer. */
const LONGEST_TAG = 2000;

interface Open {
  name: string;
  start: number;
}

/** Tags inside the stretch whose partner stands outside: ends in order, beginnings inside out. */
function unpaired(slice: string): { closes: string[]; opens: string[] } {
  const closes: string[] = [];
  const opens: string[] = [];
  for (const [, slash, tag = ''] of slice.matchAll(ANY_TAG)) {
    const name = tag.toLowerCase();
    if (kindOf(name).void) continue;
    if (!slash) opens.push(name);
    else if (opens.at(-1) === name) opens.pop();
    else if (opens.includes(name)) opens.splice(opens.lastIndexOf(name));
    else closes.push(name);
  }
  return { closes, opens: opens.reverse() };
}

/** The tag that ends just before `end`, if it opens an element. */
function openBefore(input: string, end: number, floor: number): Open | null {
  let at = end;
  while (at > floor && /\s/.test(input[at - 1] ?? '')) at -= 1;
  if (input[at - 1] !== '>') return null;
  const from = Math.max(floor, at - LONGEST_TAG);
  const start = input.slice(from, at).lastIndexOf('<') + from;
  if (start < from) return null;
  const name = OPENING_TAG.exec(input.slice(start, at))?.[1]?.toLowerCase();
  return name && !kindOf(name).void ? { name, start } : null;
}

/**
 * @param floor where the widening must stop: the end of the tweet before
 */
export function withTags(input: string, start: number, end: number, floor: number): Range {
  let { closes, opens } = unpaired(input.slice(start, end));
  let [left, right] = [start, end];
  for (;;) {
    const before = openBefore(input, left, floor);
    CLOSING_TAG.lastIndex = right;
    const after = CLOSING_TAG.exec(input);
    const closed = after?.[1]?.toLowerCase();
    if (before && closes[0] === before.name) {
      left = before.start;
      closes = closes.slice(1);
    } else if (after && opens[0] === closed) {
      right += after[0].length;
      opens = opens.slice(1);
    } else if (before && after && before.name === closed && !closes.length && !opens.length) {
      left = before.start;
      right += after[0].length;
    } else return [left, right];
  }
}

const SCRIPT =
  /<script\s[^<>]{0,200}?\/platform\.(?:twitter|x)\.com\/widgets\.js[^<>]{0,200}>\s*<\/script>/iy;

/** The end of a stretch with X's script after it, which is a part of the pasted embed code. */
export function withScript(input: string, end: number): number {
  let at = end;
  while (at < end + 20 && isSpace(input.charCodeAt(at))) at += 1;
  SCRIPT.lastIndex = at;
  return SCRIPT.test(input) ? SCRIPT.lastIndex : end;
}

/**
 * Where an input was cut in the middle of a tag (`g="en" dir="ltr">text`), what is left of the tag
 * becomes an empty tag of the same length.
 */
export function withoutCutTag(input: string): string {
  const end = input.indexOf('>');
  if (end < 3 || end > LONGEST_TAG) return input;
  const head = input.slice(0, end).trimStart();
  if (head.includes('<') || !/["'`}]\s*\/?$/.test(head)) return input;
  // The end of an attribute's value, or attributes before it.
  if (!/[\w-]=["'`{\\]/.test(head) && !/^\S*\w["']\s*\/?$/.test(head)) return input;
  return `<p${' '.repeat(end - 2)}${input.slice(end)}`;
}
