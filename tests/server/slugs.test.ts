import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const articles = () => app.documents(UIDS.article);
const tags = () => app.documents(UIDS.artistTag);

describe('the slug of an article or artist tag', () => {
  it.each([
    ['방탄소년단', 'bangtansonyeondan'],
    ['宇多田ヒカル', 'yu-duo-tian-hikaru'],
    ['Ñengo Flow', 'nengo-flow'],
    ['Björk', 'bjork'],
    ['शाहरुख़ ख़ान', 'shaahrukh-khaan'],
    ['Земфира', 'zemfira'],
    ['BTS | <Butter> & more', 'bts-butter-and-more'],
  ])('is made of %s', async (name, slug) => {
    expect((await tags().create({ data: { name } })).slug).toBe(slug);
    const answer = await app.api.post('/api/newsroom/articles', { data: { headline: name } });
    expect(answer.body.data.slug).toBe(slug);
  });

  it('is numbered when it is taken', async () => {
    const headline = "BTS' 'Butter' wins";
    const slugs = [];
    for (let count = 0; count < 3; count += 1) {
      slugs.push((await articles().create({ data: { headline } })).slug);
    }
    expect(slugs).toEqual(['bts-butter-wins', 'bts-butter-wins-2', 'bts-butter-wins-3']);
  });

  it('stays as an editor typed it, and as it was when the headline changes', async () => {
    const { documentId, slug } = await articles().create({
      data: { headline: 'Lizzo meets BTS', slug: 'lizzo-bts' },
    });
    expect(slug).toBe('lizzo-bts');
    const changed = await articles().update({ documentId, data: { headline: 'BTS meet Lizzo' } });
    expect(changed.slug).toBe('lizzo-bts');
  });

  it('is made when the headline comes later, and again when it was emptied', async () => {
    const { documentId, slug } = await articles().create({ data: { standfirst: 'Soon' } });
    expect(slug).toBeNull();
    const named = await articles().update({ documentId, data: { headline: 'Here it is' } });
    expect(named.slug).toBe('here-it-is');
    expect((await articles().update({ documentId, data: { slug: '' } })).slug).toBe('here-it-is');
  });

  it('is of each locale its own for articles, and shared by all for artist tags', async () => {
    const article = await articles().create({ data: { headline: 'Together' } });
    const korean = await articles().update({
      documentId: article.documentId,
      locale: 'ko',
      data: { headline: '함께' },
    });
    expect(korean.slug).toBe('hamgge');
    const other = await articles().create({ data: { headline: 'Together' }, locale: 'ko' });
    expect(other.slug).toBe('together');

    const tag = await tags().create({ data: { name: 'Lee Hyori' } });
    const localised = await tags().update({
      documentId: tag.documentId,
      locale: 'ko',
      data: { name: '이효리' },
    });
    expect(localised.slug).toBe(tag.slug);
  });

  it('is never empty: a headline of emoji alone gets a slug by its type', async () => {
    expect((await articles().create({ data: { headline: '🔥🔥' } })).slug).toBe('article');
  });

  it('is cut between words where a long headline is romanised', async () => {
    const { slug } = await articles().create({
      data: { headline: '방탄소년단 '.repeat(40).trim() },
    });
    expect(slug!.length).toBeLessThanOrEqual(200);
    expect(slug).toMatch(/bangtansonyeondan$/);
  });

  it('is unique among published articles of a locale', async () => {
    await articles().create({ data: { headline: 'One', slug: 'only-one' }, status: 'published' });
    const { status, body } = await app.api.post('/api/newsroom/articles?status=published', {
      data: { headline: 'Two', slug: 'only-one' },
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['slug']);
  });

  it('is the same when the admin panel generates it', async () => {
    const { body } = await app.admin.post<{ data: string }>(
      '/content-manager/uid/generate?locale=en',
      {
        contentTypeUID: UIDS.article,
        field: 'slug',
        data: { headline: '블랙핑크' },
      },
    );
    expect(body.data).toBe('beulraegpingkeu');
  });
});
