import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
let slug: string;
beforeAll(async () => {
  app = await startApp({ demo: true });
  const [article] = await app.documents(UIDS.article).findMany({ status: 'published' });
  slug = article!.slug!;
});
afterAll(() => app.stop());

const page = async (path: string) => {
  const response = await fetch(app.url + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

describe("the reader's pages", () => {
  it('list the newest articles at /, with a link to each', async () => {
    const { status, html } = await page('/');
    expect(status).toBe(200);
    expect(html).toContain(`href="/articles/${slug}"`);
  });

  it('show the seed article with its tweets, promo and related read', async () => {
    const { status, html } = await page(`/articles/${slug}`);
    expect(status).toBe(200);
    expect(html.match(/<blockquote class="twitter-tweet/g)).toHaveLength(2);
    expect(html).toContain('(@lizzo)');
    expect(html).toContain('November 20, 2021');
    expect(html).toContain('Click here to join');
    expect(html).toContain('ALSO READ');
  });

  it('forbid every script and name no other host to load from', async () => {
    const { headers, html } = await page(`/articles/${slug}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<iframe|<link[^>]+https?:|src="https?:/i);
  });

  it('escape what an editor entered', async () => {
    const headline = '<script>alert(1)</script> & "quotes"';
    const article = await app.documents(UIDS.article).create({
      data: { headline, standfirst: '<img src=x onerror=alert(1)>' },
      status: 'published',
    });
    for (const path of ['/', `/articles/${article.slug}`]) {
      const { html } = await page(path);
      expect(html).not.toMatch(/<script|<img/i);
      expect(html).toContain('&lt;script&gt;');
    }
  });

  it('list first what was published last, whatever the day of the story, with its cover', async () => {
    const articles = app.documents(UIDS.article);
    const cover = (await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'cover.png',
        url: '/uploads/cover.png',
        alternativeText: 'On "stage"',
        mime: 'image/png',
        width: 1600,
        height: 900,
        hash: 'cover',
        provider: 'local',
        size: 1,
      },
    })) as { id: number };
    const publish = (headline: string, storyDate: string, more: object = {}) =>
      articles.create({ data: { headline, storyDate, ...more }, status: 'published' });
    const older = await publish('Published first', '2031-01-01');
    await publish('Published last', '2001-01-01', {
      cover: cover.id,
      coverCaption: 'The band',
      coverCredit: 'A photographer',
    });
    // A correction does not make it newer.
    await articles.update({ documentId: older.documentId, data: { standfirst: 'x' } as object });
    await articles.publish({ documentId: older.documentId });
    const { html } = await page('/');
    expect(html.indexOf('Published last')).toBeLessThan(html.indexOf('Published first'));
    expect(html).toMatch(/<img\s+src="\/uploads\/cover.png"\s+alt="On &quot;stage&quot;"/);
    const story = await page('/articles/published-last');
    expect(story.html).toContain('<img src="/uploads/cover.png"');
    expect(story.html).toContain('<figcaption>The band <small>A photographer</small></figcaption>');
  });

  it('let a reader load the frame of a known provider alone, and nothing by themselves', async () => {
    const publish = (headline: string, url: string) =>
      app.documents(UIDS.article).create({
        data: { headline, body: [{ __component: 'newsroom.embed', url }] as object },
        status: 'published',
      });
    await publish('With a film', 'https://youtu.be/gdZLi9oWNZg');
    const { headers, html } = await page('/articles/with-a-film');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/frame-src (?:https:\/\/[\w.-]+ ?)+$/);
    expect(policy).toContain("script-src 'self'");
    expect(html).toContain('data-frame="https://www.youtube-nocookie.com/embed/gdZLi9oWNZg"');
    expect(html).toContain('<a href="https://youtu.be/gdZLi9oWNZg">');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/reader.js" defer>']);
    expect(html).not.toContain('<iframe');
    await publish('With a stranger', 'https://evil.example/gdZLi9oWNZg');
    const stranger = await page('/articles/with-a-stranger');
    expect(stranger.html).not.toMatch(/data-frame|<script/);
    expect(stranger.headers.get('content-security-policy')).not.toContain('frame-src');
  });

  it('do not show drafts', async () => {
    const draft = await app.documents(UIDS.article).create({ data: { headline: 'Not yet' } });
    expect((await page('/')).html).not.toContain('Not yet');
    expect((await page(`/articles/${draft.slug}`)).status).toBe(404);
  });

  it.each(['/articles/none', '/articles/%E0%A4%A', '/?page=99'])(
    'answer 404 to %s',
    async (path) => {
      const { status, html } = await page(path);
      expect(status).toBe(404);
      expect(html).toContain('<title>');
    },
  );

  it.each(['/articles/%00', '/articles/a%00b', '/?locale=%00', '/?page=1&page=%00'])(
    'answer 400 to %s',
    async (path) => {
      const { status, html } = await page(path);
      expect(status).toBe(400);
      expect(html).toContain('NUL');
    },
  );

  it('say what to do when the desk is closed to readers', async () => {
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: 'plugin::newsroom.article.find' } });
    const { status, html } = await page('/');
    expect(status).toBe(503);
    expect(html).toContain('Public');
  });
});
