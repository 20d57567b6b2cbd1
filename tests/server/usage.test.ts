import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Usage {
  data: Record<string, { count: number; articles: Array<{ headline: string }> }>;
}
const usageOf = async (...ids: string[]) =>
  (await app.admin.get<Usage>(`/newsroom/tweet-embeds/usage?documentIds=${ids.join(',')}`)).body
    .data;

const tweet = (words: string) =>
  app.documents(UIDS.tweetEmbed).create({
    data: { signature: `${words} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021` },
  });
const article = (headline: string, tweets: string[], params = {}) =>
  app.documents(UIDS.article).create({
    data: {
      headline,
      body: tweets.map((documentId) => ({ __component: 'newsroom.tweet', tweet: documentId })),
    },
    ...params,
  });

describe('where a tweet embed is in use', () => {
  it('is told by the articles whose body shows it, a draft and its published version once', async () => {
    const [used, unused] = [await tweet('Did we just become friends?'), await tweet('Hello')];
    await article('Friends', [used.documentId, used.documentId], { status: 'published' });
    await article('A draft', [used.documentId]);

    const usage = await usageOf(used.documentId, unused.documentId);
    expect(usage[used.documentId]?.count).toBe(2);
    expect(usage[used.documentId]?.articles.map(({ headline }) => headline)).toEqual([
      'A draft',
      'Friends',
    ]);
    expect(usage[unused.documentId]).toEqual({ count: 0, articles: [] });
  });

  it('ends with the block', async () => {
    const { documentId } = await tweet('Only for a while');
    const story = await article('Short', [documentId]);
    await app.documents(UIDS.article).update({ documentId: story.documentId, data: { body: [] } });
    expect((await usageOf(documentId))[documentId]?.count).toBe(0);
  });

  it('asks for 1 to 100 tweet embeds', async () => {
    const none = await app.admin.get('/newsroom/tweet-embeds/usage');
    expect(none.status).toBe(400);
    expect(none.body.error.message).toContain('1 to 100');
    const many = Array.from({ length: 101 }, (_, index) => `t${index}`).join(',');
    const tooMany = await app.admin.get(`/newsroom/tweet-embeds/usage?documentIds=${many}`);
    expect(tooMany.status).toBe(400);
  });
});

describe('where a related read is in use', () => {
  it('is told by the articles whose body shows it', async () => {
    const read = await app
      .documents(UIDS.relatedRead)
      .create({ data: { items: [{ title: 'Butter wins' }] } });
    const body = [{ __component: 'newsroom.related-reads', relatedRead: read.documentId }];
    await app.documents(UIDS.article).create({ data: { headline: 'With one', body } });
    const answer = await app.admin.get<Usage>(
      `/newsroom/related-reads/usage?documentIds=${read.documentId}`,
    );
    const usage = answer.body.data[read.documentId];
    expect(usage?.articles.map(({ headline }) => headline)).toEqual(['With one']);
  });
});
