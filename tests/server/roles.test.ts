import type { ParseAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type TestApp } from './support/app';
import {
  builtInRole,
  createRole,
  DOCUMENTED_WRITER,
  loginAs,
  mayDo,
  sixRoles,
  type Role,
} from './support/roles';

/** Every road of docs/for-editors.md, walked by each role that docs/for-installers.md describes. */

let app: TestApp;
let roles: Record<string, Role>;
/** Strapi's own roles as they are after the first start, before anybody saved them. */
let unsaved: Record<string, Caller>;
beforeAll(async () => {
  app = await startApp();
  unsaved = {
    Editor: await loginAs(app, await builtInRole(app, 'strapi-editor')),
    Author: await loginAs(app, await builtInRole(app, 'strapi-author')),
  };
  const { builtInEditor, builtInAuthor, documentedWriter } = await sixRoles(app);
  const tags = mayDo(UIDS.artistTag, ['create', 'update']);
  roles = {
    "Strapi's Editor": builtInEditor,
    "Strapi's Author": builtInAuthor,
    'everybody who writes': documentedWriter,
    'those who keep tags': await createRole(app, {
      name: 'Tag keeper',
      permissions: [...DOCUMENTED_WRITER, ...tags],
    }),
  };
});
afterAll(() => app.stop());

const list = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
const line = (words: string) => `${words} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021`;

describe("Strapi's own roles, before they are saved for the first time", () => {
  it.each(['Editor', 'Author'])('let an %s into the lists and forms', async (name) => {
    const user = unsaved[name]!;
    for (const uid of [UIDS.article, UIDS.artistTag, UIDS.tweetEmbed, UIDS.relatedRead]) {
      expect([uid, (await user.get(list(uid))).status]).toEqual([uid, 200]);
    }
    const made = await user.post(list(UIDS.article), { headline: `Typed by an unsaved ${name}` });
    expect(made.status).toBe(201);
    // Only in the default locale: others are granted on the roles page.
    const korean = await user.get(list(UIDS.article, '?locale=ko'));
    expect(korean.body.results ?? []).toEqual([]);
  });

  it('get the default locale at a start only for rights that have no list of locales', async () => {
    const permissions = app.strapi.db.query('admin::permission');
    const roleService = app.strapi.service('admin::role') as unknown as {
      createRolesIfNoneExist(): Promise<void>;
    };
    const stored = () =>
      permissions.findOne({
        where: {
          subject: UIDS.article,
          action: 'plugin::content-manager.explorer.read',
          role: { code: 'strapi-editor' },
        },
      }) as Promise<{ id: number; properties: { locales?: unknown } }>;
    const { id, properties } = await stored();
    const { locales, ...others } = properties;
    const afterStartWith = async (changed: object) => {
      await permissions.update({ where: { id }, data: { properties: changed } });
      await roleService.createRolesIfNoneExist();
      return (await stored()).properties.locales;
    };
    expect(await afterStartWith({ ...others, locales: [] })).toEqual([]);
    expect(await afterStartWith({ ...others, locales: null })).toBeNull();
    expect(await afterStartWith({ ...others, locales: ['ko'] })).toEqual(['ko']);
    expect(await afterStartWith(others)).toEqual(['en']);
    expect(await afterStartWith({ ...others, locales })).toEqual(locales);
  });
});

