import { renderArticle, type RenderableNode } from '../../../common/render';

const article = (content: unknown) => ({
  body: [{ __component: 'newsroom.text' as const, content: content as RenderableNode[] }],
});
const html = (content: unknown) =>
  renderArticle(article(content), { format: 'html', lang: 'en' })
    .split('\n')
    .slice(1, -1)
    .filter((line) => !/^<\/?header>$/.test(line))
    .join('\n');
const text = (content: unknown) => renderArticle(article(content), { format: 'text' });

const words = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const item = (value: string) => ({ type: 'list-item', children: [words(value)] });

describe.each<[string, unknown, string, string]>([
  [
    'paragraphs',
    [
      { type: 'paragraph', children: [words('One & two')] },
      { type: 'paragraph', children: [words('a line\nand a second')] },
    ],
    '<p>One &amp; two</p>\n<p>a line<br>and a second</p>',
    'One & two\n\na line\nand a second',
  ],
  ['empty paragraphs', [{ type: 'paragraph', children: [words('')] }], '', ''],
  [
    'bold, italic, underlined, struck and code',
    [
      {
        type: 'paragraph',
        children: [
          words('plain '),
          words('all', {
            bold: true,
            italic: true,
            underline: true,
            strikethrough: true,
            code: true,
          }),
          words(' bold', { bold: true }),
        ],
      },
    ],
    '<p>plain <strong><em><u><s><code>all</code></s></u></em></strong><strong> bold</strong></p>',
    'plain all bold',
  ],
  [
    'headings of six levels',
    [1, 2, 3, 4, 5, 6].map((level) => ({ type: 'heading', level, children: [words(`H${level}`)] })),
    [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>H${level}</h${level}>`).join('\n'),
    'H1\n\nH2\n\nH3\n\nH4\n\nH5\n\nH6',
  ],
  [
    'nested lists, which Strapi puts beside their item',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('first'),
          {
            type: 'list',
            format: 'unordered',
            indentLevel: 1,
            children: [item('inner'), item('more')],
          },
          item('second'),
        ],
      },
    ],
    '<ol><li>first<ul><li>inner</li><li>more</li></ul></li><li>second</li></ol>',
    '1. first\n  - inner\n  - more\n2. second',
  ],
  [
    'quotes',
    [{ type: 'quote', children: [words('said\nso')] }],
    '<blockquote><p>said<br>so</p></blockquote>',
    '> said\n> so',
  ],
  [
    'code, its white space kept',
    [{ type: 'code', language: 'js', children: [words('if (a < b)\n  c();')] }],
    '<pre><code class="language-js">if (a &lt; b)\n  c();</code></pre>',
    'if (a < b)\n  c();',
  ],
  [
    'images with caption, text and size',
    [
      {
        type: 'image',
        image: {
          url: '/uploads/stage.jpg',
          alternativeText: 'The stage',
          caption: 'Before the "show"',
          width: 1200,
          height: 800,
        },
        children: [words('')],
      },
    ],
    '<figure><img src="/uploads/stage.jpg" alt="The stage" width="1200" height="800" loading="lazy">' +
      '<figcaption>Before the "show"</figcaption></figure>',
    'Before the "show"',
  ],
  [
    'links',
    [
      {
        type: 'paragraph',
        children: [
          words('See '),
          {
            type: 'link',
            url: 'https://example.com/?a=1&b="2"',
            children: [words('here', { bold: true })],
          },
          words('.'),
        ],
      },
    ],
    '<p>See <a href="https://example.com/?a=1&amp;b=&quot;2&quot;"><strong>here</strong></a>.</p>',
    'See here (https://example.com/?a=1&b="2").',
  ],
])('Strapi blocks: %s', (_name, content, asHtml, asText) => {
  it('become HTML', () => expect(html(content)).toBe(asHtml));
  it('become text', () => expect(text(content)).toBe(asText));
});

describe('malformed blocks', () => {
  it('show the words of nodes that are unknown', () => {
    const content = [
      { type: 'callout', children: [{ type: 'mention', children: [words('kept <words>')] }] },
      words('a bare text'),
      { type: 'link', url: 'https://example.com', children: [words('a bare link')] },
      { type: 'heading', level: 9, children: [words('ninth')] },
      { children: [words('no type')] },
    ];
    expect(html(content)).toBe(
      '<p>kept &lt;words&gt;</p>\n<p>a bare text</p>\n' +
        '<p><a href="https://example.com">a bare link</a></p>\n<h2>ninth</h2>\n<p>no type</p>',
    );
  });

  it('do not nest links', () => {
    const inner = { type: 'link', url: 'https://example.com/b', children: [words('inner')] };
    const outer = {
      type: 'link',
      url: 'https://example.com/a',
      children: [words('outer '), inner],
    };
    expect(html([{ type: 'paragraph', children: [outer] }])).toBe(
      '<p><a href="https://example.com/a">outer inner</a></p>',
    );
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'words'],
    ['a number', 7],
    ['an object', { type: 'paragraph' }],
    ['a list of nothing', [null, undefined, 0, '', []]],
    [
      'children that are none',
      [
        { type: 'paragraph', children: 'x' },
        { type: 'list', children: 7 },
      ],
    ],
    [
      'wrong types all over',
      [{ type: 1, text: 2, level: 'x', image: 'y', url: {}, children: [[]] }],
    ],
    ['an image without a file', [{ type: 'image' }, { type: 'image', image: { url: 7 } }]],
  ])('of %s give nothing', (_name, content) => {
    expect(html(content)).toBe('');
    expect(text(content)).toBe('');
  });

  it.each(['list', 'paragraph', 'link'])('keep the words of a %s nested 20,000 deep', (type) => {
    let node: RenderableNode = { type: 'text', text: 'the bottom' };
    for (let depth = 0; depth < 20_000; depth += 1) {
      node = { type, url: 'https://example.com', children: [node] };
    }
    expect(html([node])).toContain('the bottom');
    expect(text([node])).toContain('the bottom');
  });
});
