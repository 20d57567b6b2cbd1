import { UIDS } from '../../common/plugin';
import { startApp, type Row, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Slugs {
  freeSlug(request: { uid: string; text: string; locale?: string }): Promise<string>;
  publishedHolder(slug: string, locale: string): Promise<string | null>;
  resolve(slug: string, locale: string): Promise<{ documentId: string; state: string } | null>;
  enter(): Promise<void>;
}
interface Locales {
  create(locale: { code: string; name: string }): Promise<{ id: number }>;
  delete(locale: { id: number }): Promise<unknown>;
}
const slugs = (): Slugs => app.strapi.plugin('newsroom').service('slugs');
const resolve = (slug: string, locale = 'en') => slugs().resolve(slug, locale);

const articles = () => app.documents(UIDS.article);
const tags = () => app.documents(UIDS.artistTag);
const publishNew = (slug: string, locale = 'en') =>
  articles().create({ data: { headline: 'Published', slug }, locale, status: 'published' });
const draft = (slug: string, locale = 'en') =>
  articles().create({ data: { headline: 'Draft', slug }, locale });
const publish = ({ documentId }: Row, locale?: string) =>
  articles().publish({ documentId, ...(locale === undefined ? {} : { locale }) });
const TAKEN = /Another article is published with the slug/;

describe('a published slug', () => {
  it('is held by one article of a locale; another locale may have it, too', async () => {
    const { documentId } = await publishNew('held');
    expect(await resolve('held')).toEqual({ documentId, state: 'published' });
    expect(await slugs().publishedHolder('held', 'en')).toBe(documentId);
    expect(await slugs().publishedHolder('held', 'ko')).toBeNull();
    await publishNew('held', 'ko');
  });

  it.each(['held-twice', 'Held-Twice'])('is refused to another one as %s', async (slug) => {
    if (!(await resolve('held-twice'))) await publishNew('held-twice');
    await expect(publish(await draft(slug))).rejects.toThrow(TAKEN);
    await expect(publishNew(slug)).rejects.toThrow(TAKEN);
    const { documentId } = await draft('not-held');
    await expect(
      articles().update({ documentId, data: { slug }, status: 'published' }),
    ).rejects.toThrow(TAKEN);
    expect((await articles().findOne({ documentId })).slug).toBe('not-held');
  });

  it('keeps all locales from being published when it is taken in one', async () => {
    await publishNew('taken-in-korean', 'ko');
    const { documentId } = await draft('free-in-english');
    await articles().update({
      documentId,
      locale: 'ko',
      data: { headline: '하나', slug: 'taken-in-korean' },
    });
    await expect(articles().publish({ documentId, locale: '*' })).rejects.toThrow(TAKEN);
    expect(await articles().findMany({ status: 'published', filters: { documentId } })).toEqual([]);
    expect(await resolve('free-in-english')).toEqual({ documentId, state: 'draft' });
    await articles().publish({ documentId });
  });

  it('stays with its article through saves, discards and publications', async () => {
    const { documentId } = await publishNew('steady');
    await articles().update({ documentId, data: { headline: 'Saved' } });
    await articles().update({ documentId, data: { slug: 'thought-of' } });
    expect(await resolve('thought-of')).toEqual({ documentId, state: 'draft' });
    await articles().discardDraft({ documentId });
    expect(await resolve('thought-of')).toBeNull();
    await publish({ documentId } as Row);
    expect(await resolve('steady')).toEqual({ documentId, state: 'published' });
  });

  it('is free for another publication when its article is unpublished', async () => {
    const first = await publishNew('handed-on');
    const second = await draft('handed-on');
    await articles().unpublish({ documentId: first.documentId });
    expect(await slugs().publishedHolder('handed-on', 'en')).toBeNull();
    await publish(second);
    await expect(publish(first)).rejects.toThrow(TAKEN);
  });

  it('is free again when its article is deleted, in that locale or altogether', async () => {
    const { documentId } = await publishNew('deleted');
    await articles().update({
      documentId,
      locale: 'ko',
      data: { headline: '삭제', slug: 'deleted' },
      status: 'published',
    });
    await articles().delete({ documentId, locale: 'en' });
    expect(await resolve('deleted', 'en')).toBeNull();
    expect(await resolve('deleted', 'ko')).toEqual({ documentId, state: 'published' });
    await articles().delete({ documentId, locale: '*' });
    expect(await resolve('deleted', 'ko')).toBeNull();
    await publishNew('deleted');
  });

  it('is free again in a locale that was deleted in the settings and came back', async () => {
    const locales: Locales = app.strapi.plugin('i18n').service('locales');
    const { id } = await locales.create({ code: 'hi', name: 'Hindi (hi)' });
    await publishNew('gone', 'hi');
    await locales.delete({ id });
    await locales.create({ code: 'hi', name: 'Hindi (hi)' });
    const { documentId } = await publishNew('gone', 'hi');
    expect(await resolve('gone', 'hi')).toEqual({ documentId, state: 'published' });
    await expect(publishNew('gone', 'hi')).rejects.toThrow(TAKEN);
  });

  it('is seen where an article was written past the Document Service', async () => {
    await app.strapi.db.query(UIDS.article).create({
      data: { documentId: 'past', slug: 'past', locale: 'en', publishedAt: new Date() },
    });
    expect(await resolve('past')).toEqual({ documentId: 'past', state: 'published' });
    await expect(publishNew('past')).rejects.toThrow(TAKEN);
  });
});

describe("a draft's slug", () => {
  it('is free again when it is changed', async () => {
    const { documentId } = await articles().create({ data: { headline: 'Changed my mind' } });
    await articles().update({ documentId, data: { slug: 'another-slug' } });
    const next = await articles().create({ data: { headline: 'Changed my mind' } });
    expect(next.slug).toBe('changed-my-mind');
  });

  it('can be typed for two, and then the first publication has it', async () => {
    const first = await draft('two-drafts');
    const second = await draft('two-drafts');
    expect([first.slug, second.slug]).toEqual(['two-drafts', 'two-drafts']);
    await publish(second);
    await expect(publish(first)).rejects.toThrow(TAKEN);
    const { slug } = await articles().update({
      documentId: first.documentId,
      data: { slug: '' },
    });
    expect(slug).toBe('draft');
    await publish(first);
  });

  it('is numbered past one that holds another case', async () => {
    await draft('Upper-Case');
    const { slug } = await articles().create({ data: { headline: 'Upper case' } });
    expect(slug).toBe('upper-case-2');
  });

  it('is numbered from a headline that ends in a number', async () => {
    const made = async (headline: string) => (await articles().create({ data: { headline } })).slug;
    expect(await made('Top Gun 2')).toBe('top-gun-2');
    expect(await made('Top Gun')).toBe('top-gun');
    expect(await made('Top Gun')).toBe('top-gun-3');
    expect(await made('Top Gun 2')).toBe('top-gun-2-2');
  });
});

describe('a former slug', () => {
  const renamed = async (from: string, to: string): Promise<Row> => {
    const article = await publishNew(from);
    await articles().update({
      documentId: article.documentId,
      data: { slug: to },
      status: 'published',
    });
    return article;
  };

  it('leads to the article that had it, and is handed out to no other', async () => {
    const { documentId } = await renamed('old-address', 'new-address');
    expect(await resolve('old-address')).toEqual({ documentId, state: 'former' });
    expect(await resolve('new-address')).toEqual({ documentId, state: 'published' });
    expect(await slugs().publishedHolder('old-address', 'en')).toBeNull();
    const { slug } = await articles().create({ data: { headline: 'Old address' } });
    expect(slug).toBe('old-address-2');
  });

  it('can be had again by its own article', async () => {
    const { documentId } = await renamed('there', 'back');
    await articles().update({ documentId, data: { slug: 'there' }, status: 'published' });
    expect(await resolve('there')).toEqual({ documentId, state: 'published' });
    expect(await resolve('back')).toEqual({ documentId, state: 'former' });
  });

  it('yields to one who types it, when that is published and no earlier', async () => {
    const { documentId } = await renamed('yielding', 'not-yielding');
    const other = await draft('yielding');
    expect(await resolve('yielding')).toEqual({ documentId, state: 'former' });
    await publish(other);
    expect(await resolve('yielding')).toEqual({
      documentId: other.documentId,
      state: 'published',
    });
  });

  it('is one, too, that an article gives up while it is unpublished', async () => {
    const { documentId } = await publishNew('while-unpublished');
    await articles().unpublish({ documentId });
    await articles().update({ documentId, data: { slug: 'afterwards' } });
    await publish({ documentId } as Row);
    expect(await resolve('while-unpublished')).toEqual({ documentId, state: 'former' });
  });

  it('goes with its article', async () => {
    const { documentId } = await renamed('gone-before', 'gone-now');
    await articles().delete({ documentId });
    expect(await resolve('gone-before')).toBeNull();
  });
});

describe('the slug of an artist tag', () => {
  it('is one for all its locales and no other tag, whatever the locale', async () => {
    const { documentId } = await tags().create({ data: { name: 'IU', slug: 'iu' } });
    await tags().update({ documentId, locale: 'ko', data: { name: '아이유', slug: 'iu-singer' } });
    expect((await tags().findOne({ documentId })).slug).toBe('iu-singer');
    await expect(
      tags().create({ data: { name: 'Other', slug: 'iu-singer' }, locale: 'ko' }),
    ).rejects.toThrow(/Another artist tag has the slug/);
    const other = await tags().create({ data: { name: 'IU' } });
    expect(other.slug).toBe('iu-2');
  });

  it('is one in a duplicate of all locales', async () => {
    const { documentId } = await tags().create({ data: { name: 'Rain' } });
    await tags().update({ documentId, locale: 'ko', data: { name: '비' } });
    const copy = await tags().clone({ documentId, locale: '*' });
    expect(copy.entries.map(({ slug }) => slug)).toEqual(['rain-2', 'rain-2']);
  });
});

describe('a desk that is older than the table of slugs', () => {
  const inRow = (row: object) =>
    app.strapi.db.query(UIDS.article).create({ data: { locale: 'en', publishedAt: null, ...row } });

  it('has its slugs entered once, published ones first, of those the oldest', async () => {
    const publishedAt = new Date();
    const doubled = { slug: 'doubled', publishedAt };
    await inRow({ documentId: 'a-draft', slug: 'doubled' });
    await inRow({
      documentId: 'the-younger',
      ...doubled,
      originallyPublishedAt: '2022-02-02T00:00:00.000Z',
    });
    await inRow({
      documentId: 'the-oldest',
      ...doubled,
      slug: 'Doubled',
      originallyPublishedAt: '2021-01-01T00:00:00.000Z',
    });
    await inRow({ documentId: 'the-unknown', ...doubled });
    await inRow({ documentId: 'a-draft', slug: 'a-draft-of-old' });

    const lines: string[] = [];
    const { warn } = app.strapi.log;
    app.strapi.log.warn = ((line: string) => lines.push(line)) as never;
    // As two nodes do that start at once.
    await Promise.all([slugs().enter(), slugs().enter()]);
    app.strapi.log.warn = warn;

    expect(await resolve('doubled')).toEqual({ documentId: 'the-oldest', state: 'published' });
    expect(await resolve('a-draft-of-old')).toEqual({ documentId: 'a-draft', state: 'draft' });
    expect(lines[0]).toMatch(/2 published entries have the slug of an older one \(doubled\)/);

    await inRow({ documentId: 'the-younger', slug: 'doubled', headline: 'Younger' });
    await articles().update({ documentId: 'the-younger', data: { byline: 'Desk' } });
    await expect(publish({ documentId: 'the-younger' } as Row)).rejects.toThrow(TAKEN);
  });
});

describe('the table of slugs', () => {
  it('is in no API and not in the admin panel', async () => {
    expect((await app.api.get('/api/newsroom/slugs')).status).toBe(404);
    const { body } = await app.admin.get<{ data: Array<{ uid: string; isDisplayed: boolean }> }>(
      '/content-manager/content-types',
    );
    expect(body.data.find(({ uid }) => uid === UIDS.slug)?.isDisplayed).toBe(false);
    const builder = await app.admin.get<{ data: Array<{ uid: string; schema: object }> }>(
      '/content-type-builder/content-types',
    );
    const { schema } = builder.body.data.find(({ uid }) => uid === UIDS.slug)!;
    expect(schema).toMatchObject({ visible: false });
  });
});
