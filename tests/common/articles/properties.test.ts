import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';

import { runs } from '../support/runs';
import { lead, markup, plain } from './copy-arbitraries';
import { expectEveryWordOnce } from './reading';

describe('parseArticle reads every word once, in order,', () => {
  it('of any plain text', () => {
    fc.assert(
      fc.property(plain, (input) => {
        expectEveryWordOnce(input);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('of any row of bylines, datelines and headlines', () => {
    fc.assert(
      fc.property(lead, (input) => {
        expectEveryWordOnce(input);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const input = text.replace(/[<&]/g, ' ');
        expectEveryWordOnce(input);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expectEveryWordOnce(html);
      }),
      { numRuns: runs(3000) },
    );
  });

  const corpus = path.resolve(__dirname, '../../../../shared/corpus/articles');
  (existsSync(corpus) ? it : it.skip)('of the articles of the corpus', () => {
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt'))) {
      const input = readFileSync(path.join(corpus, name), 'utf8');
      expectEveryWordOnce(input);
    }
  });
});
