import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const long = 'x'.repeat(256);
const article = (data: object) =>
  ['/api/newsroom/articles', { headline: 'Shapes', ...data }] as const;
const draft = article;
const published = (data: object) =>
  ['/api/newsroom/articles?status=published', { headline: 'Shapes', ...data }] as const;
const tag = (data: object) => ['/api/newsroom/artist-tags', { name: 'BTS', ...data }] as const;
const tweet = (data: object) => ['/api/newsroom/tweet-embeds', data] as const;
const block = (component: string, data: object) =>
  article({ body: [{ __component: `newsroom.${component}`, ...data }] });

describe('a value of the wrong shape is refused with a 400 that names the field', () => {
  it.each([
    ['a bare string for a list', tag({ handles: 'BTS_twt' }), 'handles'],
    ['a list of numbers', tag({ aliases: [1] }), 'aliases.0'],
    ['an object for a list', tag({ sameAs: { a: 1 } }), 'sameAs'],
    ['a handle of 16 letters', tweet({ handle: 'abcdefghijklmnop' }), 'handle'],
    ['a handle with a hyphen in a list', tag({ handles: ['BTS_twt', 'no-handle'] }), 'handles.1'],
    ['a number for a handle', tweet({ handle: 7 }), 'handle'],
    ['31 February', tweet({ postedOn: '2021-02-31' }), 'postedOn'],
    ['31 February in words', tweet({ postedOn: 'February 31, 2021' }), 'postedOn'],
    ['no date at all', tweet({ postedOn: 'yesterday' }), 'postedOn'],
    ['a number for a day', tweet({ postedOn: 20211120 }), 'postedOn'],
    ['letters in a status id', tweet({ statusId: '12x' }), 'statusId'],
    ['a status id of 20 digits', tweet({ statusId: '10000000000000000000' }), 'statusId'],
    ['a status id with a zero before it', tweet({ statusId: '020' }), 'statusId'],
    ['a script for an address', tweet({ url: 'javascript:alert(1)' }), 'url'],
    ['a script in a list of addresses', tag({ sameAs: ['java\nscript:alert(1)'] }), 'sameAs.0'],
    ['a script in a promo', block('promo', { url: ' javascript:alert(1)' }), 'body.0.url'],
    ['a script in an embed', block('embed', { url: 'data:text/html,x' }), 'body.0.url'],
    ['a kind that there is none of', tag({ kind: 'band' }), 'kind'],
    ['a state that there is none of', tweet({ state: 'gone' }), 'state'],
    ['a headline of 256 letters, in a draft', draft({ headline: long }), 'headline'],
    ['a headline of 256 letters, published', published({ headline: long }), 'headline'],
    ['a slug of 256 letters', article({ slug: long }), 'slug'],
    ['a slug with a space', article({ slug: 'a b' }), 'slug'],
    [
      'a provider of 256 letters',
      block('embed', { url: 'https://youtu.be/x', provider: long }),
      'body.0.provider',
    ],
    ['a number for a headline', article({ headline: 5 }), 'headline'],
    ['a number for a text', article({ standfirst: 5 }), 'standfirst'],
    ['a list for a label', ['/api/newsroom/related-reads', { label: ['A'] }] as const, 'label'],
    [
      'a component that the body does not take',
      block('related-link', { title: 'x' }),
      'body.0.__component',
    ],
    ['an entry without a component', article({ body: [{ text: 'x' }] }), 'body.0.__component'],
    ['text for blocks', block('text', { content: 'Words' }), 'body.0.content'],
  ])('%s', async (_, [address, data], field) => {
    const { status, body } = await app.api.post(address, { data });
    expect({ status, error: body.error }).toMatchObject({ status: 400 });
    const named = (body.error.details.errors ?? []).map(({ path }) => path.join('.'));
    expect(named).toEqual([field]);
    expect(body.error.message).not.toBe('');
  });

  it.each([
    ['a story date that does not exist', article({ storyDate: '2021-02-31' })],
    ['words for a story date', article({ storyDate: 'soon' })],
    ['words for an instant', tweet({ postedAt: 'soon' })],
    ['an article for a body', article({ body: 'text' })],
    ['an artist that there is none of', article({ artists: ['nobody'] })],
  ])('%s (named by Strapi)', async (_, [address, data]) => {
    const { status, body } = await app.api.post(address, { data });
    expect({ status, error: body.error }).toMatchObject({ status: 400 });
  });
});