describe.each([
  ["Strapi's Editor", { publishes: true, makesTags: true }],
  // An Author of Strapi never publishes.
  ["Strapi's Author", { publishes: false, makesTags: true }],
  ['everybody who writes', { publishes: true, makesTags: false }],
  ['those who keep tags', { publishes: true, makesTags: true }],
])('%s', (name, { publishes, makesTags }) => {
  let user: Caller;
  let documentId: string;
  let tweet: string;
  beforeAll(async () => {
    user = await loginAs(app, roles[name]!);
  });

  const copy = `November 21, 2021 – ${name} has a story. It is a long one.\n\n${line(`In the story of ${name}`)}\n\nALSO READ: What ${name} will write`;

  it('pastes a story and makes a draft of it, with all its parts', async () => {
    const parsed = await user.post<ParseAnswer>('/newsroom/parse', { input: copy });
    expect(parsed.status).toBe(200);
    const { blocks, storyDate } = parsed.body.data;
    // What may not be made is not offered.
    const offered = parsed.body.suggestions.newArtists.map((artist) => artist.handle);
    expect(offered).toEqual(makesTags ? ['lizzo'] : []);
    expect(blocks.map(({ type }) => type)).toEqual(['text', 'tweet', 'related-reads']);
    const headline = `The story of ${name}`;
    const made = await user.post('/newsroom/articles', {
      input: copy,
      blocks,
      headline,
      storyDate,
    });
    expect(made.status).toBe(201);
    documentId = made.body.data.documentId;
    const opened = await user.get(list(UIDS.article, `/${documentId}`));
    expect(opened.status).toBe(200);
    expect(opened.body.data).toMatchObject({ headline, storyDate: '2021-11-21' });
  });

  it('is told of the same copy pasted again', async () => {
    const { body } = await user.post<ParseAnswer>('/newsroom/parse', { input: copy });
    expect(body.duplicates).toMatchObject([{ documentId }]);
  });

  it('pastes a tweet into a block, and saves the article with it', async () => {
    const pasted = await user.post('/newsroom/tweet-embeds', { input: line(`Pasted by ${name}`) });
    expect(pasted.status).toBe(200);
    tweet = pasted.body.data[0]!.documentId;
    const body = [
      {
        __component: 'newsroom.tweet',
        tweet: { connect: [{ documentId: tweet }], disconnect: [] },
      },
    ];
    const saved = await user.put(list(UIDS.article, `/${documentId}`), { body });
    expect(saved.status).toBe(200);
    expect(saved.body.data.body).toHaveLength(1);
  });

  it('looks a tweet up before it is deleted: the article that shows it is named', async () => {
    const { body } = await user.get<{ data: Record<string, object> }>(
      `/newsroom/tweet-embeds/usage?documentIds=${tweet}`,
    );
    expect(body.data[tweet]).toMatchObject({ count: 1, articles: [{ documentId }] });
  });

  it('fills the form of a tweet embed by its signature, and changes it', async () => {
    const made = await user.post(list(UIDS.tweetEmbed), { signature: line(`Typed by ${name}`) });
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({ handle: 'lizzo', postedOn: '2021-11-20' });
    const address = list(UIDS.tweetEmbed, `/${made.body.data.documentId}`);
    expect((await user.put(address, { lang: 'en' })).status).toBe(200);
  });

  it('sees its entries in the lists', async () => {
    for (const uid of [UIDS.article, UIDS.tweetEmbed, UIDS.relatedRead]) {
      const { status, body } = await user.get(list(uid));
      expect(status).toBe(200);
      expect(body.results.length).toBeGreaterThan(0);
    }
    expect((await user.get(list(UIDS.artistTag))).status).toBe(200);
  });

  it(publishes ? 'publishes the article' : 'may not publish it', async () => {
    const address = list(UIDS.article, `/${documentId}/actions/publish`);
    expect((await user.post(address, {})).status).toBe(publishes ? 200 : 403);
  });

  it('matches the titles of its related reads again', async () => {
    await user.post(list(UIDS.article), { headline: `What ${name} will write` });
    const { results } = (await user.get(list(UIDS.relatedRead, '?pageSize=100'))).body;
    const own = results.find(({ title }) => title === `What ${name} will write`);
    const { status, body } = await user.post('/newsroom/related-reads/match', {
      documentIds: [own?.documentId],
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({ matched: 1, waiting: 0, next: null });
  });

  it('has artists suggested, and makes new tags with the right to', async () => {
    const text = `Somebody new said so.\n\n${line('Hello')}`;
    const suggested = await user.post('/newsroom/artist-suggestions', { text });
    expect(suggested.status).toBe(200);
    const newArtists = [{ name: `New to ${name}`, handle: '' }];
    const request = { input: text, headline: `Artists of ${name}`, newArtists };
    const answer = await user.post('/newsroom/articles', request);
    expect(answer.status).toBe(makesTags ? 201 : 403);
    if (!makesTags) expect(answer.body.error.message).toContain('You may not create artist tags');
  });

  it('deletes the article', async () => {
    const { status } = await user.delete(list(UIDS.article, `/${documentId}`));
    expect(status).toBe(200);
  });
});
