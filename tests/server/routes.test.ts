import type { ParseAnswer } from '../../common/admin-api';
import { ACTIONS, UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A service of Strapi's admin panel, with what is used of it. */
const service = <Type>(uid: string): Type => app.strapi.service(uid as 'admin::role') as Type;

interface Route {
  method: string;
  path: string;
  handler: string;
  config: {
    auth?: unknown;
    policies?: Array<string | { name: string; config: { actions: unknown[] } }>;
  };
}
const routesOf = (type: 'admin' | 'content-api') =>
  (app.strapi.plugin('newsroom').routes as unknown as Record<string, { routes: Route[] }>)[type]!
    .routes;

describe('the admin API', () => {
  const contentManager = (action: string, subject: string) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
  });

  /** Every admin route there is, with the permissions it asks for: a new one must be entered here. */
  const PERMISSIONS: Record<string, Array<string | { action: string; subject: string }>> = {
    'GET /settings': [],
    'POST /tweet-embeds': [ACTIONS.pasteTweets],
    'GET /tweet-embeds/usage': [contentManager('read', UIDS.tweetEmbed)],
    'GET /related-reads/usage': [contentManager('read', UIDS.relatedRead)],
    'POST /parse': [ACTIONS.pasteArticles],
    'POST /articles': [ACTIONS.pasteArticles, contentManager('create', UIDS.article)],
    'POST /artist-suggestions': [ACTIONS.pasteArticles],
    'POST /related-reads/suggest': [ACTIONS.pasteArticles],
    'POST /related-reads/match': [contentManager('update', UIDS.relatedRead)],
  };

  it('has exactly the routes of this table, each behind a login and its permissions', () => {
    const found = routesOf('admin').map(({ method, path, config }) => {
      const [login, permissions] = config.policies ?? [];
      expect(login).toBe('admin::isAuthenticatedAdmin');
      expect(permissions).toMatchObject({ name: 'admin::hasPermissions' });
      expect(config.auth).not.toBe(false);
      return [
        `${method} ${path}`,
        (permissions as { config: { actions: unknown[] } }).config.actions,
      ];
    });
    expect(Object.fromEntries(found)).toEqual(PERMISSIONS);
  });

  it('registers each permission of its own, so that it stands on the roles page', async () => {
    const { body } = await app.admin.get<{
      data: { sections: { plugins: Array<{ action: string }> } };
    }>('/admin/permissions');
    const actions = body.data.sections.plugins.map(({ action }) => action);
    const own = Object.values(PERMISSIONS)
      .flat()
      .filter((action) => typeof action === 'string');
    for (const action of own) expect(actions).toContain(action);
  });

  const paste = { input: 'Hi — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021' };
  it('answers 401 without a login, and to a token of the content API', async () => {
    expect((await app.anonymous.post('/newsroom/tweet-embeds', paste)).status).toBe(401);
    expect((await app.api.post('/newsroom/tweet-embeds', paste)).status).toBe(401);
  });

  it('answers 403 to an author without the permission, and 200 once the role has it', async () => {
    const author = await loginAs('strapi-author');
    expect((await author.post('/newsroom/tweet-embeds', paste)).status).toBe(403);
    await grant('strapi-author', { action: ACTIONS.pasteTweets });
    expect((await author.post('/newsroom/tweet-embeds', paste)).status).toBe(200);
  });

  describe('for pasted copy', () => {
    const story = { input: 'A story of two sentences. This is the other.', headline: 'A story' };
    const suggestions = { text: 'A story of BTS.' };
    let desk: Awaited<ReturnType<typeof loginAs>>;
    beforeAll(async () => {
      await service<{ create(role: object): Promise<unknown> }>('admin::role').create({
        name: 'Desk',
        code: 'newsroom-desk',
        description: '',
      });
      desk = await loginAs('newsroom-desk');
    });
    const create = (body: object) => desk.post('/newsroom/articles', body);
    const read = contentManager('read', UIDS.article);
    const createArticles = contentManager('create', UIDS.article);
    const allFields = ['headline', 'slug', 'storyDate', 'body', 'artists'];

    it('answers 403 to a role without the permission', async () => {
      expect((await desk.post('/newsroom/parse', story)).status).toBe(403);
      expect((await desk.post('/newsroom/artist-suggestions', suggestions)).status).toBe(403);
      expect((await desk.post('/newsroom/related-reads/match', {})).status).toBe(403);
      expect((await create(story)).status).toBe(403);
    });

    it('reads copy with it, but makes no article without the right to create articles', async () => {
      await grant('newsroom-desk', { action: ACTIONS.pasteArticles });
      expect((await desk.post('/newsroom/parse', story)).status).toBe(200);
      expect((await desk.post('/newsroom/artist-suggestions', suggestions)).status).toBe(200);
      expect((await desk.post('/newsroom/related-reads/match', {})).status).toBe(403);
      expect((await create(story)).status).toBe(403);
      expect(await app.documents(UIDS.article).findMany()).toHaveLength(0);
    });

    it('makes one in the locales and with the fields of that right only, as its own', async () => {
      const properties = { fields: ['headline', 'body'], locales: ['en'] };
      await grant('newsroom-desk', { ...createArticles, properties });
      const made = await create(story);
      expect(made.status).toBe(201);
      expect((await create({ ...story, locale: 'ko' })).status).toBe(403);
      expect((await create({ ...story, slug: 'chosen' })).status).toBe(403);
      const row: unknown = await app.strapi.db.query(UIDS.article).findOne({
        where: { documentId: made.body.data.documentId },
        populate: ['createdBy', 'updatedBy'],
      });
      const user = { email: 'newsroom-desk@newsroom.example' };
      expect(row).toMatchObject({ createdBy: user, updatedBy: user });
    });

    it('makes new artist tags only with the right to create them', async () => {
      const properties = { fields: allFields, locales: ['en'] };
      await grant('newsroom-desk', { ...createArticles, properties });
      const request = { ...story, newArtists: [{ name: 'Lizzo', handle: 'lizzo' }] };
      expect((await create(request)).status).toBe(403);
      expect(await app.documents(UIDS.artistTag).findMany()).toHaveLength(0);
      await grant('newsroom-desk', {
        ...contentManager('create', UIDS.artistTag),
        properties: { fields: ['name', 'handles'], locales: ['en'] },
      });
      expect((await create(request)).status).toBe(201);
      expect(await app.documents(UIDS.artistTag).findMany()).toHaveLength(1);
    });

    it('names articles only to those who may read them', async () => {
      const input = `${story.input}\n\nALSO READ: A story`;
      const matches = async () => {
        const { body } = await desk.post<ParseAnswer>('/newsroom/parse', { input });
        return body.suggestions.related[0]?.matches.map(({ headline }) => headline);
      };
      expect(await matches()).toEqual([]);
      const locales = { fields: allFields, locales: ['en'] };
      await grant('newsroom-desk', { ...read, properties: locales });
      expect(await matches()).toEqual(['A story', 'A story']);
    });

    it('matches waiting titles with the right to change related reads', async () => {
      await grant('newsroom-desk', contentManager('update', UIDS.relatedRead));
      expect((await desk.post('/newsroom/related-reads/match', {})).status).toBe(200);
    });
  });

  const roleOf = (code: string) =>
    service<{ findOne(role: object): Promise<{ id: number }> }>('admin::role').findOne({ code });
  const grant = async (
    role: string,
    permission: { action: string; subject?: string; properties?: object },
  ) => {
    await service<{ createMany(permissions: object[]): Promise<unknown> }>(
      'admin::permission',
    ).createMany([
      {
        role: (await roleOf(role)).id,
        conditions: [],
        properties: {},
        subject: null,
        ...permission,
      },
    ]);
  };
  const loginAs = async (role: string) => {
    const account = { email: `${role}@newsroom.example`, password: 'Newsroom-Test-1' };
    await service<{ create(user: object): Promise<unknown> }>('admin::user').create({
      ...account,
      firstname: role,
      isActive: true,
      registrationToken: null,
      roles: [(await roleOf(role)).id],
    });
    const { body } = await app.anonymous.post<{ data: { token: string } }>('/admin/login', account);
    return app.withToken(body.data.token);
  };
});

