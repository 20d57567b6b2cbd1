import { rawWords } from '../text/words';
import { LANGUAGES_OF } from './function-words';
import { hanScript } from './han';

/** A script, and the language that alone is written in it: or how that is told. */
interface Script {
  letters: RegExp;
  /** How many letters of an alphabet one of its signs stands for. */
  weight: number;
  language: string | ((text: string) => string | null);
}

/** More of a text tells nothing new. In UTF-16 units. */
const SAMPLE = 20_000;

/** As many letters as a short sentence has. */
const FEWEST_LETTERS = 30;

/** A paragraph; of fewer words a name or a quotation could be most. */
const FEWEST_WORDS = 20;

/** Of the letters, how many have to be of one script. */
const MOST = 2 / 3;

/** How much of running text is words that hold it together. */
const SHARE = 0.15;

/** How many times more of the words that only one of two languages has; and at least so many. */
const LEAD = 2;
const FEWEST_OWN = 2;

const count = (letters: RegExp, text: string): number => text.match(letters)?.length ?? 0;

/**
 * The language whose function words a text has most of. Of the words that only one of two has, it has to
 * have twice as many as any other: Spanish and Portuguese, Indonesian and Malay share most of theirs.
 */
const byWords = (text: string): string | null => {
  const words = rawWords(text.toLowerCase());
  if (words.length < FEWEST_WORDS) return null;
  const held = words.map((word) => LANGUAGES_OF.get(word) ?? []);
  const hits = new Map<string, number>();
  for (const one of held.flat()) hits.set(one, (hits.get(one) ?? 0) + 1);
  const [best] = [...hits].sort(([, one], [, other]) => other - one);
  if (!best || best[1] < SHARE * words.length) return null;
  const [language] = best;
  const ownOf = (one: string, other: string): number =>
    held.filter((languages) => languages.includes(one) && !languages.includes(other)).length;
  const leads = (other: string): boolean =>
    other === language ||
    ownOf(language, other) >= Math.max(LEAD * ownOf(other, language), FEWEST_OWN);
  return [...hits.keys()].every(leads) ? language : null;
};

/** Letters that tell the languages of one script apart, as CLDR's exemplar letters have them. */
interface Letters {
  /** Each with a share of the letters that its text has by far; the first that fits is the language. */
  languages: readonly (readonly [language: string, letters: RegExp, share: number])[];
  /** Of languages that are not known here. */
  others: RegExp;
}

const CYRILLIC: Letters = {
  languages: [
    ['uk', /[іїєґ]/giu, 0.02],
    ['ru', /[ыэё]/giu, 0.008],
    ['bg', /ъ/giu, 0.008],
  ],
  // Belarusian, Serbian, Macedonian, Kazakh, Tajik and others.
  others: /[ўјљњђћќѓџѕқғңөұүһәҳҷӣӯ]/giu,
};

const ARABIC: Letters = {
  languages: [
    ['ur', /[ٹڈڑںےہھ]/gu, 0.05],
    ['fa', /[پچژگکی]/gu, 0.05],
    ['ar', /[ةيىكأإ]/gu, 0.05],
  ],
  // Pashto, Sindhi, Sorani, Uyghur and others.
  others: /[ټډړږښڼېۍٻڀٺٿڄڃڇڊڍڏڦڪڱڻەڵڕۆێۇۈۋڭ]/gu,
};

const byLetters =
  ({ languages, others }: Letters, script: RegExp) =>
  (text: string): string | null => {
    const all = count(script, text);
    if (count(others, text) > all / 100) return null;
    return languages.find(([, letters, share]) => count(letters, text) > share * all)?.[0] ?? null;
  };

/** Of Japanese text, kana are half and more; Chinese names a Japanese song by its kana now and then. */
const ofHan = (text: string): string => {
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, text);
  if (kana * 10 > count(/\p{Script=Han}/gu, text)) return 'ja';
  const script = hanScript(text);
  return script ? `zh-${script}` : 'zh';
};

const alone = (letters: RegExp, language: Script['language'], weight = 1): Script => ({
  letters,
  weight,
  language,
});

const SCRIPTS: readonly Script[] = [
  alone(/\p{Script=Latin}/gu, byWords),
  alone(/\p{Script=Cyrillic}/gu, byLetters(CYRILLIC, /\p{Script=Cyrillic}/gu)),
  alone(/\p{Script=Arabic}/gu, byLetters(ARABIC, /\p{Script=Arabic}/gu)),
  alone(/\p{Script=Devanagari}/gu, byWords),
  alone(/\p{Script=Hangul}/gu, 'ko', 2),
  alone(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ofHan, 2),
  alone(/\p{Script=Thai}/gu, 'th'),
  alone(/\p{Script=Greek}/gu, 'el'),
  alone(/\p{Script=Hebrew}/gu, 'he'),
  alone(/\p{Script=Bengali}/gu, 'bn'),
  alone(/\p{Script=Gujarati}/gu, 'gu'),
  alone(/\p{Script=Gurmukhi}/gu, 'pa'),
  alone(/\p{Script=Tamil}/gu, 'ta'),
  alone(/\p{Script=Telugu}/gu, 'te'),
  alone(/\p{Script=Kannada}/gu, 'kn'),
  alone(/\p{Script=Malayalam}/gu, 'ml'),
  alone(/\p{Script=Sinhala}/gu, 'si'),
  alone(/\p{Script=Khmer}/gu, 'km'),
  alone(/\p{Script=Lao}/gu, 'lo'),
  alone(/\p{Script=Myanmar}/gu, 'my'),
  alone(/\p{Script=Georgian}/gu, 'ka'),
  alone(/\p{Script=Armenian}/gu, 'hy'),
];

/**
 * The language of a text: by its script where that is one language's, else by the words and letters
 * that each language has.
 *
 * @returns BCP 47, the language without a country (`pt`), Chinese with its script where that can be told
 *   (`zh-Hant`); null where the text is too short, is mixed, or is in none of the languages known here
 */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE);
  const all = count(/\p{L}/gu, sample);
  for (const { letters, weight, language } of SCRIPTS) {
    const found = count(letters, sample);
    const size = found * weight;
    if (size < FEWEST_LETTERS || size <= MOST * (size + all - found)) continue;
    return typeof language === 'string' ? language : language(sample);
  }
  return null;
};
