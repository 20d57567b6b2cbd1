import { UIDS } from '../../common/plugin';
import { startApp, startProcess, type AppProcess, type TestApp } from './support/app';

const CONTENT_MANAGER = '/content-manager/collection-types';

let app: TestApp;
/** Entries to name: two tags, a tweet, an article. */
let bts: { id: number; documentId: string };
let jimin: { id: number; documentId: string };
let tweet: { id: number; documentId: string };
let article: { id: number; documentId: string };

beforeAll(async () => {
  app = await startApp();
  bts = await app.documents(UIDS.artistTag).create({ data: { name: 'BTS' } });
  jimin = await app.documents(UIDS.artistTag).create({ data: { name: 'Jimin' } });
  tweet = await app.documents(UIDS.tweetEmbed).create({ data: { handle: 'BTS_twt', text: 'Hi' } });
  article = await app.documents(UIDS.article).create({ data: { headline: 'They met' } });
});
afterAll(() => app.stop());

const deep = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

/** Values of a relation that name nothing, with the place that the answer is to name. */
const WRONG: [string, unknown, string][] = [
  ['true', true, ''],
  ['false', false, ''],
  ['an empty text', '', ''],
  ['nothing but space', ' ', ''],
  ['zero', 0, ''],
  ['a negative number', -1, ''],
  ['a fraction', 1.5, ''],
  ['a number beyond every id', 99999999999, ''],
  ['digits beyond every id', '99999999999', ''],
  ['a number beyond every number', 1e300, ''],
  ['an id that nothing has', 987654, ''],
  ['a documentId that nothing has', 'nobody', ''],
  ['a text that begins with a digit', '2x', ''],
  ['a text with NUL', 'a\u0000b', ''],
  ['a list in a list', [[1]], '.0'],
  ['lists 200 deep', deep(200), '.0'],
  ['a list of true', [true], '.0'],
  ['an object that names nothing', { name: 'BTS' }, '.id'],
  ['an id that is a text', [{ id: '2x' }], '.0.id'],
  ['an id that is an object', [{ id: {} }], '.0.id'],
  ['an id that is a list', { id: [1] }, '.id'],
  ['an id that is null', [{ id: null }], '.0.id'],
  ['a documentId that is a number', [{ documentId: 1 }], '.0.documentId'],
  ['a documentId that is an object', { documentId: { $ne: 'x' } }, '.documentId'],
  ['connect with true', { connect: true }, '.connect'],
  ['connect with an id that is a text', { connect: [{ id: '2x' }] }, '.connect.0.id'],
  ['connect with an id beyond every id', { connect: [99999999999] }, '.connect.0'],
  ['connect with lists', { connect: [[1]] }, '.connect.0'],
  ['connect with what is not there', { connect: [{ id: 987654 }] }, '.connect.0'],
  ['disconnect with an id that is a text', { disconnect: [{ id: '2x' }] }, '.disconnect.0.id'],
  ['disconnect with an object', { disconnect: {} }, '.disconnect.id'],
  ['set with a text', { set: '2x' }, '.set'],
  ['set with objects of nothing', { set: [{}] }, '.set.0.id'],
  ['set with what is not there', { set: [{ documentId: 'nobody' }] }, '.set.0'],
  ['set and connect at once', { set: [1], connect: [1] }, ''],
  ['a position that is a text', { connect: [{ id: 1, position: 'end' }] }, '.connect.0.position'],
  [
    'a neighbour that is no id',
    { connect: [{ id: 1, position: { before: '2x' } }] },
    '.connect.0.position.before',
  ],
  ['a locale that is an object', [{ documentId: 'x', locale: { $ne: 1 } }], '.0.locale'],
  ['a status that is a list', [{ documentId: 'x', status: ['draft'] }], '.0.status'],
  ['6,000 ids', Array.from({ length: 6000 }, (_, at) => at + 1), ''],
  ['4,000 ids that nothing has', Array.from({ length: 4000 }, (_, at) => 900_000 + at), '.0'],
];

