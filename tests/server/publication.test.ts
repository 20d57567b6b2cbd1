import { UIDS } from '../../common/plugin';
import { startApp, type Row, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const articles = () => app.documents(UIDS.article);
const read = (documentId: string, status: 'draft' | 'published' = 'published', locale = 'en') =>
  articles().findOne({ documentId, status, locale });
const firstPublished = async (row: Row) => (await read(row.documentId)).originallyPublishedAt;
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('originallyPublishedAt', () => {
  it('is empty in a draft, whatever a client sends', async () => {
    const draft = await articles().create({
      data: { headline: 'A draft', originallyPublishedAt: '2001-01-01T00:00:00.000Z' },
    });
    expect(draft.originallyPublishedAt).toBeNull();
  });

  it('is set by Publish, in the draft and in the published version', async () => {
    const { documentId } = await articles().create({ data: { headline: 'Published' } });
    const before = Date.now();
    const { entries } = await articles().publish({ documentId });
    const moment = Date.parse(entries[0]!.originallyPublishedAt!);
    expect(moment).toBeGreaterThanOrEqual(before - 1000);
    expect(moment).toBeLessThanOrEqual(Date.now());
    const [draft, published] = [await read(documentId, 'draft'), await read(documentId)];
    expect(draft.originallyPublishedAt).toBe(published.originallyPublishedAt);
  });

  it.each([
    [
      'the Document Service',
      () => articles().create({ data: { headline: 'At once' }, status: 'published' }),
    ],
    [
      'REST',
      async () =>
        (
          await app.api.post('/api/newsroom/articles?status=published', {
            data: { headline: 'By REST' },
          })
        ).body.data,
    ],
  ])('is set by a create that publishes through %s', async (_, create) => {
    const article = await create();
    expect(await firstPublished(article)).toEqual(expect.any(String));
  });

  it('is set by an update that publishes', async () => {
    const { documentId } = await articles().create({ data: { headline: 'By update' } });
    const row = await articles().update({
      documentId,
      data: { byline: 'Desk' },
      status: 'published',
    });
    expect(row.originallyPublishedAt).toEqual(expect.any(String));
    expect((await read(documentId, 'draft')).originallyPublishedAt).toBe(row.originallyPublishedAt);
  });

  it('is set by the Content Manager, and the article does not look modified afterwards', async () => {
    const { body } = await app.admin.post(
      `/content-manager/collection-types/${UIDS.article}/actions/publish`,
      { headline: 'From the panel' },
    );
    const { documentId } = body.data;
    expect(await firstPublished(body.data)).toEqual(expect.any(String));
    const answer = await app.admin.get<{ data: { status: string } }>(
      `/content-manager/collection-types/${UIDS.article}/${documentId}`,
    );
    expect(answer.body.data.status).toBe('published');
  });

  it('survives save, republish, unpublish and discard', async () => {
    const { documentId } = await articles().create({
      data: { headline: 'Kept' },
      status: 'published',
    });
    const moment = (await read(documentId)).originallyPublishedAt;
    const other = '1999-12-31T23:59:59.000Z';
    await later();
    await articles().update({
      documentId,
      data: { headline: 'Kept, saved', originallyPublishedAt: other },
    });
    await articles().publish({ documentId });
    expect((await read(documentId)).originallyPublishedAt).toBe(moment);
    await articles().update({
      documentId,
      data: { originallyPublishedAt: null },
      status: 'published',
    });
    expect((await read(documentId)).originallyPublishedAt).toBe(moment);
    await articles().update({ documentId, data: { headline: 'To be discarded' } });
    await articles().discardDraft({ documentId });
    expect((await read(documentId, 'draft')).originallyPublishedAt).toBe(moment);
    await articles().unpublish({ documentId });
    expect((await read(documentId, 'draft')).originallyPublishedAt).toBe(moment);
    await articles().publish({ documentId });
    expect((await read(documentId)).originallyPublishedAt).toBe(moment);
  });

  it('is of each locale its own', async () => {
    const { documentId } = await articles().create({
      data: { headline: 'English' },
      status: 'published',
    });
    await articles().update({ documentId, locale: 'ko', data: { headline: '한국어' } });
    expect((await read(documentId, 'draft', 'ko')).originallyPublishedAt).toBeNull();
    await later();
    await articles().publish({ documentId, locale: '*' });
    const korean = (await read(documentId, 'published', 'ko')).originallyPublishedAt!;
    const english = (await read(documentId)).originallyPublishedAt!;
    expect(Date.parse(korean)).toBeGreaterThan(Date.parse(english));
  });

  it.each([['en'], ['*']])(
    'is empty again in a duplicate, with a slug of its own (locale %s)',
    async (locale) => {
      const original = await articles().create({
        data: { headline: `Duplicate ${locale === '*' ? 'all' : 'one'}` },
        status: 'published',
      });
      const { documentId, entries } = await articles().clone({
        documentId: original.documentId,
        locale,
      });
      expect(entries[0]!.slug).toBe(`${original.slug}-2`);
      const copy = await read(documentId, 'draft');
      expect(copy).toMatchObject({ originallyPublishedAt: null, slug: `${original.slug}-2` });
    },
  );

  it('stays empty when a publication fails', async () => {
    const { documentId } = await articles().create({ data: { standfirst: 'No headline' } });
    await expect(articles().publish({ documentId })).rejects.toThrow(/headline/);
    expect((await read(documentId, 'draft')).originallyPublishedAt).toBeNull();
  });
});

describe('a tweet block without a tweet', () => {
  const text = {
    __component: 'newsroom.text',
    content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
  };
  const empty = { __component: 'newsroom.tweet' };

  it('can be saved as a draft', async () => {
    const article = await articles().create({
      data: { headline: 'In work', body: [text, empty] },
      populate: ['body'],
    });
    expect(article.body).toHaveLength(2);
  });

  it.each([
    [
      'Publish',
      async () => {
        const { documentId } = await articles().create({
          data: { headline: 'Refused 1', body: [text, empty] },
        });
        return app.admin.post(
          `/content-manager/collection-types/${UIDS.article}/${documentId}/actions/publish`,
          {
            headline: 'Refused 1',
          },
        );
      },
    ],
    [
      'a create that publishes',
      () =>
        app.api.post('/api/newsroom/articles?status=published', {
          data: { headline: 'Refused 2', body: [text, empty] },
        }),
    ],
  ])('is refused at publication, by %s, with a 400 that names it', async (_, publish) => {
    const { status, body } = await publish();
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['body', '1', 'tweet'] }]);
    // An editor counts the parts from one.
    expect(body.error.message).toMatch(/^Body, part 2, tweet: This tweet block has no tweet\./);
  });

  it('leaves nothing behind when a create is refused', async () => {
    const headline = 'Nothing left';
    await expect(
      articles().create({ data: { headline, body: [empty] }, status: 'published' }),
    ).rejects.toThrow('has no tweet');
    expect(await articles().findMany({ filters: { headline } })).toEqual([]);
  });

  it('is none once it has its tweet', async () => {
    const tweet = await app.documents(UIDS.tweetEmbed).create({
      data: { signature: 'Hi — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021' },
    });
    const { documentId } = await articles().create({
      data: { headline: 'Whole', body: [{ ...empty, tweet: tweet.documentId }] },
      status: 'published',
    });
    expect((await read(documentId)).documentId).toBe(documentId);
  });
});
