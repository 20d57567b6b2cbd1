import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

const CONTENT_MANAGER = '/content-manager/collection-types';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** JSON that `JSON.stringify` does not write: it would overflow the stack itself. */
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const listNodes = (depth: number) =>
  `${'{"type":"list","format":"ordered","children":['.repeat(depth)}{"type":"list-item","children":[{"type":"text","text":"x"}]}${']}'.repeat(depth)}`;
const textBlock = (content: string) =>
  `"headline":"x","body":[{"__component":"newsroom.text","content":${content}}]`;

const REST = {
  article: '/api/newsroom/articles',
  tag: '/api/newsroom/artist-tags',
  tweet: '/api/newsroom/tweet-embeds',
};
const PANEL = {
  article: `${CONTENT_MANAGER}/${UIDS.article}`,
  tag: `${CONTENT_MANAGER}/${UIDS.artistTag}`,
  tweet: `${CONTENT_MANAGER}/${UIDS.tweetEmbed}`,
};

/** The same values through the Content API and through the Content Manager. */
const write = async (type: keyof typeof REST, values: string) => ({
  rest: await app.api.post(REST[type], `{"data":{${values}}}`),
  panel: await app.admin.post(PANEL[type], `{${values}}`),
});

describe('values nested too deep are refused with a 400, on every road', () => {
  describe.each([
    ['lists 5,000 deep', lists(5_000)],
    ['objects 5,000 deep', objects(5_000)],
  ])('%s', (_, deep) => {
    it.each<[string, keyof typeof REST, string]>([
      ['in a list of texts', 'tag', `"name":"x","aliases":${deep}`],
      ['in a relation', 'tag', `"name":"x","members":${deep}`],
      ['in what a relation connects', 'tag', `"name":"x","articles":{"connect":${deep}}`],
      ['for a picture', 'article', `"headline":"x","cover":${deep}`],
      ['for a body', 'article', `"headline":"x","body":${deep}`],
      ['for blocks', 'article', textBlock(deep)],
      ['in a value that there is none of', 'tag', `"name":"x","nothing":${deep}`],
    ])('%s', async (_where, type, values) => {
      const { rest, panel } = await write(type, values);
      expect([rest.status, panel.status]).toEqual([400, 400]);
      expect(panel.body.error.message).toMatch(/more than 250 deep/);
    });

    it('for the whole body of a request', async () => {
      const answers = await Promise.all([
        app.api.post(REST.article, deep),
        app.api.post(REST.article, `{"data":${deep}}`),
        app.admin.post(PANEL.article, deep),
        app.admin.post(`${PANEL.article}/actions/publish`, `{"headline":${deep}}`),
        app.admin.post('/newsroom/articles', `{"blocks":${deep}}`),
        app.admin.post('/newsroom/parse', `{"input":${deep}}`),
        app.admin.post('/newsroom/tweet-embeds', `{"input":${deep}}`),
        app.admin.post('/newsroom/related-reads/suggest', `{"titles":${deep}}`),
        app.admin.post('/newsroom/related-reads/match', `{"documentIds":${deep}}`),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
    });
  });

  it('by the Document Service, too', async () => {
    const aliases: unknown = JSON.parse(lists(5_000));
    await expect(
      app.documents(UIDS.artistTag).create({ data: { name: 'x', aliases } }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['aliases', '0', '0', '0'] }] } });
  });

  it.each([13, 1_000, 10_000])('lists of blocks, %i deep', async (depth) => {
    const { rest, panel } = await write('article', textBlock(`[${listNodes(depth)}]`));
    const draft = await app.admin.post(
      '/newsroom/articles',
      `{"blocks":[{"type":"text","content":[${listNodes(depth)}]}]}`,
    );
    expect([rest.status, panel.status, draft.status]).toEqual([400, 400, 400]);
    for (const { body } of [rest, panel, draft]) {
      expect(body.error.message).toMatch(/deep/);
    }
  });

  it('but not lists that editors may nest', async () => {
    const { rest, panel } = await write('article', textBlock(`[${listNodes(12)}]`));
    expect([rest.status, panel.status]).toEqual([201, 201]);
  });

  it('nor what no database holds beside the words of a text', async () => {
    const odd = `{"type":"paragraph","children":[{"type":"text","text":"x","more":${lists(40)}}]}`;
    const { rest, panel } = await write('article', textBlock(`[${odd}]`));
    expect([rest.status, panel.status]).toEqual([400, 400]);
  });
});