describe('what names no entry is refused with a 400 that names its place', () => {
  it.each(WRONG)('%s, through REST', async (_, members, at) => {
    const { status, body } = await app.api.post('/api/newsroom/artist-tags', {
      data: { name: 'x', members },
    });
    expect({ status, error: body.error }).toMatchObject({ status: 400 });
    // Strapi's REST refuses keys that it does not know in a relation, by the relation's name.
    if (/^Invalid key \w+ at members$/.test(body.error.message)) return;
    expect(body.error.details.errors.map(({ path }) => path.join('.'))).toEqual([`members${at}`]);
  });

  it.each(WRONG)('%s, through the Content Manager', async (_, members, at) => {
    const { status, body } = await app.admin.post(`${CONTENT_MANAGER}/${UIDS.artistTag}`, {
      name: 'x',
      members,
    });
    expect({ status, error: body.error }).toMatchObject({ status: 400 });
    expect(body.error.details.errors.map(({ path }) => path.join('.'))).toEqual([`members${at}`]);
  });

  const block = (component: string, values: object) => ({
    headline: 'x',
    body: [{ __component: `newsroom.${component}`, ...values }],
  });
  it.each<[string, string, () => object, string]>([
    ['a cover that is true', 'articles', () => ({ headline: 'x', cover: true }), 'cover'],
    ['a cover that is a text', 'articles', () => ({ headline: 'x', cover: '2x' }), 'cover'],
    ['a cover that is not there', 'articles', () => ({ headline: 'x', cover: 987654 }), 'cover'],
    ['an image beyond every id', 'artist-tags', () => ({ name: 'x', image: 1e12 }), 'image'],
    ['a tweet that is true', 'articles', () => block('tweet', { tweet: true }), 'body.0.tweet'],
    ['a tweet of NaN', 'articles', () => block('tweet', { tweet: 'NaN' }), 'body.0.tweet'],
    [
      'a tag for a tweet',
      'articles',
      () => block('tweet', { tweet: bts.documentId }),
      'body.0.tweet',
    ],
    [
      'an article for a related read',
      'articles',
      () => block('related-reads', { relatedRead: { connect: [article.documentId] } }),
      'body.0.relatedRead.connect.0',
    ],
    [
      'the article of a title',
      'related-reads',
      () => ({ items: [{ title: 'x', article: { id: '2x' } }] }),
      'items.0.article.id',
    ],
    ['a title that is a text', 'related-reads', () => ({ items: ['x'] }), 'items.0'],
    ['titles that are an object', 'related-reads', () => ({ items: { title: 'x' } }), 'items'],
    [
      'artists of a tweet',
      'tweet-embeds',
      () => ({ handle: 'lizzo', artists: ['2x'] }),
      'artists.0',
    ],
    ['a creator', 'artist-tags', () => ({ name: 'x', articles: [[]] }), 'articles.0'],
  ])('%s', async (_, type, data, at) => {
    const { status, body } = await app.api.post(`/api/newsroom/${type}`, { data: data() });
    expect({ status, error: body.error }).toMatchObject({ status: 400 });
    expect(body.error.details.errors.map(({ path }) => path.join('.'))).toEqual([at]);
  });

  it('an entry that has no version in the locale of the write', async () => {
    const { status, body } = await app.api.post('/api/newsroom/artist-tags?locale=ko', {
      data: { name: 'x', members: [bts.documentId] },
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['members', '0']);
  });

  it('in an update and in a duplicate', async () => {
    const { documentId } = jimin;
    const documents = app.documents(UIDS.artistTag);
    const data = { members: [{ id: '2x' }] };
    const refusal = { details: { errors: [{ path: ['members', '0', 'id'] }] } };
    await expect(documents.update({ documentId, data })).rejects.toMatchObject(refusal);
    await expect(documents.clone({ documentId, data })).rejects.toMatchObject(refusal);
  });

  it("in a component of the plugin, in a type of the app's own", async () => {
    await expect(
      app.documents('api::live-update.live-update').create({
        data: { title: 'x', feed: [{ __component: 'newsroom.tweet', tweet: true }] },
      }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['feed', '0', 'tweet'] }] } });
  });
});

