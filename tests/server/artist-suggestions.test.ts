import type { ArtistSuggestion, NewArtist } from '../../common/artists';
import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const tags = () => app.documents(UIDS.artistTag);
const table = () => app.strapi.db.query(UIDS.artistTag);

const suggest = async (text: string, headline?: string) => {
  const { status, body } = await app.admin.post<{
    data: ArtistSuggestion[];
    newArtists: NewArtist[];
  }>('/newsroom/artist-suggestions', { text, headline });
  expect(status).toBe(200);
  return body;
};
const named = async (text: string) => (await suggest(text)).data.map(({ name }) => name);

it('the first question sees all that was written before it, in one go', async () => {
  const blackpink = await tags().create({ data: { name: 'Blackpink', kind: 'group' } });
  await tags().update({ documentId: blackpink.documentId, data: { aliases: ['블랙핑크'] } });
  const gone = await tags().create({ data: { name: 'Wonder Girls' } });
  await tags().delete({ documentId: gone.documentId });
  expect(await named('블랙핑크는 Wonder Girls를 만났다.')).toEqual(['Blackpink']);
});

it('an answer tells the reasons, the headline among them, and who is new', async () => {
  const { data, newArtists } = await suggest(
    'Blackpink came.\n\nHi! — SOMEBODY (@jennierubyjane) November 20, 2021',
    'Blackpink in town',
  );
  expect(data).toMatchObject([{ name: 'Blackpink', reasons: ['headline', 'once in the text'] }]);
  expect(newArtists).toMatchObject([{ handle: 'jennierubyjane' }]);
});

describe('the next question sees a tag', () => {
  it('that was made, changed and deleted', async () => {
    const text = 'A song by Red Velvet, also known as ReVeLuv Club.';
    expect(await named(text)).toEqual([]);
    const { documentId } = await tags().create({ data: { name: 'Red Velvet' } });
    expect(await named(text)).toEqual(['Red Velvet']);
    await tags().update({ documentId, data: { name: 'RV', aliases: ['ReVeLuv Club'] } });
    expect(await named(text)).toEqual(['RV']);
    await tags().update({ documentId, data: { aliases: null } });
    expect(await named(text)).toEqual([]);
    await tags().update({ documentId, data: { name: 'Red Velvet' } });
    await tags().delete({ documentId });
    expect(await named(text)).toEqual([]);
  });

  it('by its names in other locales, under that of the default one', async () => {
    const { documentId } = await tags().create({ data: { name: 'Girls’ Generation' } });
    await tags().update({ documentId, locale: 'ko', data: { name: '소녀시대' } });
    expect(await named('소녀시대가 돌아왔다.')).toEqual(['Girls’ Generation']);
    await tags().delete({ documentId, locale: 'ko' });
    expect(await named('소녀시대가 돌아왔다.')).toEqual([]);
  });

  it('whose members prove its short name', async () => {
    const { documentId } = await tags().create({ data: { name: 'Su', ambiguous: true } });
    const text = 'Su sang with Mamamoo Band tonight.';
    await tags().create({ data: { name: 'Mamamoo Band', kind: 'group' } });
    expect(await named(text)).toEqual(['Mamamoo Band']);
    const [group] = await tags().findMany({ filters: { name: 'Mamamoo Band' } });
    await tags().update({
      documentId: group!.documentId,
      data: { members: { connect: [{ documentId, locale: 'en' }] } },
    });
    expect(await named(text)).toEqual(['Su', 'Mamamoo Band']);
  });

  it('not before its transaction is committed, and never if that is taken back', async () => {
    const text = 'A song by Stray Kids.';
    await app.strapi.db
      .transaction(async () => {
        await tags().create({ data: { name: 'Stray Kids' } });
        throw new Error('taken back');
      })
      .catch(() => undefined);
    expect(await named(text)).toEqual([]);
    await app.strapi.db.transaction(() => tags().create({ data: { name: 'Stray Kids' } }));
    expect(await named(text)).toEqual(['Stray Kids']);
  });

  it('that another process made, changed and deleted', async () => {
    // What another process writes passes no document middleware of this one.
    const text = 'A song by Seventeen Carat, once Pledis Boys.';
    await table().create({
      data: { documentId: 'svt', name: 'Seventeen Carat', locale: 'en', updatedAt: new Date() },
    });
    expect(await named(text)).toEqual(['Seventeen Carat']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await table().update({
      where: { documentId: 'svt' },
      data: { name: 'Pledis Boys', updatedAt: new Date() },
    });
    expect(await named(text)).toEqual(['Pledis Boys']);
    await table().delete({ where: { documentId: 'svt' } });
    expect(await named(text)).toEqual([]);
  });

  it('when one went and another came between two questions', async () => {
    await table().create({
      data: { documentId: 'one', name: 'Ateez Crew', locale: 'en', updatedAt: new Date() },
    });
    const text = 'Ateez Crew met Itzy Crew.';
    expect(await named(text)).toEqual(['Ateez Crew']);
    await table().delete({ where: { documentId: 'one' } });
    await table().create({
      data: { documentId: 'two', name: 'Itzy Crew', locale: 'en', updatedAt: new Date() },
    });
    expect(await named(text)).toEqual(['Itzy Crew']);
  });
});

it('many questions are answered at once, while tags are written', async () => {
  const answers = await Promise.all([
    ...Array.from({ length: 8 }, () => named('Blackpink came.')),
    tags().create({ data: { name: 'Twice Once' } }),
  ]);
  for (const answer of answers.slice(0, -1)) expect(answer).toEqual(['Blackpink']);
  expect(await named('Twice Once came.')).toEqual(['Twice Once']);
});

it.each([
  ['nothing', { text: ' ' }, 'text'],
  ['no text', { text: {} }, 'text'],
  ['a headline that is none', { text: 'x', headline: {} }, 'headline'],
])('a question is refused with %s', async (_, body, field) => {
  const answer = await app.admin.post('/newsroom/artist-suggestions', body);
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.errors[0]!.path).toEqual([field]);
});
