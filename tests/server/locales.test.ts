import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const articles = () => app.documents(UIDS.article);
const tags = () => app.documents(UIDS.artistTag);
const artistsOf = async (documentId: string, locale: string) =>
  (await articles().findOne({ documentId, locale, populate: ['artists'] })).artists;

describe('a new locale of an article', () => {
  it('starts with the artists of the one it was made from, which get an entry there', async () => {
    const bts = await tags().create({ data: { name: 'BTS', handles: ['BTS_twt'] } });
    const lizzo = await tags().create({ data: { name: 'Lizzo' } });
    await tags().update({ documentId: bts.documentId, locale: 'ko', data: { name: '방탄소년단' } });
    const { documentId } = await articles().create({
      data: { headline: 'They met', artists: [bts.documentId, lizzo.documentId] },
    });
    await articles().update({ documentId, locale: 'ko', data: { headline: '만남' } });
    expect(await artistsOf(documentId, 'ko')).toMatchObject([
      { documentId: bts.documentId, locale: 'ko', name: '방탄소년단', handles: ['BTS_twt'] },
      { documentId: lizzo.documentId, locale: 'ko', name: 'Lizzo' },
    ]);
    expect(await artistsOf(documentId, 'en')).toHaveLength(2);
  });

  it('does so in the admin panel, whose form sends the relation without operations', async () => {
    const tag = await tags().create({ data: { name: 'Jimin' } });
    const { documentId } = await articles().create({
      data: { headline: 'Solo', artists: [tag.documentId] },
    });
    const { status } = await app.admin.put(
      `/content-manager/collection-types/${UIDS.article}/${documentId}?locale=ko`,
      { headline: '솔로', artists: { connect: [], disconnect: [] } },
    );
    expect(status).toBe(200);
    expect(await artistsOf(documentId, 'ko')).toMatchObject([{ documentId: tag.documentId }]);
  });

  it('takes the artists that it is given instead', async () => {
    const one = await tags().create({ data: { name: 'One' } });
    const other = await tags().create({ data: { name: 'Other' } });
    await tags().update({ documentId: other.documentId, locale: 'ko', data: { name: '다른' } });
    const { documentId } = await articles().create({
      data: { headline: 'Given', artists: [one.documentId] },
    });
    await articles().update({
      documentId,
      locale: 'ko',
      data: { headline: '주어진', artists: [other.documentId] },
    });
    expect(await artistsOf(documentId, 'ko')).toMatchObject([{ documentId: other.documentId }]);
  });

  it('is left alone by later saves', async () => {
    const tag = await tags().create({ data: { name: 'Removed' } });
    const { documentId } = await articles().create({
      data: { headline: 'Kept', artists: [tag.documentId] },
    });
    await articles().update({ documentId, locale: 'ko', data: { headline: '유지' } });
    await articles().update({ documentId, locale: 'ko', data: { artists: [] } });
    await articles().update({ documentId, locale: 'ko', data: { headline: '유지함' } });
    expect(await artistsOf(documentId, 'ko')).toEqual([]);
  });
});

describe('a new locale of an artist tag', () => {
  it('starts with the groups and members that have an entry there, in whatever order they come', async () => {
    const jungkook = await tags().create({ data: { name: 'Jungkook' } });
    const bts = await tags().create({
      data: { name: 'BTS', kind: 'group', members: [jungkook.documentId] },
    });
    await tags().update({ documentId: bts.documentId, locale: 'ko', data: { name: '방탄소년단' } });
    await tags().update({ documentId: jungkook.documentId, locale: 'ko', data: { name: '정국' } });
    const korean = await tags().findOne({
      documentId: bts.documentId,
      locale: 'ko',
      populate: ['members'],
    });
    expect(korean.members).toMatchObject([{ name: '정국' }]);
  });
});