const text = (words: string) => ({ type: 'text', text: words });
const link = (url: unknown) => ({ type: 'link', url, children: [text('x')] });
const paragraph = (child: unknown) => ({ type: 'paragraph', children: [text(''), child] });
const picture = (url: unknown, more: object = {}) => ({
  type: 'image',
  image: {
    name: 'x.jpg',
    alternativeText: null,
    url,
    caption: null,
    width: 10,
    height: 10,
    formats: null,
    hash: 'x',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 1,
    previewUrl: null,
    provider: 'local',
    provider_metadata: null,
    createdAt: '2021-11-20T00:00:00.000Z',
    updatedAt: '2021-11-20T00:00:00.000Z',
    ...more,
  },
  children: [text('')],
});

const ODD_ADDRESSES = [
  'javascript:alert(1)',
  'data:image/png;base64,AAAA',
  '//evil.example',
  '/\\evil.example',
  'http://[::1',
  'https://a b/',
  'https://',
  'https://newsroom.example:99999/',
  'https://newsroom.example@evil.example/',
  'https://newsroom.example\\@evil.example/',
  'newsroom.example',
  '',
];

describe('an address that leads nowhere, or elsewhere, is refused with a 400 that names it', () => {
  const content = (node: unknown) => textBlock(JSON.stringify([node]));

  it.each(ODD_ADDRESSES)('%s', async (url) => {
    for (const [node, at] of [
      [paragraph(link(url)), 'body.0.content.0.children.1.url'],
      [picture(url), 'body.0.content.0.image.url'],
      [
        picture('/x.jpg', { formats: { small: { url } } }),
        'body.0.content.0.image.formats.small.url',
      ],
    ] as const) {
      const { rest, panel } = await write('article', content(node));
      for (const { status, body } of [rest, panel]) {
        expect({ at, status, error: body.error }).toMatchObject({ status: 400 });
        expect(body.error.details.errors.map(({ path }) => path.join('.'))).toEqual([at]);
      }
    }
    const draft = await app.admin.post('/newsroom/articles', {
      blocks: [{ type: 'text', content: [{ type: 'paragraph', children: [link(url)] }] }],
    });
    expect(draft.status).toBe(400);
  });

  it.each(ODD_ADDRESSES.filter(Boolean))('%s, of a page, an embed, a tweet', async (url) => {
    const address = JSON.stringify(url);
    for (const [type, values, at] of [
      ['article', `"headline":"x","sourceUrl":${address}`, 'sourceUrl'],
      [
        'article',
        `"headline":"x","body":[{"__component":"newsroom.embed","url":${address}}]`,
        'body.0.url',
      ],
      ['tag', `"name":"x","sameAs":[${address}]`, 'sameAs.0'],
      ['tweet', `"handle":"lizzo","url":${address}`, 'url'],
    ] as const) {
      const { rest } = await write(type, values);
      expect({ at, status: rest.status }).toEqual({ at, status: 400 });
      expect(rest.body.error.details.errors[0]!.path.join('.')).toBe(at);
    }
  });

  it.each([
    'https://newsroom.example/a?b=c#d',
    'http://127.0.0.1:1337/',
    'https://방탄소년단.example/길',
    '/articles/butter',
    'mailto:desk@newsroom.example',
    'tel:+1-555-0100',
  ])('but a link may lead to %s', async (url) => {
    const { rest, panel } = await write('article', content(paragraph(link(url))));
    expect([rest.status, panel.status]).toEqual([201, 201]);
  });

  it('and pictures of the Media Library are taken as it gives them', async () => {
    for (const url of ['/uploads/x.jpg', 'https://cdn.newsroom.example/x.jpg']) {
      const node = picture(url, { formats: { small: { url } } });
      const { rest, panel } = await write('article', content(node));
      expect([rest.status, panel.status]).toEqual([201, 201]);
    }
  });

  it.each<[string, unknown, string]>([
    ['a node that is null', null, 'body.0.content'],
    [
      'a child that is null',
      { type: 'paragraph', children: [null] },
      'body.0.content.0.children.0',
    ],
    ['children that are a text', { type: 'paragraph', children: 'x' }, 'body.0.content.0.children'],
    [
      'a child of a link that is null',
      paragraph({ type: 'link', url: '/x', children: [null] }),
      'body.0.content.0.children.1.children.0',
    ],
  ])('so is %s', async (_, node, at) => {
    const { rest } = await write('article', content(node));
    expect(rest.status).toBe(400);
    expect(rest.body.error.details.errors.map(({ path }) => path.join('.'))).toEqual([at]);
  });
});

