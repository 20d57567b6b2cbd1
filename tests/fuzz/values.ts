import fc from 'fast-check';

import { customFieldUid } from '../../common/plugin';
import { markup, plain } from '../common/articles/copy-arbitraries';
import { anything } from '../common/tweets/properties';

export interface Attribute {
  type: string;
  customField?: string;
  required?: boolean;
  target?: string;
  relation?: string;
  enum?: string[];
  component?: string;
  components?: string[];
  pluginOptions?: { newsroom?: { format?: string } };
}

export type Attributes = Record<string, Attribute>;

/** An entry that the run made or found: which one is known only when the value is sent. */
export class Reference {
  constructor(
    readonly uid: string,
    readonly at: number,
    readonly as: 'id' | 'documentId',
  ) {}
}

/** JSON nested deeper than JSON.stringify can write. */
export class Nested {
  constructor(
    readonly open: string,
    readonly close: string,
    readonly depth: number,
  ) {}
  toJson(): string {
    return `${this.open.repeat(this.depth)}1${this.close.repeat(this.depth)}`;
  }
}

const NESTED = [
  new Nested('[', ']', 100),
  new Nested('[', ']', 5_000),
  new Nested('{"a":', '}', 5_000),
  new Nested('[{"type":"list","format":"ordered","children":', '}]', 1_000),
  new Nested('[{"type":"list","format":"ordered","children":', '}]', 10_000),
  new Nested('{"connect":', '}', 3_000),
];

/** What is no value of a kind of attribute, or of any. */
const ODD: readonly unknown[] = [
  ...NESTED,
  ...[true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -1e308, 20211120, 8.64e15 + 1, 5],
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    'x\udc4d',
    '\u202eمرحبا',
    '👩‍👩‍👧‍👦',
    '\ufeff',
    '%00',
    '%',
    '\\',
    "'",
  ],
  ...['x'.repeat(256), 'x'.repeat(70_000), '방탄'.repeat(200), '<script>alert(1)</script>'],
  ...['2x', '-1', '1e5', '99999999999999999999', 'null', 'true', "'; drop table x; --", '${7*7}'],
  ...['__proto__', 'constructor', { constructor: { prototype: 1 } }, { toString: 1 }],
  ...['200000-01-01', '+200000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00Z', '2021-02-31'],
  ...['0000-00-00', '2021-13-01T25:61:00Z', '0000-01-01', 'tomorrow', '31 February 2021'],
  ...['javascript:alert(1)', 'java\nscript:alert(1)', 'data:image/png;base64,AA', '//evil.example'],
  ...[
    'http://[::1',
    'https://a b/',
    '/\\evil.example',
    'ftp://desk.example/',
    'https://',
    'http:x',
  ],
  ...[
    'https://user:pass@desk.example/',
    'blob:https://desk.example/1',
    '/',
    '/a/page',
    'mailto:a@b.cc',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    [1],
    [''],
    [{}],
    [['a']],
    { a: 1 },
    { 0: 'a', length: 1 },
    ['\0'],
    ['a b'],
  ],
  ...[
    { connect: true },
    { connect: [{ id: '2x' }] },
    { connect: [{ id: 2 ** 31 }] },
    { connect: {} },
  ],
  ...[
    { connect: [{ id: -1 }] },
    { connect: [{ documentId: 5 }] },
    { connect: [null] },
    { set: {} },
  ],
  ...[
    { set: true },
    { set: ['x'] },
    { disconnect: [{ id: '\0' }] },
    { disconnect: 1 },
    { set: null },
  ],
  ...[
    { connect: [{ id: 1, position: { before: 'x' } }] },
    { connect: [{ documentId: 'x', locale: 5 }] },
  ],
  ...[
    { connect: [{ documentId: 'x', status: [] }] },
    [{ id: 1 }, { id: 'x' }],
    [{ documentId: '\0' }],
  ],
  ...[{ connect: ['1'], set: [1] }, { id: 1 }, { id: {} }, { documentId: {} }, [1, 1], [2 ** 40]],
  ...[[{ __component: 'newsroom.none' }], [{ __component: 'admin::user' }], [{ __component: 5 }]],
  ...[
    [{ __component: 'newsroom.related-link', title: 'x' }],
    [{ __component: 'newsroom.promo', id: 1 }],
  ],
  ...[[{ __component: 'newsroom.promo', id: 'x' }], [{ __component: 'newsroom.text', content: 5 }]],
  ...[
    [{ type: 'paragraph' }],
    [{ type: 'paragraph', children: [] }],
    [{ type: 'x', children: [5] }],
  ],
  ...[
    [{ type: 'paragraph', children: [{ type: 'text', text: 5 }] }],
    [{ type: 'image', image: {} }],
  ],
  ...[[{ type: 'heading', level: 9, children: [{ type: 'text', text: 'x' }] }]],
];

const block = (type: string, children: unknown[], more: object = {}) => ({
  type,
  children,
  ...more,
});
const text = (words: string) => ({ type: 'text', text: words });
const linkTo = (url: unknown) =>
  block('paragraph', [text(''), block('link', [text('link')], { url }), text('')]);