describe('every form that Strapi takes is taken', () => {
  it.each<[string, () => unknown, string[]]>([
    ['a documentId', () => jimin.documentId, ['Jimin']],
    ['an id', () => jimin.id, ['Jimin']],
    ['an id in digits', () => String(jimin.id), ['Jimin']],
    ['a list of both', () => [bts.id, jimin.documentId], ['BTS', 'Jimin']],
    ['the same one twice', () => [bts.id, bts.id], ['BTS']],
    ['objects', () => [{ id: bts.id }, { documentId: jimin.documentId }], ['BTS', 'Jimin']],
    ['one object', () => ({ id: jimin.id }), ['Jimin']],
    ['null in a list', () => [null, bts.id], ['BTS']],
    ['connect', () => ({ connect: [bts.id, { documentId: jimin.documentId }] }), ['BTS', 'Jimin']],
    ['connect of one', () => ({ connect: jimin.documentId }), ['Jimin']],
    ['set', () => ({ set: [jimin.id] }), ['Jimin']],
    ['set of one, with empty operations', () => ({ set: bts.id, connect: [] }), ['BTS']],
    ['connect and disconnect', () => ({ connect: [bts.id], disconnect: [jimin.id] }), ['BTS']],
    ['disconnect of what is not there', () => ({ disconnect: [987654] }), []],
    ['empty operations', () => ({ connect: [], disconnect: [] }), []],
    ['an empty object', () => ({}), []],
    ['an empty list', () => [], []],
    ['null', () => null, []],
    [
      'what the admin panel sends',
      () => ({
        connect: [
          {
            id: bts.id,
            documentId: bts.documentId,
            locale: 'en',
            apiData: { id: bts.id, documentId: bts.documentId, locale: 'en', isTemporary: true },
            __temp_key__: 'a0',
            label: 'BTS',
            status: 'published',
            position: { end: true },
          },
          {
            id: jimin.id,
            documentId: jimin.documentId,
            locale: 'en',
            position: { before: bts.documentId, locale: 'en', status: 'published' },
          },
        ],
        disconnect: [],
      }),
      ['Jimin', 'BTS'],
    ],
  ])('%s', async (_, members, names) => {
    const documents = app.documents(UIDS.artistTag);
    for (const road of ['REST', 'the Content Manager']) {
      const data = { name: 'A group', members: members() };
      const { status, body } =
        road === 'REST'
          ? await app.api.post('/api/newsroom/artist-tags', { data })
          : await app.admin.post(`${CONTENT_MANAGER}/${UIDS.artistTag}`, data);
      expect({ road, status, error: body.error }).toMatchObject({ status: 201 });
      const { documentId } = body.data;
      const group = await documents.findOne({ documentId, populate: ['members'] });
      expect(group.members.map(({ name }) => name)).toEqual(names);
    }
  });

  it('of one entry: an id, a documentId, an object, operations; null takes it out', async () => {
    const documents = app.documents(UIDS.article);
    const block = (value: unknown) => [{ __component: 'newsroom.tweet', tweet: value }];
    const populate = { body: { on: { 'newsroom.tweet': { populate: ['tweet'] } } } };
    for (const value of [
      tweet.id,
      tweet.documentId,
      { documentId: tweet.documentId },
      { connect: [{ id: tweet.id, documentId: tweet.documentId }], disconnect: [] },
      { set: [tweet.id] },
    ]) {
      const made = await documents.create({
        data: { headline: 'One', body: block(value) },
        populate,
      });
      expect(made.body[0]!.tweet).toMatchObject({ documentId: tweet.documentId });
      const { documentId } = made;
      const emptied = await documents.update({
        documentId,
        data: { body: [{ id: made.body[0]!.id, ...block(null)[0] }] },
        populate,
      });
      expect(emptied.body[0]!.tweet).toBeNull();
    }
  });

  it('of a file: an id, a documentId, the whole file as the admin panel sends it', async () => {
    const file = (await app.strapi.db.query('plugin::upload.file').create({
      data: { name: 'x.jpg', hash: 'x', ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/x.jpg' },
    })) as { id: number; documentId: string };
    for (const cover of [file.id, String(file.id), file.documentId, { id: file.id }, file]) {
      for (const made of [
        await app.api.post('/api/newsroom/articles', { data: { headline: 'x', cover } }),
        await app.admin.post(`${CONTENT_MANAGER}/${UIDS.article}`, { headline: 'x', cover }),
      ]) {
        expect({ status: made.status, error: made.body.error }).toMatchObject({ status: 201 });
        const { documentId } = made.body.data;
        const stored = await app
          .documents(UIDS.article)
          .findOne({ documentId, populate: ['cover'] });
        expect(stored).toMatchObject({ cover: { id: file.id } });
      }
    }
  });

  it('and nothing but the relation is written into its table', async () => {
    const { status } = await app.api.post('/api/newsroom/artist-tags', {
      data: { name: 'x', members: { connect: [{ id: bts.id, __pivot: { nothing: 1 } }] } },
    });
    expect(status).toBe(201);
  });
});

it('a write that names no relation asks the database for none', async () => {
  const asked: string[] = [];
  const listen = ({ sql }: { sql: string }) => asked.push(sql);
  const queries = async (data: object) => {
    asked.length = 0;
    app.strapi.db.connection.on('query', listen);
    await app.documents(UIDS.artistTag).create({ data: { name: 'Counted', ...data } });
    app.strapi.db.connection.removeListener('query', listen);
    return asked.filter((sql) => /^select .*document_id.* where/i.test(sql) && / in \(/.test(sql));
  };
  expect(await queries({ members: { connect: [], disconnect: [] } })).toEqual([]);
  expect(await queries({ members: [bts.id, jimin.id] })).toHaveLength(1);
});

describe('the process lives on', () => {
  let strapi: AppProcess;
  beforeAll(async () => {
    strapi = await startProcess();
  });
  afterAll(() => strapi.stop());

  it.each<[string, unknown]>([
    ['true', true],
    ['a text for an id', { connect: [{ id: '2x' }] }],
    ['an id beyond every id', [99999999999]],
    ['what is not there', [987654]],
  ])('%s for a relation', async (_, members) => {
    const rest = await strapi.api.post('/api/newsroom/artist-tags', {
      data: { name: 'x', members },
    });
    const panel = await strapi.admin.post(`${CONTENT_MANAGER}/${UIDS.artistTag}`, {
      name: 'x',
      members,
    });
    expect([rest.status, panel.status]).toEqual([400, 400]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(strapi.isAlive()).toBe(true);
  });
});