describe('a value of the right shape is stored in one spelling', () => {
  it.each([
    ['@lizzo', 'lizzo'],
    ['https://twitter.com/lizzo?s=20', 'lizzo'],
    ['https://x.com/lizzo/', 'lizzo'],
    ['', null],
  ])('handle %s', async (handle, stored) => {
    const { body } = await app.api.post('/api/newsroom/tweet-embeds', { data: { handle } });
    expect(body.data.handle).toBe(stored);
  });

  it.each([
    ['2021-11-20', '2021-11-20'],
    ['November 20, 2021', '2021-11-20'],
    ['20 Nov 2021', '2021-11-20'],
    ['', null],
  ])('day %s', async (postedOn, stored) => {
    const { body } = await app.api.post('/api/newsroom/tweet-embeds', { data: { postedOn } });
    expect(body.data.postedOn).toBe(stored);
  });

  it('lists are trimmed, without empty and without doubled entries', async () => {
    const { body } = await app.api.post('/api/newsroom/artist-tags', {
      data: {
        name: 'BTS',
        aliases: [' 방탄소년단', '', 'Bangtan', '방탄소년단'],
        handles: ['@BTS_twt', 'BTS_twt'],
      },
    });
    expect(body.data).toMatchObject({ aliases: ['방탄소년단', 'Bangtan'], handles: ['BTS_twt'] });
  });

  it('a path of the site is an address', async () => {
    const { status } = await app.api.post('/api/newsroom/articles', {
      data: {
        headline: 'Own path',
        body: [{ __component: 'newsroom.promo', text: 'Join', url: '/join' }],
      },
    });
    expect(status).toBe(201);
  });

  it('astral letters, right-to-left names and 255 letters of any script', async () => {
    const headline = `𝓛izzo 👩‍🎤 نانسي ${'방'.repeat(200)}`;
    const { body } = await app.api.post('/api/newsroom/articles', { data: { headline } });
    expect(body.data.headline).toBe(headline);
  });

  it('NUL and lone surrogates become U+FFFD, wherever they stand', async () => {
    const content = [{ type: 'paragraph', children: [{ type: 'text', text: 'a\u0000b' }] }];
    const { status, body } = await app.api.post('/api/newsroom/articles?populate=body', {
      data: { headline: 'NUL\u0000 and \uD83D', body: [{ __component: 'newsroom.text', content }] },
    });
    expect(status).toBe(201);
    expect(body.data.headline).toBe('NUL\uFFFD and \uFFFD');
    expect(JSON.stringify(body.data.body)).toContain('a\uFFFDb');
  });
});

describe("the fields in a type of the app's own", () => {
  const LIVE_UPDATE = 'api::live-update.live-update';

  it('are checked and normalised as in the types of the plugin, in components too', async () => {
    const entry = await app.documents(LIVE_UPDATE).create({
      data: {
        handle: '@lizzo',
        tags: ['a', 'a', 'b'],
        reactions: [{ handle: '@BTS_twt', postedOn: 'Nov 20, 2021' }],
      },
      populate: ['reactions'],
    });
    expect(entry).toMatchObject({
      handle: 'lizzo',
      tags: ['a', 'b'],
      reactions: [{ handle: 'BTS_twt', postedOn: '2021-11-20' }],
    });
    await expect(
      app
        .documents(LIVE_UPDATE)
        .create({ data: { feed: [{ __component: 'live.reaction', handle: 'no good' }] } }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['feed', '0', 'handle'] }] } });
  });

  it('leave what the caller passed in as it was', async () => {
    const data = { handle: '@lizzo', reactions: [{ handle: '@BTS_twt' }] };
    await app.documents(LIVE_UPDATE).create({ data });
    expect(data).toEqual({ handle: '@lizzo', reactions: [{ handle: '@BTS_twt' }] });
  });
});

describe('a related read', () => {
  it('is listed by the titles of its stories, whatever a client sends', async () => {
    const { body } = await app.api.post('/api/newsroom/related-reads', {
      data: {
        title: 'x',
        items: [{ title: 'One' }, { title: 'Two', url: 'https://newsroom.example/two' }],
      },
    });
    expect(body.data).toMatchObject({ label: 'ALSO READ', title: 'One · Two' });
    const { documentId } = body.data;
    await app.api.put(`/api/newsroom/related-reads/${documentId}`, {
      data: { items: [{ title: 'Three' }] },
    });
    expect((await app.documents(UIDS.relatedRead).findOne({ documentId })).title).toBe('Three');
  });
});
