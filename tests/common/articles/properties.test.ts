import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';

import { parseArticle } from '../../../common/articles';
import { runs } from '../support/runs';
import { markup, plain } from './copy-arbitraries';
import { wordsOf, wordsRead } from './reading';

const withoutTags = (html: string): string =>
  html.replace(/<!--.*?-->/g, '').replace(/<[^<>]*>/g, ' ');

describe('every word is read once, in order', () => {
  it('of any plain text', () => {
    fc.assert(
      fc.property(plain, (input) => {
        expect(wordsRead(parseArticle(input), input)).toEqual(wordsOf(input));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const input = text.replace(/[<&]/g, ' ');
        expect(wordsRead(parseArticle(input), input)).toEqual(wordsOf(input));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const article = parseArticle(html);
        // What inline tags part in the source may be one word to the reader.
        expect(wordsRead(article, html).join('')).toBe(wordsOf(withoutTags(html)).join(''));
      }),
      { numRuns: runs(3000) },
    );
  });

  const corpus = path.resolve(__dirname, '../../../../shared/corpus/articles');
  (existsSync(corpus) ? it : it.skip)('of the articles of the corpus', () => {
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt'))) {
      const input = readFileSync(path.join(corpus, name), 'utf8');
      expect(wordsRead(parseArticle(input), input)).toEqual(wordsOf(input));
    }
  });
});
