import type { SuggestAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Reply, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const articles = () => app.documents(UIDS.article);
const reads = () => app.documents(UIDS.relatedRead);

/** A related read whose titles have no article. */
const waiting = (...items: Array<{ title: string; url?: string }>) =>
  reads().create({ data: { items } });
/** The headlines that its titles are linked to. */
const linkedTo = async ({ documentId }: { documentId: string }) => {
  const read: unknown = await app.strapi.db.query(UIDS.relatedRead).findOne({
    where: { documentId },
    populate: { items: { populate: { article: true } } },
  });
  return (read as { items: { article: { headline: string } | null }[] }).items.map(
    ({ article }) => article?.headline ?? null,
  );
};
/** What follows a commit is waited for by nobody. */
const eventually = async (check: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};
const matchAgain = async (body: object = {}) => {
  const answer = await app.admin.post<{
    data: { matched: number; waiting: number; next: number | null };
  }>('/newsroom/related-reads/match', body);
  expect(answer.status).toBe(200);
  return answer.body.data;
};

describe('a title that waits is linked when its article is published', () => {
  it('by Publish', async () => {
    const read = await waiting({ title: 'BTS’ “Butter” wins!' }, { title: 'Another story' });
    const { documentId } = await articles().create({ data: { headline: "BTS' 'Butter' Wins" } });
    expect(await linkedTo(read)).toEqual([null, null]);
    await articles().publish({ documentId });
    expect(await linkedTo(read)).toEqual(["BTS' 'Butter' Wins", null]);
  });

  it('in the admin panel, whose publication is a transaction', async () => {
    const read = await waiting({ title: 'Published in the panel' });
    const path = `/content-manager/collection-types/${UIDS.article}/actions/publish`;
    const { status } = await app.admin.post(path, { headline: 'Published in the panel' });
    expect(status).toBe(200);
    await eventually(async () => expect(await linkedTo(read)).toEqual(['Published in the panel']));
  });

  it('by create and by update with the status published', async () => {
    const read = await waiting({ title: 'Made published' }, { title: 'Updated published' });
    await articles().create({ data: { headline: 'Made published' }, status: 'published' });
    const { documentId } = await articles().create({ data: { headline: 'Draft' } });
    await articles().update({
      documentId,
      data: { headline: 'Updated published' },
      status: 'published',
    });
    expect(await linkedTo(read)).toEqual(['Made published', 'Updated published']);
  });

  it('by its address, whatever its title', async () => {
    const read = await waiting(
      {
        title: 'Seen elsewhere',
        url: 'http://www.newsroom.example/k-pop/one-of-them/?utm_source=x',
      },
      { title: 'By its slug', url: 'https://newsroom.example/news/three-words-long' },
    );
    await articles().create({
      data: { headline: 'One', canonicalUrl: 'https://newsroom.example/k-pop/one-of-them' },
      status: 'published',
    });
    await articles().create({ data: { headline: 'Three words long' }, status: 'published' });
    expect(await linkedTo(read)).toEqual(['One', 'Three words long']);
  });

  it('in the locale that was published', async () => {
    const read = await waiting({ title: '방탄소년단, 리조를 만나다' });
    const headline = '방탄소년단 리조를 만나다!';
    await articles().create({ data: { headline }, locale: 'ko', status: 'published' });
    expect(await linkedTo(read)).toEqual([headline]);
  });

  it('and stays with it in later publications', async () => {
    const read = await waiting({ title: 'Published twice' });
    const { documentId } = await articles().create({
      data: { headline: 'Published twice' },
      status: 'published',
    });
    await articles().update({ documentId, data: { section: 'K-pop' } });
    await articles().publish({ documentId });
    await articles().discardDraft({ documentId });
    expect(await linkedTo(read)).toEqual(['Published twice']);
    const { body } = await app.api.get(
      `/api/newsroom/related-reads/${read.documentId}?populate[items][populate]=article`,
    );
    expect(body.data.items[0]).toMatchObject({ article: { documentId, section: 'K-pop' } });
  });

  it('but not one that is only alike, nor one that two articles have', async () => {
    const read = await waiting({ title: 'Lizzo meets BTS at a concert' }, { title: 'The same' });
    await articles().create({
      data: { headline: 'Lizzo meets BTS at the concert' },
      status: 'published',
    });
    await articles().create({ data: { headline: 'The same' } });
    await articles().create({
      data: { headline: 'The same!', slug: 'other' },
      status: 'published',
    });
    expect(await linkedTo(read)).toEqual([null, null]);
  });

  it('without a word to the publication when it fails', async () => {
    await waiting({ title: 'Fails alone' });
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [UIDS.relatedRead],
      beforeUpdate() {
        throw new Error('The disk is full');
      },
    });
    const warned = jest.spyOn(app.strapi.log, 'warn').mockReturnValue(undefined as never);
    const made = await articles().create({
      data: { headline: 'Fails alone' },
      status: 'published',
    });
    stop();
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('The disk is full'));
    warned.mockRestore();
    const rows = await articles().findMany({
      filters: { documentId: made.documentId },
      status: 'published',
    });
    expect(rows).toHaveLength(1);
  });
});

