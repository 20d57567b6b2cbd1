import { UIDS } from '../../common/plugin';
import { fillDesk } from '../../playground/src/demo';
import { runDocs } from '../support/docs-code';
import { SEED } from '../support/seed';
import { startApp, type Row, type TestApp } from './support/app';

/** The story as an editor pastes it, in the paragraphs it has there. */
const COPY = SEED.trim().split(/\n{2,}/);

const POPULATE = [
  'populate[body][on][newsroom.text]=true',
  'populate[body][on][newsroom.tweet][populate][tweet][populate]=artists',
  'populate[body][on][newsroom.related-reads][populate][relatedRead][populate]=items',
  'populate[body][on][newsroom.promo]=true',
  'populate[body][on][newsroom.embed]=true',
  'populate[artists]=true',
].join('&');

let app: TestApp;
let article: Row;
beforeAll(async () => {
  app = await startApp({ demo: true });
  const { status, body } = await app.anonymous.get(`/api/newsroom/articles?${POPULATE}`);
  expect(status).toBe(200);
  expect(body.data).toHaveLength(1);
  article = body.data[0]!;
});
afterAll(() => app.stop());

/** A body entry's kind, a text block's once for each paragraph. */
const kindsOf = ({ body }: Row) =>
  body.flatMap(({ __component, content }) =>
    __component === 'newsroom.text'
      ? (content as Array<{ type: string }>).map(({ type }) => type)
      : [__component],
  );

describe('the seed article, read by anybody through REST', () => {
  it('is published, dated, and in its order', () => {
    expect(article).toMatchObject({ storyDate: '2021-11-21', locale: 'en' });
    expect(article.publishedAt).toEqual(expect.any(String));
    expect(article.originallyPublishedAt).toEqual(expect.any(String));
    expect(kindsOf(article)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'newsroom.tweet',
      'paragraph',
      'newsroom.tweet',
      'paragraph',
      'newsroom.promo',
      'newsroom.related-reads',
    ]);
  });

  it('gives both tweets as they were read from nothing but their signature lines', () => {
    const tweets = article.body.flatMap(({ tweet }) => (tweet ? [tweet] : []));
    const lines = COPY.filter((paragraph) => paragraph.includes('(@lizzo)'));
    expect(tweets).toMatchObject(
      lines.map((signature) => ({
        signature,
        text: signature.slice(0, signature.indexOf(' pic.twitter.com')),
        authorName: 'ALL THE RUMORS ARE TRUE',
        handle: 'lizzo',
        postedOn: '2021-11-20',
        media: [`https://${/pic\.twitter\.com\/\w+/.exec(signature)![0]}`],
        artists: [{ name: 'Lizzo' }],
      })),
    );
  });

  it('gives the promo and the related read as blocks of their own', () => {
    const promo = article.body.find(({ __component }) => __component === 'newsroom.promo')!;
    expect(promo.text).toBe(COPY.find((paragraph) => paragraph.startsWith('Join')));
    const { relatedRead } = article.body.find(({ relatedRead: one }) => one)!;
    const line = COPY.at(-1)!;
    expect(relatedRead).toMatchObject({
      label: 'ALSO READ',
      items: [{ title: line.slice('ALSO READ: '.length) }],
    });
  });

  it('gives its eight artists, members under their groups', async () => {
    expect(article.artists.map(({ name }) => name).sort()).toEqual([
      'BTS',
      'Harry Styles',
      'J-Hope',
      'Jimin',
      'Jungkook',
      'Lizzo',
      'One Direction',
      'V',
    ]);
    const { body } = await app.anonymous.get(
      '/api/newsroom/artist-tags?filters[kind]=group&populate[members]=true&sort=name',
    );
    expect(body.data).toMatchObject([
      { name: 'BTS', handles: expect.arrayContaining(['BTS_twt']) as unknown },
      { name: 'One Direction' },
    ]);
    expect(body.data.map(({ members }) => members.map(({ name }) => name).sort())).toEqual([
      ['J-Hope', 'Jimin', 'Jungkook', 'V'],
      ['Harry Styles'],
    ]);
  });

  it('can be filtered, sorted, paginated and cut to fields', async () => {
    const { body } = await app.anonymous.get(
      '/api/newsroom/tweet-embeds?filters[handle][$eqi]=LIZZO&sort=text:desc&fields=text&pagination[pageSize]=1',
    );
    expect(body).toMatchObject({
      data: [{ text: expect.stringContaining('Enjoy') as unknown }],
      meta: { pagination: { total: 2, pageCount: 2 } },
    });
    expect(body.data[0]).not.toHaveProperty('signature');
  });

  it('comes whole, and is written out, by the code of the docs for frontends', async () => {
    const LOCAL = 'http://localhost:1337';
    // The page names its own desk.
    const here = (address: string) => fetch(address.replace(LOCAL, app.url));
    const { html, text, tweet } = await runDocs(
      'docs/for-frontends.md',
      ['html', 'text', 'tweet'],
      { fetch: here },
    );
    const words = COPY.at(-2)!.slice(0, 40);
    for (const written of [html, text]) expect(written).toContain(words);
    for (const written of [html, text]) expect(written).toContain('ALSO READ');
    expect(html).toContain('<blockquote class="twitter-tweet"');
    expect(tweet).toContain('data-cards="hidden"');
  });

  it('cannot be written by anybody', async () => {
    const { status } = await app.anonymous.put(`/api/newsroom/articles/${article.documentId}`, {
      data: { headline: 'Mine now' },
    });
    expect(status).toBe(403);
  });
});

describe('a second start of the demo desk', () => {
  it('finds everything in its place', async () => {
    await fillDesk(app.strapi);
    for (const [uid, count] of [
      [UIDS.article, 1],
      [UIDS.tweetEmbed, 2],
      [UIDS.artistTag, 8],
      [UIDS.relatedRead, 1],
    ] as const) {
      expect(await app.documents(uid).findMany({ status: 'draft' })).toHaveLength(count);
    }
  });
});
