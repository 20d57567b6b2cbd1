import { UIDS } from '../../common/plugin';
import { startApp, type Row, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const duplicate = async (uid: string, documentId: string, data: object): Promise<Row> => {
  const address = `/content-manager/collection-types/${uid}/clone/${documentId}`;
  const { status, body } = await app.admin.post(address, data);
  expect(body.error).toBeUndefined();
  expect(status).toBe(200);
  expect(body.data.documentId).not.toBe(documentId);
  return body.data;
};

describe('a duplicate', () => {
  it('has the lists of texts that were sent for it, and nothing of the original’s', async () => {
    const tags = app.documents(UIDS.artistTag);
    const { documentId } = await tags.create({
      data: { name: 'BTS', aliases: ['A', 'B', 'C'], sameAs: ['https://bts.example'] },
    });
    const copy = await duplicate(UIDS.artistTag, documentId, { name: 'BTS 2', aliases: ['C'] });
    expect(copy.aliases).toEqual(['C']);
    const stored = await tags.findOne({ documentId: copy.documentId });
    expect(stored).toMatchObject({
      name: 'BTS 2',
      aliases: ['C'],
      sameAs: ['https://bts.example'],
    });
    const original = await tags.findOne({ documentId });
    expect(original).toMatchObject({ name: 'BTS', aliases: ['A', 'B', 'C'] });
  });

  it('has no address twice that stood in another place before', async () => {
    const tweets = app.documents(UIDS.tweetEmbed);
    const [one, other] = ['https://pic.twitter.com/one', 'https://pic.twitter.com/other'];
    const { documentId } = await tweets.create({ data: { text: 'First', media: [one, other] } });
    const copy = await duplicate(UIDS.tweetEmbed, documentId, { text: 'Second', media: [other] });
    expect(await tweets.findOne({ documentId: copy.documentId })).toMatchObject({ media: [other] });
  });

  it('keeps the tweets of its body, which the panel sends without them', async () => {
    const tweet = await app.documents(UIDS.tweetEmbed).create({ data: { text: 'Kept' } });
    const articles = app.documents(UIDS.article);
    const { documentId } = await articles.create({
      data: {
        headline: 'The original',
        body: [{ __component: 'newsroom.tweet', tweet: tweet.documentId }],
      },
    });
    const unchanged = { connect: [], disconnect: [] };
    const copy = await duplicate(UIDS.article, documentId, {
      headline: 'The copy',
      body: [{ __component: 'newsroom.tweet', tweet: unchanged }],
    });
    const { body } = await articles.findOne({
      documentId: copy.documentId,
      populate: { body: { on: { 'newsroom.tweet': { populate: ['tweet'] } } } },
    });
    expect(body.map(({ tweet: kept }) => kept?.documentId)).toEqual([tweet.documentId]);
  });
});
