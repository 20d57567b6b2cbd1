import fc from 'fast-check';

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

/** Pieces of copy in any order. */
export const plain = fc
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
export const markup = fc
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