const ADDRESSES = ['https://desk.example/a', '/articles/a', 'http://newsroom.example/?a=1#b'];
const odd = fc.constantFrom(...ODD);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Few words, so that slugs and tweets meet. */
const words = fc
  .array(fc.constantFrom('Lizzo', 'BTS', '방탄소년단', 'Butter', 'V', 'हिन्दी', '🎹', 'news'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

const handle = fc.constantFrom('lizzo', '@BTS_twt', 'https://x.com/Harry_Styles', 'a_1');
const address = fc.constantFrom(...ADDRESSES);

const blocks = fc.array(
  fc.oneof(
    plain.map((copy) => block('paragraph', [text(copy)])),
    words.map((copy) => block('heading', [text(copy)], { level: 2 })),
    words.map((copy) => block('list', [block('list-item', [text(copy)])], { format: 'unordered' })),
    { weight: 1, arbitrary: fc.oneof(address, odd).map(linkTo) },
  ),
  { maxLength: 4 },
);

const TWEETS = ['Hi — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021'].concat(
  'https://x.com/BTS_twt/status/1461898018373226498',
  '<blockquote class="twitter-tweet"><p lang="en">Hi</p>&mdash; V (@a_1) <a href="https://twitter.com/a_1/status/1461904535283912707">November 20, 2021</a></blockquote>',
);

const tweetLine = fc.oneof(
  fc.constantFrom(...TWEETS),
  fc
    .tuple(words, words, handle)
    .map(([said, name, who]) => `${said} — ${name} (@${who.slice(-6)}) November 20, 2021`),
);

/** Copy as it is pasted: stories, tweets, markup and any characters. */
export const copy: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(plain, tweetLine), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('\n\n')),
  },
  { weight: 1, arbitrary: tweetLine },
  { weight: 1, arbitrary: markup },
  { weight: 1, arbitrary: anything },
);

const index = fc.nat({ max: 1_000_000 });

/** Relations in the forms that REST, GraphQL and the admin panel write them in. */
const relation = (uid: string, toMany: boolean): fc.Arbitrary<unknown> => {
  const document = index.map((at) => new Reference(uid, at, 'documentId'));
  const row = index.map((at) => new Reference(uid, at, 'id'));
  const one = fc.oneof(
    document,
    row,
    document.map((documentId) => ({ documentId })),
    row.map((id) => ({ id })),
  );
  const many = fc.array(one, { maxLength: 3 });
  return fc.oneof(
    ...(toMany ? [document.map((id) => [id])] : [document]),
    many.map((connect) => ({ connect })),
    many.map((disconnect) => ({ disconnect, connect: [] })),
    many.map((set) => ({ set })),
    fc.constantFrom(null, [], { connect: [], disconnect: [] }),
  );
};

const FIELDS: Record<string, fc.Arbitrary<unknown>> = {
  [customFieldUid('signature')]: tweetLine,
  [customFieldUid('handle')]: handle,
  [customFieldUid('date')]: fc.constantFrom('2021-11-20', 'November 20, 2021', '20 novembre 2021'),
  handle,
  'web-address': address,
  'status-id': fc.constantFrom('1461898018373226498', '20', '1461904535283912707'),
  blocks,
};

/** A value as an attribute takes it. */
const valid = (
  attribute: Attribute,
  schemas: (uid: string) => Attributes,
): fc.Arbitrary<unknown> => {
  const { type, customField, target, relation: kind, components, component } = attribute;
  const field =
    FIELDS[attribute.pluginOptions?.newsroom?.format ?? ''] ?? FIELDS[customField ?? ''];
  if (customField === customFieldUid('stringList'))
    return fc.array(field ?? words, { maxLength: 3 });
  if (field) return field;
  if (type === 'relation') return relation(target ?? '', kind?.endsWith('Many') === true);
  if (type === 'dynamiczone') {
    const blocksOf = (components ?? []).map((uid) =>
      data(schemas(uid), schemas, 8).map((values) => ({ __component: uid, ...values })),
    );
    return fc.array(fc.oneof(...blocksOf), { maxLength: 4 });
  }
  if (type === 'component')
    return fc.array(data(schemas(component ?? ''), schemas, 8), { maxLength: 3 });
  if (type === 'enumeration') return fc.constantFrom(...(attribute.enum ?? []));
  if (type === 'boolean') return fc.boolean();
  if (type === 'date') return day.map((date) => date.slice(0, 10));
  if (type === 'datetime') return day;
  if (type === 'uid') return fc.constantFrom('a-slug', 'another', null);
  if (type === 'media') return fc.constant(null);
  return words;
};

/** What Strapi sets itself: it is sent seldom, and never as it should be. */
const STRAPIS = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'].concat([
  'locale',
  'localizations',
]);

/**
 * The values of an entry or of a component: some of its attributes, mostly as they take them; one of
 * `sane` + 1 of those that are sent is odd.
 */
export const data = (
  attributes: Attributes,
  schemas: (uid: string) => Attributes,
  sane = 20,
): fc.Arbitrary<Record<string, unknown>> => {
  const strange = fc.oneof(odd, relation('plugin::newsroom.tweet-embed', true));
  const valueOf = (name: string, attribute: Attribute): fc.Arbitrary<unknown> => {
    const absent = fc.constant(undefined);
    if (STRAPIS.includes(name)) {
      return fc.oneof({ weight: 1, arbitrary: strange }, { weight: 150, arbitrary: absent });
    }
    return fc.oneof(
      { weight: sane, arbitrary: valid(attribute, schemas) },
      { weight: 1, arbitrary: strange },
      { weight: attribute.required ? 0 : sane * 2, arbitrary: absent },
    );
  };
  return fc.record(
    Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [name, valueOf(name, attribute)]),
    ),
  );
};
