import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';

import { parseArticle } from '../../../common/articles';
import { wordsOf, wordsRead } from './reading';

const PIECES = [
  'word',
  'Title Words Here',
  'ALSO READ:',
  'Also read',
  'READ MORE |',
  '(RELATED: one two)',
  'RELATED',
  '【関連記事】',
  '관련기사',
  'यह भी पढ़ें',
  'You may also like...',
  'Follow us on Twitter.',
  'Click here to join.',
  'Subscribe',
  '— Name (@handle) November 20, 2021',
  'pic.twitter.com/abc',
  'date 2021-11-21',
  'Nov 21, 2021 | 09:15 PM IST',
  '11/10/2021',
  'https://youtu.be/abcdefg',
  'https://x.com/a/status/1461904535283912707',
  '• item',
  '- item',
  '<3',
  'a<9',
  '<',
  '>',
  '"',
  '(',
  ')',
  '.',
  '!',
  '?',
  ':',
  '|',
  ';',
  '»',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\t',
  '\r\n',
  '\u00a0',
  '\ufeff',
  '#tag',
  '@handle',
  '한국어',
  '日本語',
  'हिन्दी',
  '🏳️‍🌈',
  '…',
  '1.',
  '“',
  '”',
];

const plain = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.lorem({ maxCount: 6 })), { maxLength: 40 })
  .map((pieces) => pieces.join(' '));

const TAGS = [
  'p',
  'div',
  'b',
  'span',
  'h1',
  'h2',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a href="https://desk.example/a"',
  'table',
  'tr',
  'td',
  'figure',
  'figcaption',
  'pre',
  'section',
];

/** Text and tags in any order, closed or not. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES.filter((piece) => !/[<>]/.test(piece))),
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
      fc.constantFrom('<br>', '<!-- note -->', '<o:p></o:p>', '<hr/>'),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const withoutTags = (html: string): string =>
  html.replace(/<!--.*?-->/g, '').replace(/<[^<>]*>/g, ' ');

describe('every word is read once, in order', () => {
  it('of any plain text', () => {
    fc.assert(
      fc.property(plain, (input) => {
        expect(wordsRead(parseArticle(input), input)).toEqual(wordsOf(input));
      }),
      { numRuns: 3000 },
    );
  });

  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const input = text.replace(/[<&]/g, ' ');
        expect(wordsRead(parseArticle(input), input)).toEqual(wordsOf(input));
      }),
      { numRuns: 1000 },
    );
  });

  it('of any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const article = parseArticle(html);
        // What inline tags part in the source may be one word to the reader.
        expect(wordsRead(article, html).join('')).toBe(wordsOf(withoutTags(html)).join(''));
      }),
      { numRuns: 3000 },
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
