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

describe('a duplicate has the lists that were sent for it, and nothing of the original’s', () => {
  it('of texts', async () => {
    const tags = app.documents(UIDS.artistTag);
    const { documentId } = await tags.create({ data: { name: 'BTS', aliases: ['A', 'B', 'C'] } });
    const copy = await duplicate(UIDS.artistTag, documentId, { name: 'BTS 2', aliases: ['C'] });
    expect(copy.aliases).toEqual(['C']);
    const stored = await tags.findOne({ documentId: copy.documentId });
    expect(stored).toMatchObject({ name: 'BTS 2', aliases: ['C'] });
  });

  it('of blocks, also where the form still names them by the original’s ids', async () => {
    const articles = app.documents(UIDS.article);
    const content = [{ type: 'paragraph', children: [{ type: 'text', text: 'Taken out.' }] }];
    const { documentId } = await articles.create({
      data: {
        headline: 'The original',
        body: [
          { __component: 'newsroom.text', content },
          { __component: 'newsroom.promo', text: 'Join' },
          { __component: 'newsroom.promo', text: 'Follow' },
        ],
      },
      locale: 'ko',
    });
    const { body } = await articles.findOne({ documentId, locale: 'ko', populate: ['body'] });
    const copy = await duplicate(UIDS.article, `${documentId}?locale=ko`, {
      headline: 'The copy',
      body: body.slice(1),
    });
    const stored = await articles.findOne({
      documentId: copy.documentId,
      locale: 'ko',
      populate: ['body'],
    });
    expect(stored.body.map(({ __component, text }) => [__component, text])).toEqual([
      ['newsroom.promo', 'Join'],
      ['newsroom.promo', 'Follow'],
    ]);
    const original = await articles.findOne({ documentId, locale: 'ko', populate: ['body'] });
    expect(original.body).toEqual(body);
  });

  it('and what was not sent is the original’s', async () => {
    const reads = app.documents(UIDS.relatedRead);
    const items = [{ title: 'Butter' }, { title: 'Dynamite' }];
    const { documentId } = await reads.create({ data: { label: 'MORE', items } });
    const whole = await duplicate(UIDS.relatedRead, documentId, {});
    const part = await duplicate(UIDS.relatedRead, documentId, { items: [{ title: 'Butter' }] });
    const titles = async ({ documentId: id }: Row) =>
      (await reads.findOne({ documentId: id, populate: ['items'] })).items.map(
        ({ title }) => title,
      );
    expect(await titles(whole)).toEqual(['Butter', 'Dynamite']);
    expect(await titles(part)).toEqual(['Butter']);
  });
});
