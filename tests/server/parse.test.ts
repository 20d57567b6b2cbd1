import type { ParseAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { COMMON_NAMES, STORY_TAGS, tag } from '../common/artists/tags';
import { startApp, type TestApp } from './support/app';
import { SEED } from '../support/seed';
import { insertTags } from './support/tags';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const parse = async (body: object) => {
  const answer = await app.admin.post<ParseAnswer>('/newsroom/parse', body);
  expect(answer.status).toBe(200);
  return answer.body;
};

describe('the first story, pasted as it is', () => {
  let answer: ParseAnswer;
  beforeAll(async () => {
    const others = Array.from({ length: 2000 - STORY_TAGS.length - COMMON_NAMES.length }, (_, at) =>
      tag(`Xa${at.toString(36)}q`, { aliases: [`Artist ${at}`], handles: [`artist_${at}`] }),
    );
    await insertTags(app, [...STORY_TAGS, ...COMMON_NAMES.map((name) => tag(name)), ...others]);
    answer = await parse({ input: SEED });
  });

  it('has its day, no headline, and its blocks in order', () => {
    expect(answer.data).toMatchObject({ headline: null, storyDate: '2021-11-21' });
    expect(answer.data.blocks.map(({ type }) => type)).toEqual([
      'text',
      'tweet',
      'text',
      'tweet',
      'text',
      'promo',
      'related-reads',
    ]);
    const [text] = answer.data.blocks;
    expect(text).toMatchObject({ type: 'text' });
    expect(JSON.stringify(text)).toContain('"text":"November 20 was like');
    expect(text?.type === 'text' && text.content).toHaveLength(3);
  });

  it('has one promo and one related title', () => {
    const [promo, related] = answer.data.blocks.slice(-2);
    expect(promo?.type === 'promo' && promo.text).toMatch(/Click here to join\.$/);
    expect(related).toEqual({
      type: 'related-reads',
      label: 'ALSO READ',
      items: [
        {
          title:
            "BTS' 'Butter' wins Variety’s 2021 Record Of The Year; 'My Universe' certified silver in the UK",
          url: null,
        },
      ],
    });
    expect(answer.suggestions.related).toEqual([{ block: 6, item: 0, matches: [] }]);
  });

  it('has its eight artists among two thousand tags, each with its reasons', () => {
    expect(
      Object.fromEntries(answer.suggestions.artists.map(({ name, reasons }) => [name, reasons])),
    ).toEqual({
      Lizzo: ['tweet by @lizzo', '5 times in the text'],
      // The title under ALSO READ names BTS, too; it tells of another story.
      BTS: ['mentioned in a tweet: @BTS_twt', '5 times in the text'],
      V: ['4 times in the text', 'named once in the tweets', 'beside BTS'],
      Jimin: ['2 times in the text'],
      'One Direction': ['2 times in the text'],
      'J-Hope': ['once in the text'],
      Jungkook: ['once in the text'],
      'Harry Styles': ['once in the text'],
    });
    expect(answer.suggestions.newArtists).toEqual([{ name: 'VMINZZO', handle: '' }]);
  });

  it('takes the headline that the editor typed into account', async () => {
    const { suggestions } = await parse({ input: SEED, headline: 'Lizzo meets BTS' });
    const [first] = suggestions.artists;
    expect(first?.reasons).toContain('headline');
  });

  it('is noticed when an article was made from it, whatever became of its spaces', async () => {
    expect(answer.duplicates).toEqual([]);
    const made = await app.admin.post('/newsroom/articles', {
      input: SEED,
      headline: 'We met Lizzo',
    });
    expect(made.status).toBe(201);
    const { documentId } = made.body.data;
    const again = { documentId, headline: 'We met Lizzo', slug: 'we-met-lizzo' };
    const likeCopy = async (input: string) =>
      (await parse({ input })).duplicates.filter(({ reasons }) =>
        reasons.some(({ code }) => code === 'copy'),
      );
    expect(await likeCopy(SEED)).toMatchObject([again]);
    expect(await likeCopy(SEED.replace(/\n+/g, '\r\n  '))).toMatchObject([again]);
    expect(await likeCopy(`${SEED}!`)).toEqual([]);
    expect((await parse({ input: `${SEED}!` })).duplicates).toMatchObject([again]);

    await app.documents(UIDS.article).delete({ documentId });
    expect((await parse({ input: SEED })).duplicates).toEqual([]);
  });

  it('has as many related titles as its line has parts, once each is a headline of the desk', async () => {
    const create = (headline: string) =>
      app.documents(UIDS.article).create({ data: { headline }, status: 'published' });
    const butter = await create('BTS’ “Butter” wins Variety’s 2021 Record of the Year');
    expect((await parse({ input: SEED })).suggestions.related).toMatchObject([{ item: 0 }]);

    const universe = await create('‘My Universe’ certified Silver in the UK!');
    const { data, suggestions } = await parse({ input: SEED });
    expect(data.blocks.at(-1)).toMatchObject({
      items: [
        { title: "BTS' 'Butter' wins Variety’s 2021 Record Of The Year" },
        { title: "'My Universe' certified silver in the UK" },
      ],
    });
    expect(suggestions.related).toEqual([
      {
        block: 6,
        item: 0,
        matches: [
          { documentId: butter.documentId, headline: butter.headline, slug: butter.slug, score: 1 },
        ],
      },
      {
        block: 6,
        item: 1,
        matches: [
          {
            documentId: universe.documentId,
            headline: universe.headline,
            slug: universe.slug,
            score: 1,
          },
        ],
      },
    ]);
  });
});

describe('a preview is refused for', () => {
  it.each([
    ['nothing to read', { input: ' ' }, 'input'],
    ['no text', { input: 7 }, 'input'],
    ['a headline that is a list', { input: 'A story.', headline: ['x'] }, 'headline'],
    ['a headline of 256 characters', { input: 'A story.', headline: 'x'.repeat(256) }, 'headline'],
    ['a locale that the desk does not have', { input: 'A story.', locale: 'xx' }, 'locale'],
    ['a locale that is a list', { input: 'A story.', locale: ['en'] }, 'locale'],
  ])('%s', async (_, body, field) => {
    const answer = await app.admin.post('/newsroom/parse', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0]!.path[0]).toBe(field);
  });

  it('copy over the limit, with what to do', async () => {
    const { status, body } = await app.admin.post('/newsroom/parse', {
      input: 'x '.repeat(450_001),
    });
    expect(status).toBe(413);
    expect(body.error.message).toBe('This paste is larger than 900 kB. Paste it in parts.');
  });

  it('five megabytes, by Strapi before the plugin', async () => {
    const { status } = await app.admin.post('/newsroom/parse', { input: 'x '.repeat(2_500_000) });
    expect(status).toBe(413);
  });
});