describe('the content API', () => {
  const NAMES = ['articles', 'artist-tags', 'tweet-embeds', 'related-reads'];

  it("has Strapi's own five routes for each of the four types, and no other", () => {
    const found = routesOf('content-api').map(({ method, path }) => `${method} ${path}`);
    const expected = NAMES.flatMap((name) => [
      `GET /${name}`,
      `GET /${name}/:id`,
      `POST /${name}`,
      `PUT /${name}/:id`,
      `DELETE /${name}/:id`,
    ]);
    expect(found.sort()).toEqual(expected.sort());
    for (const { config } of routesOf('content-api')) expect(config.auth).not.toBe(false);
  });

  it.each(NAMES)('is closed until it is granted: /%s', async (name) => {
    const data = {};
    expect((await app.anonymous.get(`/api/newsroom/${name}`)).status).toBe(403);
    expect((await app.anonymous.get(`/api/newsroom/${name}/x`)).status).toBe(403);
    expect((await app.anonymous.post(`/api/newsroom/${name}`, { data })).status).toBe(403);
    expect((await app.anonymous.put(`/api/newsroom/${name}/x`, { data })).status).toBe(403);
    expect((await app.anonymous.delete(`/api/newsroom/${name}/x`)).status).toBe(403);
  });

  it('gives nothing of the import records', async () => {
    expect((await app.api.get('/api/newsroom/import-records')).status).toBe(404);
  });

  it('neither shows the fingerprint nor lets it be asked for', async () => {
    await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { signature: 'A — B (@lizzo) November 20, 2021' } });
    const { body } = await app.api.get('/api/newsroom/tweet-embeds?fields=*');
    expect(body.data.length).toBeGreaterThan(0);
    for (const row of body.data) expect(row).not.toHaveProperty('fingerprint');
    const { status } = await app.api.get(
      '/api/newsroom/tweet-embeds?filters[fingerprint][$notNull]=true',
    );
    expect(status).toBe(400);
  });
});
