/**
 * Hashtags: the one definition, for tweets, articles, artists and pages. The bounds are those of X's
 * own `twitter-text` (tests/common/text/mentions.test.ts).
 */
import { NOT_IN_ADDRESS } from './mention';

/** Signs that stand in words of Hebrew, Japanese, Tibetan, Catalan …; joiners of Persian and Sinhala. */
const SIGNS =
  '_\\u00b7\\u05be\\u05f3\\u05f4\\u0f0b\\u0f0c\\u200c\\u200d\\u3003\\u301c\\u309b\\u309c\\u30a0\\u30fb\\ua67e\\uff5e';

const LETTER = '\\p{L}\\p{M}';
const CHARACTER = `${LETTER}\\p{Nd}${SIGNS}`;

/**
 * A hashtag with its sign: letters, digits and `_`, not without a letter, and not glued to a word or
 * to another `#`. The signs that choose how an emoji is shown (U+FE0F) are no part of a word before it.
 */
export const HASHTAG =
  '(?=[#＃])' +
  NOT_IN_ADDRESS +
  `(?<!(?![\\ufe0e\\ufe0f])[${CHARACTER}&])[#＃](?![\\ufe0f\\u20e3])` +
  `(?=[\\p{Nd}${SIGNS}]*[${LETTER}])[${CHARACTER}]+(?![${CHARACTER}#＃]|://)`;

/** What a person typed of a hashtag, without space around it and without the sign before it. */
export const bareHashtag = (written: string): string => written.trim().replace(/^[#＃]/, '');
