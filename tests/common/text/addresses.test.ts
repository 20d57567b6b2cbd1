import fc from 'fast-check';

import {
  linkAddress,
  outwardAddress,
  pageAddress,
  webAddress,
} from '../../../common/text/addresses';

const PAGES = [
  'https://newsroom.example',
  'http://newsroom.example/a/b?c=d#e',
  'HTTPS://NEWSROOM.EXAMPLE/',
  'https://localhost:1337/admin',
  'https://newsroom.example:65535/',
  'http://192.168.255.10/',
  'https://방탄소년단.example/길',
  'https://münchen.example',
  'https://a_b.newsroom.example./',
  'https://newsroom.example/~a/(b)|c',
];
const PATHS = ['/', '/articles/butter', '/uploads/x.jpg?y', '/a//b'];
const CONTACTS = [
  'mailto:desk@newsroom.example',
  'mailto:a@b.example?subject=x',
  'tel:+1-555-0100',
];
const NOTHING = [
  '',
  ' ',
  'newsroom.example',
  'butter',
  '#top',
  '?page=2',
  './butter',
  '//evil.example',
  '/\\evil.example',
  'https:/newsroom.example',
  'https://',
  'https:///newsroom.example',
  'https://?x',
  'http://[::1',
  'https://a b/',
  'https://a%20b/',
  'https://<b>/',
  'https://a..example/',
  'https://newsroom.example:65536/',
  'https://newsroom.example:x/',
  'http://1.2.3.256/',
  'http://1.2.3/',
  'https://newsroom.example@evil.example/',
  'https://newsroom.example\\@evil.example/',
  'https://newsroom.example\uFFFD/',
  'https://newsroom.example/\u0000',
  'https://newsroom.example/\ud800',
  'https://newsroom.example/a\tb',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:image/png;base64,AAAA',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://newsroom.example/',
  'blob:https://newsroom.example/x',
  'mailto:',
  'mailto:desk',
  'tel:',
];

/** What each of the four takes, of the kinds above. */
const READERS = [
  ['pageAddress', pageAddress, PAGES],
  ['webAddress', webAddress, [...PAGES, ...PATHS]],
  ['outwardAddress', outwardAddress, [...PAGES, ...CONTACTS]],
  ['linkAddress', linkAddress, [...PAGES, ...PATHS, ...CONTACTS]],
] as const;

describe.each(READERS)('%s', (_, read, taken) => {
  it.each(taken)('takes %j as it is', (address) => {
    expect(read(address)).toBe(address);
  });

  it.each([...NOTHING, ...PAGES, ...PATHS, ...CONTACTS].filter((one) => !taken.includes(one)))(
    'refuses %j',
    (address) => {
      expect(read(address)).toBeNull();
    },
  );

  it('takes no white space around, and escapes it inside', () => {
    expect(read(' https://newsroom.example/a b\n')).toBe('https://newsroom.example/a%20b');
  });

  it.each([undefined, null, 7, true, {}, ['https://newsroom.example']])(
    'refuses %j, which is no text',
    (value) => {
      expect(read(value)).toBeNull();
    },
  );

  it('takes nothing that a browser does not open as what it says', () => {
    const piece = fc.constantFrom(
      ...['http', 'https', ':', '/', '//', '\\', '@', '[', ']', '::1', '.', 'a', 'example', '80'],
      ...['%', '?', '#', ' ', '\t', '\u0000', 'é', '길', '①', '-', '_', 'javascript:', 'mailto:'],
    );
    const spelling = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const address = fc.oneof(
      spelling,
      spelling.map((rest) => `https://${rest}`),
    );
    fc.assert(
      fc.property(address, (input) => {
        const url = read(input);
        if (url === null) return;
        const opened = new URL(url, 'https://own.example/');
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(opened.protocol);
        if (url.startsWith('/')) expect(opened.host).toBe('own.example');
        expect(opened.username).toBe('');
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads a long address in no time', () => {
    for (const part of ['a.', 'a', '1.', '-', '%20', '@']) {
      expect(read(`https://${part.repeat(200_000)}`)).toBeNull();
    }
  });
});