describe('a moment that not every database holds is refused with a 400 that names it', () => {
  it.each([
    '+200000-01-01T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '00000101T000000Z',
    6_249_220_000_000_000,
    '6249220000000000',
    '1e15',
  ])('%s', async (postedAt) => {
    const { rest, panel } = await write('tweet', `"postedAt":${JSON.stringify(postedAt)}`);
    const draft = await app.admin.post('/newsroom/articles', {
      blocks: [{ type: 'tweet', tweet: { handle: 'lizzo', text: 'x', postedAt } }],
    });
    expect([rest.status, panel.status, draft.status]).toEqual([400, 400, 400]);
    for (const { body } of [rest, panel, draft]) {
      expect(body.error.details.errors[0]!.path.at(-1)).toBe('postedAt');
    }
  });

  it.each(['0000-01-01', '0999-12-31', '200000-01-01'])('a day such as %s', async (day) => {
    const { rest } = await write('article', `"headline":"x","storyDate":"${day}"`);
    expect(rest.status).toBe(400);
    expect(rest.body.error.details.errors[0]!.path).toEqual(['storyDate']);
  });

  it('but every one between is taken', async () => {
    for (const postedAt of ['1000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.000Z']) {
      const { rest } = await write('tweet', `"text":"${postedAt}","postedAt":"${postedAt}"`);
      expect(rest.body.data).toMatchObject({ postedAt });
    }
  });
});

describe('NUL in an address is a 400', () => {
  it.each([
    '/api/newsroom/articles/%00',
    '/api/newsroom/articles?filters[slug]=%00',
    '/api/newsroom/articles?filters[artists][name][$contains]=a%00b',
    '/api/newsroom/articles?locale=%00',
    '/api/newsroom/artist-tags?sort=%00',
    '/api/newsroom/tweet-embeds?%00=1',
  ])('GET %s', async (address) => {
    expect((await app.api.get(address)).status).toBe(400);
  });

  it.each([
    '/newsroom/tweet-embeds/usage?documentIds=%00',
    `${PANEL.article}?_q=%00`,
    `${PANEL.article}?locale=%00`,
    `${PANEL.article}?filters[$and][0][slug][$eq]=%00`,
    `${PANEL.article}/%00`,
    `/content-manager/relations/${UIDS.article}/artists?_q=%00`,
  ])('GET %s', async (address) => {
    expect((await app.admin.get(address)).status).toBe(400);
  });

  it('in a write as well', async () => {
    const data = { headline: 'x' };
    const answers = [
      await app.api.put('/api/newsroom/articles/%00', { data }),
      await app.api.delete('/api/newsroom/articles/%00'),
      await app.api.post('/api/newsroom/articles?locale=%00', { data }),
      await app.admin.put(`${PANEL.article}/%00`, data),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });
});

describe('what names no entry in any database', () => {
  const LONG = 'x'.repeat(300);

  it.each(['bulkDelete', 'bulkPublish', 'bulkUnpublish'])('%s of it is a 400', async (action) => {
    const { status } = await app.admin.post(`${PANEL.article}/actions/${action}`, {
      documentIds: ['a\0'],
    });
    expect(status).toBe(400);
  });

  it.each([
    ['NUL', 'a\0'],
    ['a name longer than any', LONG],
  ])('%s is not found by the Document Service', async (_, documentId) => {
    const articles = app.documents(UIDS.article);
    const data = { headline: 'x' };
    const notFound = { name: 'NotFoundError' };
    await expect(articles.findOne({ documentId })).rejects.toMatchObject(notFound);
    await expect(articles.update({ documentId, data })).rejects.toMatchObject(notFound);
    await expect(articles.clone({ documentId, data })).rejects.toMatchObject(notFound);
    await expect(articles.delete({ documentId })).rejects.toMatchObject(notFound);
    await expect(articles.create({ data, locale: documentId })).rejects.toMatchObject({
      details: { errors: [{ path: ['locale'] }] },
    });
  });

  it('and a filter with NUL is refused by it', async () => {
    await expect(
      app.documents(UIDS.article).findMany({ filters: { slug: { $eq: 'a\0' } } }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['filters', 'slug', '$eq'] }] } });
  });

  it.each(['PUT', 'publish'])('a part of another entry in a body is a 400: %s', async (road) => {
    const { documentId } = await app.documents(UIDS.article).create({ data: { headline: 'x' } });
    const data = {
      headline: 'x',
      body: [{ __component: 'newsroom.promo', id: 999_999, text: 'Join' }],
    };
    const { status, body } =
      road === 'PUT'
        ? await app.admin.put(`${PANEL.article}/${documentId}`, data)
        : await app.admin.post(`${PANEL.article}/${documentId}/actions/publish`, data);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['body']);
  });
});

it.each([2 ** 31, 99_999_999_999, -1, 0.5, '1'])(
  'matching again after %s is a 400 that names it',
  async (after) => {
    const { status, body } = await app.admin.post('/newsroom/related-reads/match', { after });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['after']);
  },
);