describe('POST /newsroom/related-reads/suggest', () => {
  const suggest = (titles: unknown, locale?: unknown) =>
    app.admin.post<SuggestAnswer & Pick<Reply, 'error'>>('/newsroom/related-reads/suggest', {
      titles,
      locale,
    });

  it('gives the articles of each title, in order, in the locale that is asked for', async () => {
    const made = async (headline: string, locale: string) =>
      (await articles().create({ data: { headline }, locale })).documentId;
    const english = await made('Suggested: BTS win again', 'en');
    const korean = await made('Suggested: BTS win again', 'ko');
    const titles = ['No such story', 'suggested – BTS win again!'];
    const ids = async (locale?: string) => {
      const { status, body } = await suggest(titles, locale);
      expect(status).toBe(200);
      return body.data.map((matches) => matches.map(({ documentId }) => documentId));
    };
    expect(await ids('ko')).toEqual([[], [korean]]);
    expect(await ids()).toEqual([[], [english]]);
    expect((await suggest([])).body.data).toEqual([]);
  });

  it.each([
    ['titles that are no list', 'x', undefined, ['titles']],
    ['a title that is no text', ['x', 1], undefined, ['titles', '1']],
    ['an empty title', [' '], undefined, ['titles', '0']],
    ['a title as long as a paragraph', ['x'.repeat(1001)], undefined, ['titles', '0']],
    ['more titles than a list has', Array.from({ length: 101 }, () => 'x'), undefined, ['titles']],
    ['a locale that the desk lacks', ['x'], 'tlh', ['locale']],
  ])('refuses %s', async (_, titles, locale, path) => {
    const { status, body } = await suggest(titles, locale);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path.map(String)).toEqual(path);
  });
});

describe('POST /newsroom/related-reads/match', () => {
  it('links titles that are alike enough, and leaves those that two articles are as like', async () => {
    await articles().create({ data: { headline: 'Harry Styles sells out Los Angeles arena' } });
    const read = await waiting(
      { title: 'Harry Styles sells out Los Angeles arenas' },
      { title: 'The same' },
      { title: 'Nobody wrote about this' },
    );
    const chosen = await matchAgain({ documentIds: [read.documentId] });
    expect(chosen).toEqual({ matched: 1, waiting: 2, next: null });
    expect(await linkedTo(read)).toEqual(['Harry Styles sells out Los Angeles arena', null, null]);
  });

  it('keeps titles, addresses and links that are there', async () => {
    const { documentId } = await articles().create({ data: { headline: 'Linked by hand' } });
    const read = await reads().create({
      data: {
        label: 'MORE',
        items: [
          { title: 'Chosen', article: { documentId, locale: 'en' } },
          { title: 'Waits for the address', url: 'https://other.example/a' },
          { title: 'Linked by hand' },
        ],
      },
    });
    await matchAgain({ documentIds: [read.documentId] });
    expect(await linkedTo(read)).toEqual(['Linked by hand', null, 'Linked by hand']);
    const after = await reads().findOne({ documentId: read.documentId, populate: ['items'] });
    expect(after).toMatchObject({
      label: 'MORE',
      items: [
        { title: 'Chosen' },
        { title: 'Waits for the address', url: 'https://other.example/a' },
        { title: 'Linked by hand' },
      ],
    });
  });

  it('goes through all that wait, in steps', async () => {
    const before = await reads().findMany({});
    for (let at = 0; at < 205; at += 1) await waiting({ title: `Unknown ${at}` });
    const read = await waiting({ title: 'Lizzo meets BTS at a concert' });
    const first = await matchAgain();
    expect(first.next).not.toBeNull();
    expect(await linkedTo(read)).toEqual([null]);
    const second = await matchAgain({ after: first.next });
    expect(second.next).toBeNull();
    expect(await linkedTo(read)).toEqual(['Lizzo meets BTS at the concert']);
    expect(before.length).toBeGreaterThan(0);
  });

  it.each([
    ['documentIds that are no list', { documentIds: 'x' }, 'documentIds'],
    ['documentIds that are no texts', { documentIds: [1] }, 'documentIds'],
    ['a place that is none', { after: 'x' }, 'after'],
  ])('refuses %s', async (_, body, field) => {
    const answer = await app.admin.post('/newsroom/related-reads/match', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0]!.path[0]).toBe(field);
  });
});
