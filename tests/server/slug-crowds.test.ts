import { UIDS } from '../../common/plugin';
import { startApp, type Answer, type Reply, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const articles = () => app.documents(UIDS.article);
const tags = () => app.documents(UIDS.artistTag);
const contentManager = (uid: string) => `/content-manager/collection-types/${uid}`;

/** All of them at once. */
const crowd = <Result>(size: number, join: (at: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: size }, (_, at) => join(at)));

const numbered = (slug: string, size: number): string[] =>
  Array.from({ length: size }, (_, at) => (at === 0 ? slug : `${slug}-${at + 1}`)).sort();

interface SlugRow {
  documentId: string;
  slug: string;
}
const rowsOf = (uid: string, where: object) =>
  app.strapi.db.query(uid).findMany({ where }) as Promise<SlugRow[]>;
const published = (where: object) =>
  rowsOf(UIDS.article, { ...where, publishedAt: { $notNull: true } });

const done = ({ status, body }: Answer<Reply>) => {
  expect(body.error).toBeUndefined();
  expect(status).toBeLessThan(300);
};

describe('twenty who write one headline at once get twenty slugs, numbered without a gap', () => {
  const roads: Array<[string, string, (data: { headline: string }) => Promise<unknown>]> = [
    ['the Document Service', 'served', (data) => articles().create({ data })],
    [
      'a create that publishes',
      'at-once',
      (data) => articles().create({ data, status: 'published' }),
    ],
    ['REST', 'rest', async (data) => done(await app.api.post('/api/newsroom/articles', { data }))],
    [
      'REST that publishes',
      'rest-published',
      async (data) => done(await app.api.post('/api/newsroom/articles?status=published', { data })),
    ],
    [
      'the Content Manager',
      'typed-in',
      async (data) => done(await app.admin.post(contentManager(UIDS.article), data)),
    ],
    [
      'pasted copy',
      'pasted',
      async (data) =>
        done(
          await app.admin.post('/newsroom/articles', {
            ...data,
            input:
              'Words.\n\nHello — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021\n\nALSO READ: More',
          }),
        ),
    ],
  ];

  it.each(roads)('by %s', async (_, word, write) => {
    const headline = `Crowd ${word}`;
    await crowd(20, () => write({ headline }));
    const rows = await rowsOf(UIDS.article, { headline, publishedAt: null });
    expect(rows.map(({ slug }) => slug).sort()).toEqual(numbered(`crowd-${word}`, 20));
  });

  it('for artist tags, in whatever locale they are written', async () => {
    const locale = (at: number) => (at % 2 === 0 ? 'en' : 'ko');
    await crowd(20, (at) => tags().create({ data: { name: 'Crowd' }, locale: locale(at) }));
    const rows = await rowsOf(UIDS.artistTag, { name: 'Crowd' });
    expect(rows.map(({ slug }) => slug).sort()).toEqual(numbered('crowd', 20));
  });

  it('for duplicates of one article', async () => {
    const { documentId, slug } = await articles().create({ data: { headline: 'Crowd copied' } });
    await crowd(10, () => articles().clone({ documentId }));
    const rows = await rowsOf(UIDS.article, { headline: 'Crowd copied' });
    expect(rows.map((row) => row.slug).sort()).toEqual(numbered(slug!, 11));
  });

  it('inside transactions of their own', async () => {
    await crowd(10, async () => {
      await app.strapi.db.transaction(() =>
        articles().create({ data: { headline: 'Crowd inside' } }),
      );
    });
    const rows = await rowsOf(UIDS.article, { headline: 'Crowd inside' });
    expect(rows.map(({ slug }) => slug).sort()).toEqual(numbered('crowd-inside', 10));
  });
});

