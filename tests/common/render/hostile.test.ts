import fc from 'fast-check';
import { Parser } from 'htmlparser2';

import { type BodyEntry, renderArticle, type RenderableArticle } from '../../../common/render';
import { expectLinear } from '../support/growth';
import { runs } from '../support/runs';

/** All that the renderer may ever write. */
const ALLOWED: Record<string, string[]> = {
  article: ['class', 'lang', 'dir'],
  header: [],
  h1: ['dir'],
  h2: ['dir'],
  h3: ['dir'],
  h4: ['dir'],
  h5: ['dir'],
  h6: ['dir'],
  p: ['class', 'lang', 'dir'],
  span: ['class', 'dir'],
  time: ['datetime'],
  figure: ['class', 'data-frame', 'data-frame-shape'],
  figcaption: ['dir'],
  small: [],
  strong: [],
  em: [],
  u: [],
  s: [],
  bdi: [],
  br: [],
  pre: ['dir'],
  ol: ['dir'],
  ul: ['dir'],
  li: ['dir'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  code: ['class'],
  a: ['href'],
  aside: ['class'],
  blockquote: ['class', 'dir', 'cite', 'data-cards', 'data-conversation'],
};
const SAFE_URL = /^(?:https?:\/\/[^/?#\\]|\/(?![/\\]))[^\t\n\r]*$/i;

/** Reads the HTML back; complains of every tag, attribute and address that is not allowed. */
const complaints = (html: string): string[] => {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      const allowed = ALLOWED[name];
      if (allowed === undefined) found.push(`tag ${name}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!allowed?.includes(attribute)) found.push(`attribute ${name}.${attribute}`);
        if (['href', 'src', 'cite'].includes(attribute) && !SAFE_URL.test(value)) {
          found.push(`address ${value}`);
        }
      }
    },
    onclosetag: (name, implied) => {
      if (open.pop() !== name) found.push(`closed ${name}`);
      if (implied && !['br', 'img'].includes(name)) found.push(`unclosed ${name}`);
    },
    oncomment: (comment) => found.push(`comment ${comment}`),
    onprocessinginstruction: (name) => found.push(`instruction ${name}`),
  });
  parser.end(html);
  return found;
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></blockquote></article><script>',
  '<!-- ',
  ']]><?xml ',
  '&lt;script&gt;',
  '&#60;b>',
  '\0<b>\0',
  '\uD800<\uDFFF',
  'javascript:alert(1)',
  '@a<b>',
  '#<b>tag',
  'https://example.com/"onclick="x',
  'https://example.com/<b>',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '@', '#', '\n', 'a', '/', ':', '\0'),
  }),
);
/** A field of the right type, of the wrong one, or absent. */
const field = fc.oneof({ weight: 6, arbitrary: hostile }, { weight: 1, arbitrary: fc.jsonValue() });
const url = fc.oneof(
  hostile,
  hostile.map((rest) => `https://example.com/${rest}`),
  hostile.map((rest) => `/uploads/${rest}`),
);

const node = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'list',
        'list-item',
        'quote',
        'code',
        'image',
        'link',
        'text',
        'other',
      ),
      text: field,
      bold: fc.boolean(),
      code: fc.boolean(),
      level: fc.oneof(fc.integer(), field),
      format: fc.constantFrom('ordered', 'unordered', '"><b>'),
      language: field,
      url,
      image: fc.record({
        url,
        alternativeText: field,
        caption: field,
        width: fc.oneof(field, fc.nat()),
      }),
      children: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'node' }),
    },
    { requiredKeys: ['type'] },
  ),
})).node;

const tweet = fc.record({
  signature: field,
  authorName: field,
  handle: field,
  postedOn: fc.oneof(field, fc.constant('2021-11-20')),
  text: field,
  lang: fc.oneof(field, fc.constantFrom('ar', 'ko', 'und')),
  url,
  media: fc.oneof(fc.array(url), field),
  state: fc.constantFrom('live', 'deleted'),
});

const entry = fc.oneof(
  fc.record({
    __component: fc.constant('newsroom.text'),
    content: fc.oneof(fc.array(node), field),
  }),
  fc.record({
    __component: fc.constant('newsroom.tweet'),
    tweet: fc.oneof(tweet, field),
    hideMedia: fc.boolean(),
    hideThread: fc.boolean(),
  }),
  fc.record({
    __component: fc.constant('newsroom.related-reads'),
    relatedRead: fc.record({
      label: field,
      items: fc.array(
        fc.record({ title: field, url, article: fc.record({ slug: field, headline: field }) }),
      ),
    }),
  }),
  fc.record({ __component: fc.constant('newsroom.promo'), text: field, url }),
  fc.record({ __component: fc.constant('newsroom.embed'), url, provider: field, caption: field }),
);

