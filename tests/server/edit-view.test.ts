import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type TestApp } from './support/app';
import { createRole, loginAs, mayDo } from './support/roles';

/** What the Content Manager's edit view is told beyond what Strapi itself tells it. */

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const list = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

interface Parts {
  data: { documentId: string; body: { newsroomTitle?: string }[] };
}
const titles = async (user: Caller, documentId: string) => {
  const { body } = await user.get<Parts>(list(UIDS.article, `/${documentId}`));
  return body.data.body.map(({ newsroomTitle }) => newsroomTitle);
};

const makeArticle = async () => {
  const tweet = await app.admin.post(list(UIDS.tweetEmbed), {
    signature: 'Hello — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
  });
  const read = await app.admin.post(list(UIDS.relatedRead), { items: [{ title: 'Butter wins' }] });
  const { body } = await app.admin.post(list(UIDS.article), {
    headline: 'With parts',
    body: [
      { __component: 'newsroom.text', content: [paragraph('First words')] },
      { __component: 'newsroom.tweet', tweet: { connect: [tweet.body.data] } },
      { __component: 'newsroom.related-reads', relatedRead: { connect: [read.body.data] } },
      { __component: 'newsroom.promo', text: 'Join us' },
      { __component: 'newsroom.embed', url: 'https://youtu.be/x', caption: 'The night' },
      { __component: 'newsroom.tweet' },
    ],
  });
  return body.data.documentId;
};

describe('the parts of a body', () => {
  it('are given with what tells them apart', async () => {
    expect(await titles(app.admin, await makeArticle())).toEqual([
      'First words',
      '@lizzo · 2021-11-20 · Hello',
      'Butter wins',
      'Join us',
      'youtu.be · The night',
      undefined,
    ]);
  });

  it('are given without the titles of entries that an editor may not read', async () => {
    const documentId = await makeArticle();
    const permissions = [...mayDo(UIDS.article, ['read']), ...mayDo(UIDS.relatedRead, ['read'])];
    const role = await createRole(app, { name: 'Without tweets', permissions });
    const seen = await titles(await loginAs(app, role), documentId);
    expect(seen.slice(0, 3)).toEqual(['First words', undefined, 'Butter wins']);
  });

  it('are stored without the titles that a form sends back', async () => {
    const documentId = await makeArticle();
    const body = [
      { __component: 'newsroom.promo', text: 'Follow us', newsroomTitle: 'Something else' },
    ];
    const saved = await app.admin.put<Parts>(list(UIDS.article, `/${documentId}`), { body });
    expect(saved.status).toBe(200);
    expect(await titles(app.admin, documentId)).toEqual(['Follow us']);
    const read = await app.api.get<Parts>(
      `/api/newsroom/articles/${documentId}?status=draft&populate[body][populate]=*`,
    );
    expect(JSON.stringify(read.body)).not.toContain('newsroomTitle');
  });
});

describe('the artists of an article', () => {
  it('are given all at once, the first ones among them', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `Artist ${at}`);
    const connect = [];
    for (const name of names) {
      connect.push((await app.admin.post(list(UIDS.artistTag), { name })).body.data);
    }
    const { body } = await app.admin.post(list(UIDS.article), {
      headline: 'With eight artists',
      artists: { connect },
    });
    const address = `/content-manager/relations/${UIDS.article}/${body.data.documentId}/artists`;
    const page = await app.admin.get(`${address}?page=1&pageSize=5&locale=en`);
    // Strapi gives the last ones first, and its form turns them round.
    expect(page.body.results.map(({ name }) => name).reverse()).toEqual(names);
  });
});
