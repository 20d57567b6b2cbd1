import { useEffect, useState } from 'react';

import type { ArticleOptions, ParsedArticle } from '../../../common/articles';
import { useSettings } from '../settings';
import { inputOf, isTooLarge, type Copy } from '../clipboard/copy';

export interface Reading {
  input: string;
  article: ParsedArticle;
}

/** The parser comes with the first copy, not with the page. */
const parser = () => import('../../../common/articles');

export const readArticle = async (input: string, options: ArticleOptions): Promise<ParsedArticle> =>
  (await parser()).parseArticle(input, options);

/**
 * The copy as it is understood, in the browser alone; null while there is none, or it is too large.
 * The box hands on what is typed after a pause, so each copy that comes is read at once.
 */
export const useReading = (copy: Copy): Reading | null => {
  const settings = useSettings();
  const { parser: options } = settings;
  const [reading, setReading] = useState<Reading | null>(null);
  const input = inputOf(copy);
  const isReadable = input.trim() !== '' && !isTooLarge(copy, settings);
  useEffect(() => {
    if (!isReadable) return undefined;
    let isCurrent = true;
    // A frame first, so that the box shows the paste before a long one is read.
    const timer = window.setTimeout(() => {
      void readArticle(input, options).then((article) => {
        if (isCurrent) setReading({ input, article });
      });
    });
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [input, isReadable, options]);
  return isReadable ? reading : null;
};