describe('of ten who publish one typed slug at once, one does', () => {
  const drafts = (slug: string) =>
    crowd(10, (at) => articles().create({ data: { headline: `Secret ${at}`, slug } }));

  const refusal = ({ status, body }: Answer<Reply>) => {
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['slug'] }]);
    expect(body.error.message).toMatch(/Another article is published with the slug/);
    expect(body.error.message).not.toContain('Secret');
  };

  const roads: Array<
    [string, string, (documentId: string, slug: string) => Promise<Answer<Reply>>]
  > = [
    [
      'Publish',
      'by-action',
      (documentId, slug) =>
        app.admin.post(`${contentManager(UIDS.article)}/${documentId}/actions/publish`, {
          headline: 'Secret',
          slug,
        }),
    ],
    [
      'an update that publishes',
      'by-update',
      (documentId) =>
        app.api.put(`/api/newsroom/articles/${documentId}?status=published`, { data: {} }),
    ],
    [
      'a create that publishes',
      'by-create',
      (_, slug) =>
        app.api.post('/api/newsroom/articles?status=published', {
          data: { headline: 'Secret', slug },
        }),
    ],
    [
      'bulk publish',
      'by-bulk',
      (documentId) =>
        app.admin.post(`${contentManager(UIDS.article)}/actions/bulkPublish?locale=en`, {
          documentIds: [documentId],
        }),
    ],
  ];

  it.each(roads)('by %s', async (_, word, publish) => {
    const slug = `typed-${word}`;
    const rows = await drafts(slug);
    expect(rows.map((row) => row.slug)).toEqual(Array(10).fill(slug));
    const answers = await crowd(10, (at) => publish(rows[at]!.documentId, slug));
    const refused = answers.filter(({ status }) => status >= 300);
    expect(refused).toHaveLength(9);
    refused.forEach(refusal);
    expect(await published({ slug })).toHaveLength(1);
  });

  it('and of one bulk publish, none', async () => {
    const rows = await drafts('typed-together');
    const documentIds = rows.map(({ documentId }) => documentId);
    refusal(
      await app.admin.post(`${contentManager(UIDS.article)}/actions/bulkPublish?locale=en`, {
        documentIds,
      }),
    );
    expect(await published({ slug: 'typed-together' })).toEqual([]);
    await articles().publish({ documentId: documentIds[0]! });
  });

  it('in whatever case the slug is written', async () => {
    const rows = await crowd(4, (at) =>
      articles().create({
        data: { headline: 'Secret', slug: at % 2 === 0 ? 'Mixed-Case' : 'mixed-case' },
      }),
    );
    const outcomes = await Promise.allSettled(
      rows.map(({ documentId }) => articles().publish({ documentId })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('and so for artist tags', async () => {
    const answers = await crowd(10, (at) =>
      app.api.post(`/api/newsroom/artist-tags?locale=${at % 2 === 0 ? 'en' : 'ko'}`, {
        data: { name: `Secret ${at}`, slug: 'typed-tag' },
      }),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(9);
    for (const { status, body } of refused) {
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([{ path: ['slug'] }]);
      expect(body.error.message).toMatch(/Another artist tag has the slug/);
    }
    expect(await rowsOf(UIDS.artistTag, { slug: 'typed-tag' })).toHaveLength(1);
  });
});

describe('a thousand articles of one headline', () => {
  const queries = async (work: () => Promise<unknown>): Promise<number> => {
    let count = 0;
    const note = () => (count += 1);
    app.strapi.db.connection.on('query', note);
    await work();
    app.strapi.db.connection.removeListener('query', note);
    return count;
  };

  it('written past the Document Service cost the next one few queries', async () => {
    const first = await queries(() => articles().create({ data: { headline: 'Once' } }));
    await app.strapi.db.transaction(() =>
      app.strapi.db.query(UIDS.article).createMany({
        data: Array.from({ length: 1000 }, (_, at) => ({
          documentId: `past-${at}`,
          headline: 'Live updates',
          slug: at === 0 ? 'live-updates' : `live-updates-${at + 1}`,
          locale: 'en',
        })),
      }),
    );
    let slug: string | null | undefined;
    const write = async () => {
      ({ slug } = await articles().create({ data: { headline: 'Live updates' } }));
    };
    expect(await queries(write)).toBeLessThan(first + 10);
    expect(slug).toBe('live-updates-1001');

    const slugs: { enter(): Promise<void> } = app.strapi.plugin('newsroom').service('slugs');
    await slugs.enter();
    expect(await queries(write)).toBeLessThan(first + 5);
    expect(slug).toBe('live-updates-1002');
  });
});
