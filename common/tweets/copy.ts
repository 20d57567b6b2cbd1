import type { FlatText } from './flat';
import type { TweetUrlReader } from './url';

/** An input that is being read, and how addresses in it are. */
export interface Copy {
  flat: FlatText;
  urls: TweetUrlReader;
  /** Where the last word of the input ends; nowhere here where the text is only a section of it. */
  wordsEnd: number;
}
