/** Whether a name begins and ends where a word does, in the ways of each script. */
import { isUnit, Script, startsCapital, type Token } from './tokens';

/**
 * What is written onto a Hangul name: particles, titles, a few nouns that desks put there. Several
 * can follow each other (`들에게도`).
 */
const HANGUL_ENDINGS = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 랑 도 만 로 나 며 고 야 아 여 들 씨 님 군 양 측 표 팬 편 등 인 급 중 외 속 ' +
    '이랑 으로 이나 이며 이고 라며 라고 라는 이라 이란 이여 하고 에서 에게 에는 에도 에겐 한테 께서 께 부터 까지 처럼 같이 ' +
    '보다 마다 조차 마저 밖에 만큼 대로 뿐 로서 로써 에선 에서는 이라고 이라는 이라며 으로서 으로써 으로부터 이다 였다 이었다 입니다 ' +
    '이자 이든 인데 이지만 였던 이던 출신 멤버 리더 소속 역시 님들 팬들'
  ).split(' '),
);
const LONGEST_ENDING = 4;
/** Syllables that can follow a name in all. */
const MOST_ENDINGS = 8;

/** From this length on a name in Hangul is told whatever is written onto it. */
const LONG_HANGUL = 4;

function endsInParticles(tokens: readonly Token[], at: number): boolean {
  let rest = '';
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.script !== Script.Hangul || token.gap !== '') break;
    rest += token.key;
    if (rest.length > MOST_ENDINGS) return false;
  }
  const reached = [true];
  for (let end = 1; end <= rest.length; end += 1) {
    for (let size = 1; size <= LONGEST_ENDING && size <= end; size += 1) {
      if (reached[end - size] && HANGUL_ENDINGS.has(rest.slice(end - size, end)))
        reached[end] = true;
    }
  }
  return reached[rest.length] === true;
}

/** How a name in hiragana, which looks like the words around it, is told from them. */
const KANA_PARTICLES = new Set([...'はがをにのとものでへやかさちくよねだ']);
const BEFORE_KANA = new Set([...'はがをにのともでへや']);

const glued = (token: Token | undefined): token is Token => token?.gap === '';

/** Scripts without spaces, where a neighbour of the same script may belong to the same word. */
function unitsAreFree(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!first || !last) return false;
  if (before && first.gap === '' && before.script === first.script) {
    if (first.script === Script.Hangul || first.script === Script.Katakana) return false;
    if (first.script === Script.Hiragana && !BEFORE_KANA.has(before.key)) return false;
    if (first.script === Script.Han && to - from === 1) return false;
  }
  if (glued(after) && after.script === last.script) {
    if (last.script === Script.Hangul)
      return to - from >= LONG_HANGUL || endsInParticles(tokens, to);
    if (last.script === Script.Katakana) return false;
    if (last.script === Script.Hiragana) return KANA_PARTICLES.has(after.key);
    if (last.script === Script.Han) return to - from > 1;
  }
  return true;
}

/** What a name is joined to by a mark without a space. */
export enum Joint {
  /** Nothing, or what does not change it: `Lizzo’s`, `BTS-inspired`, `(BTS)`. */
  Free,
  /** A capital or a number after a hyphen: part of a longer name, unless that is a name, too. */
  Compound,
  /** Part of another word or of an address: `can’t`, `lizzo.com`. */
  Inside,
}

function joint(gap: string, outer: Token, side: 'before' | 'after'): Joint {
  if (gap === '' || /\s/.test(gap)) return Joint.Free;
  if (/["“”‘’«»()[\]{}<>,;!?…—–|]/.test(gap)) return Joint.Free;
  if (gap.includes("'")) {
    // n’t is not a case of the word; O’Connor and D’Angelo are one name, l’ and d’ are none.
    if (side === 'after') return outer.key === 't' ? Joint.Inside : Joint.Free;
    return outer.raw.length === 1 && startsCapital(outer) ? Joint.Inside : Joint.Free;
  }
  if (/^[-‐−・·/+&×]+$/.test(gap)) {
    const plain =
      outer.script === Script.Word && !startsCapital(outer) && !/^\p{N}/u.test(outer.raw);
    if (gap === '/' || gap === '&' || gap === '×') return Joint.Free;
    return plain ? Joint.Free : Joint.Compound;
  }
  if (/^[.:]+$/.test(gap)) return startsCapital(outer) ? Joint.Free : Joint.Inside;
  return /[_@\\$%=#~^]/.test(gap) ? Joint.Inside : Joint.Free;
}

export interface Ends {
  before: Joint;
  after: Joint;
}

/** @returns how the name from token `from` to before `to` is bounded; null where it is inside a word. */
export function endsOf(tokens: readonly Token[], from: number, to: number): Ends | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  if ((isUnit(first) || isUnit(last)) && !unitsAreFree(tokens, from, to)) return null;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const before = previous ? joint(first.gap, previous, 'before') : Joint.Free;
  const after = next ? joint(next.gap, next, 'after') : Joint.Free;
  return before === Joint.Inside || after === Joint.Inside ? null : { before, after };
}

/** One-letter words that Arabic and Hebrew write onto the next one: and, in, to, as, the … */
const PROCLITICS = /^(?:[وف]?[بلك]?(?:ال)?|ו?[שכ]?[בלמ]?ה?)$/;
const LONGEST_PROCLITICS = 4;

/** What a word can be without what Arabic or Hebrew write onto its beginning, longest first. */
export function withoutProclitics(key: string): string[] {
  const code = key.charCodeAt(0);
  if (code < 0x0590 || code > 0x06ff) return [];
  const rests: string[] = [];
  for (let size = 1; size <= LONGEST_PROCLITICS && key.length - size > 1; size += 1) {
    if (PROCLITICS.test(key.slice(0, size))) rests.push(key.slice(size));
  }
  return rests;
}