const article = fc.record({
  headline: field,
  standfirst: field,
  section: field,
  byline: field,
  storyDate: fc.oneof(field, fc.constant('2021-11-21')),
  originallyPublishedAt: field,
  locale: fc.oneof(hostile, fc.constantFrom('en', 'ko', 'ar')),
  cover: fc.record({ url, alternativeText: field, caption: field, width: field }),
  coverCaption: field,
  coverCredit: field,
  body: fc.array(entry, { maxLength: 4 }),
  correction: field,
});

describe('any article at all', () => {
  it('is written with allowed tags, attributes and addresses only', () => {
    fc.assert(
      fc.property(article, hostile, (value, address) => {
        const html = renderArticle(value as RenderableArticle, {
          format: 'html',
          articleUrl: () => address,
        });
        expect(complaints(html)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is written as text that UTF-8 can hold', () => {
    fc.assert(
      fc.property(article, (value) => {
        const text = renderArticle(value as RenderableArticle, { format: 'text' });
        expect(text).not.toMatch(/\0|\p{Cs}/u);
      }),
      { numRuns: runs(500) },
    );
  });

  it('keeps every word of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        let read = '';
        const parser = new Parser({
          ontext: (part) => (read += part),
          onopentagname: (name) => (read += name === 'br' ? '\n' : ''),
        });
        const content = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
        parser.end(
          renderArticle({ body: [{ __component: 'newsroom.text', content }] }, { format: 'html' }),
        );
        expect(read).toContain(text);
      }),
    );
  });
});

describe('an address', () => {
  const links = (address: string) => {
    const body: BodyEntry[] = [
      {
        __component: 'newsroom.text',
        content: [{ type: 'link', url: address, children: [{ type: 'text', text: 'words' }] }],
      },
      { __component: 'newsroom.promo', text: 'words', url: address },
      { __component: 'newsroom.embed', url: address, caption: 'words' },
      {
        __component: 'newsroom.related-reads',
        relatedRead: { items: [{ title: 'words', url: address }] },
      },
      { __component: 'newsroom.tweet', tweet: { text: 'words', url: address, media: [address] } },
    ];
    const html = renderArticle({ body, cover: { url: address } }, { format: 'html' });
    expect(html.match(/words/g)).toHaveLength(5);
    return html.match(/ (?:href|src|cite)="[^"]*"/g) ?? [];
  };

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    'mailto:desk@example.com',
    '//example.com/x',
    '/\\example.com/x',
    '/\t/example.com/x',
    '\\\\example.com',
    'https:/example.com',
    'https:///example.com',
    'https://',
    'ht\ntps://example.com',
    'https://exam\0ple.com',
    '',
  ])('%j makes no link, and its words stay', (address) => {
    expect(links(address)).toEqual([]);
  });

  it.each([
    ['https://example.com/a?b=c&d=e#f', 'https://example.com/a?b=c&amp;d=e#f'],
    ['HTTP://example.com', 'HTTP://example.com'],
    [' https://example.com/a b ', 'https://example.com/a%20b'],
    ['/articles/one', '/articles/one'],
    ['https://example.com/방탄', 'https://example.com/방탄'],
    ['https://example.com/"><b>', 'https://example.com/&quot;&gt;&lt;b&gt;'],
  ])('%j is linked', (address, written) => {
    const found = links(address);
    expect(found.length).toBeGreaterThanOrEqual(7);
    for (const attribute of found) expect(attribute.split('"')[1]).toBe(written);
  });
});

describe('the time it takes grows with the input, not faster', () => {
  const render = (text: string) => {
    const body: BodyEntry[] = [
      { __component: 'newsroom.tweet', tweet: { text, authorName: text, handle: text, url: text } },
      { __component: 'newsroom.promo', text, url: text },
    ];
    renderArticle({ storyDate: text, body }, { format: 'html' });
  };

  it.each(['#1', '@', 'https://', ')', '.', ' ', '\n', '(@', '&', '\uD800', '2021-11-'])(
    'for %j a million letters long',
    (unit) => {
      const letters = (size: number) => unit.repeat(size / unit.length);
      expectLinear((size) => render(letters(size)), 100_000);
      expectLinear((size) => render(`https://example.com/${letters(size)}`), 100_000);
    },
  );
});
