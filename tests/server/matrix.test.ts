import type { MatchAgainAnswer, ParseAnswer, SuggestAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type Row, type TestApp } from './support/app';
import { loginAs, ROLE_NAMES, sixRoles, type RoleName } from './support/roles';

/**
 * Every route of the plugin, and what each kind of user gets from it. A route that is not here fails.
 *
 * Users: the super administrator; Strapi's own Editor and Author with both permissions to paste; the
 * writer of docs/for-installers.md; a role that may read the four types; one without any permission;
 * somebody who is not logged in. All but the first may see the locale `en` only, and the Author only
 * what is his own.
 *
 * Whose: an entry that the user made, one that somebody else made, one that the user made in `ko`.
 *
 *   made     a new entry, which the user made
 *   stored   the entry of the library, with its stored values
 *   pasted   the entry's documentId, with what stands in the user's own paste
 *   named    the entry is named
 *   nothing  200, and as if the entry were not there
 *   linked   a draft that is linked to the entry
 *   changed  the entry is changed
 */
const ADMIN = `
route                        | whose | superAdmin | builtInEditor | builtInAuthor | documentedWriter | readOnly | nobody | no login
GET /settings                | any   | 200        | 200           | 200           | 200              | 200      | 200    | 401
POST /tweet-embeds           | new   | made       | made          | made          | made             | 403      | 403    | 401
POST /tweet-embeds           | own   | stored     | stored        | stored        | stored           | 403      | 403    | 401
POST /tweet-embeds           | other | stored     | stored        | pasted        | stored           | 403      | 403    | 401
GET /tweet-embeds/usage      | own   | named      | named         | named         | named            | named    | 403    | 401
GET /tweet-embeds/usage      | other | named      | named         | nothing       | named            | named    | 403    | 401
GET /tweet-embeds/usage      | ko    | named      | nothing       | nothing       | nothing          | nothing  | 403    | 401
GET /related-reads/usage     | own   | named      | named         | named         | named            | named    | 403    | 401
GET /related-reads/usage     | other | named      | named         | nothing       | named            | named    | 403    | 401
GET /related-reads/usage     | ko    | named      | nothing       | nothing       | nothing          | nothing  | 403    | 401
POST /parse                  | own   | named      | named         | named         | named            | 403      | 403    | 401
POST /parse                  | other | named      | named         | nothing       | named            | 403      | 403    | 401
POST /parse                  | ko    | named      | nothing       | nothing       | nothing          | 403      | 403    | 401
POST /articles               | own   | linked     | linked        | linked        | linked           | 403      | 403    | 401
POST /articles               | other | linked     | linked        | 400           | linked           | 403      | 403    | 401
POST /articles               | ko    | linked     | 403           | 403           | 403              | 403      | 403    | 401
POST /artist-suggestions     | own   | named      | named         | named         | named            | 403      | 403    | 401
POST /artist-suggestions     | other | named      | named         | nothing       | named            | 403      | 403    | 401
POST /artist-suggestions     | ko    | named      | nothing       | nothing       | nothing          | 403      | 403    | 401
POST /related-reads/suggest  | own   | named      | named         | named         | named            | 403      | 403    | 401
POST /related-reads/suggest  | other | named      | named         | nothing       | named            | 403      | 403    | 401
POST /related-reads/suggest  | ko    | named      | nothing       | nothing       | nothing          | 403      | 403    | 401
POST /related-reads/match    | own   | changed    | changed       | changed       | changed          | 403      | 403    | 401
POST /related-reads/match    | other | changed    | changed       | nothing       | changed          | 403      | 403    | 401
`;

/**
 * The content API: the public without any grant, a read-only token, a full-access token; a token has
 * nothing of its own, so an entry is one of `en`, or one of `ko`.
 */
const CONTENT_API = `
route                        | whose | public | read-only | full-access
GET /articles                | en    | 403    | 200       | 200
GET /articles                | ko    | 403    | 200       | 200
GET /articles/:id            | en    | 403    | 200       | 200
GET /articles/:id            | ko    | 403    | 200       | 200
POST /articles               | en    | 403    | 403       | 201
POST /articles               | ko    | 403    | 403       | 201
PUT /articles/:id            | en    | 403    | 403       | 200
PUT /articles/:id            | ko    | 403    | 403       | 200
DELETE /articles/:id         | en    | 403    | 403       | 204
DELETE /articles/:id         | ko    | 403    | 403       | 204
GET /artist-tags             | en    | 403    | 200       | 200
GET /artist-tags             | ko    | 403    | 200       | 200
GET /artist-tags/:id         | en    | 403    | 200       | 200
GET /artist-tags/:id         | ko    | 403    | 200       | 200
POST /artist-tags            | en    | 403    | 403       | 201
POST /artist-tags            | ko    | 403    | 403       | 201
PUT /artist-tags/:id         | en    | 403    | 403       | 200
PUT /artist-tags/:id         | ko    | 403    | 403       | 200
DELETE /artist-tags/:id      | en    | 403    | 403       | 204
DELETE /artist-tags/:id      | ko    | 403    | 403       | 204
GET /tweet-embeds            | en    | 403    | 200       | 200
GET /tweet-embeds/:id        | en    | 403    | 200       | 200
POST /tweet-embeds           | en    | 403    | 403       | 201
PUT /tweet-embeds/:id        | en    | 403    | 403       | 200
DELETE /tweet-embeds/:id     | en    | 403    | 403       | 204
GET /related-reads           | en    | 403    | 200       | 200
GET /related-reads/:id       | en    | 403    | 200       | 200
POST /related-reads          | en    | 403    | 403       | 201
PUT /related-reads/:id       | en    | 403    | 403       | 200
DELETE /related-reads/:id    | en    | 403    | 403       | 204
`;

interface Line {
  route: string;
  whose: string;
  expected: Record<string, string>;
}
const linesOf = (table: string): Line[] => {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return rows.map(([route = '', whose = '', ...cells]) => ({
    route,
    whose,
    expected: Object.fromEntries(
      cells.map((cell, at): [string, string] => [head[at + 2] ?? '', cell]),
    ),
  }));
};
const [ADMIN_LINES, CONTENT_API_LINES] = [linesOf(ADMIN), linesOf(CONTENT_API)];

let app: TestApp;
const users = {} as Record<RoleName | 'no login', { caller: Caller; id: number }>;
let other: number;
beforeAll(async () => {
  app = await startApp();
  const roles = await sixRoles(app);
  const idOf = async (caller: Caller) => (await caller.get('/admin/users/me')).body.data.id;
  for (const name of ROLE_NAMES) {
    const caller = await loginAs(app, roles[name]);
    users[name] = { caller, id: await idOf(caller) };
  }
  other = await idOf(app.admin);
  users['no login'] = { caller: app.anonymous, id: other };
});
afterAll(() => app.stop());

const routesOf = (type: 'admin' | 'content-api'): string[] => {
  const all = app.strapi.plugin('newsroom').routes as unknown as Record<
    string,
    { routes: { method: string; path: string }[] }
  >;
  return all[type]!.routes.map(({ method, path }) => `${method} ${path}`);
};

it('the matrix of routes and users has every route of the plugin, and no other', () => {
  const named = (lines: Line[]) => [...new Set(lines.map(({ route }) => route))].sort();
  expect(named(ADMIN_LINES)).toEqual(routesOf('admin').sort());
  expect(named(CONTENT_API_LINES)).toEqual(routesOf('content-api').sort());
});

let count = 0;
/** Words that no other entry has. */
const words = (): string => {
  count += 1;
  return `Quiet ${String.fromCharCode(...[...String(count)].map((digit) => 97 + Number(digit)))}zx`;
};
const line = (text: string) => `${text} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021`;

interface Entry {
  createdBy: number;
  locale: 'en' | 'ko';
}
const create = (uid: string, { createdBy, locale }: Entry, data: object): Promise<Row> =>
  app.documents(uid).create({
    data: { ...data, createdBy },
    ...(uid === UIDS.article || uid === UIDS.artistTag ? { locale } : {}),
  });

type Try = (caller: Caller, entry: Entry, whose: string) => Promise<number | string>;

/** Whether the article whose body has a block is named where it is asked for what the block shows. */
const usageOf = async (
  caller: Caller,
  entry: Entry,
  kind: string,
  shown: Row,
  block: object,
): Promise<number | string> => {
  const { documentId } = await create(UIDS.article, entry, { headline: words(), body: [block] });
  const { status, body } = await caller.get<{
    data: Record<string, { count: number; articles: Row[] }>;
  }>(`/newsroom/${kind}/usage?documentIds=${shown.documentId}`);
  if (status !== 200) return status;
  const usage = body.data[shown.documentId]!;
  expect(usage.articles).toHaveLength(usage.count);
  return usage.articles.some((one) => one.documentId === documentId) ? 'named' : 'nothing';
};

/** How each route of the admin API is asked about an entry, and what is seen of it then. */
const TRIES: Record<string, Try> = {
  'GET /settings': async (caller) => (await caller.get('/newsroom/settings')).status,

  'POST /tweet-embeds': async (caller, entry, whose) => {
    const input = line(words());
    const stored =
      whose === 'new'
        ? null
        : await create(UIDS.tweetEmbed, entry, { signature: input, authorName: 'By hand' });
    const { status, body } = await caller.post('/newsroom/tweet-embeds', { input });
    if (status !== 200) return status;
    const [answer] = body.data;
    if (stored === null) {
      expect(answer).toMatchObject({ created: true });
      return 'made';
    }
    expect(answer).toMatchObject({ created: false, documentId: stored.documentId });
    return answer?.authorName === 'By hand' ? 'stored' : 'pasted';
  },

  'GET /tweet-embeds/usage': async (caller, entry) => {
    const tweet = await create(UIDS.tweetEmbed, entry, { signature: line(words()) });
    const block = { __component: 'newsroom.tweet', tweet: tweet.documentId };
    return usageOf(caller, entry, 'tweet-embeds', tweet, block);
  },

  'GET /related-reads/usage': async (caller, entry) => {
    const read = await create(UIDS.relatedRead, entry, { items: [{ title: words() }] });
    const block = { __component: 'newsroom.related-reads', relatedRead: read.documentId };
    return usageOf(caller, entry, 'related-reads', read, block);
  },

  'POST /parse': async (caller, entry) => {
    const headline = `${words()} is the headline of the day`;
    const { documentId } = await create(UIDS.article, entry, { headline });
    const { status, body } = await caller.post<ParseAnswer>('/newsroom/parse', {
      input: `Nothing new. Nothing at all.\n\nALSO READ: ${headline}`,
      locale: entry.locale,
    });
    if (status !== 200) return status;
    const matches = body.suggestions.related.flatMap((one) => one.matches);
    return matches.some((one) => one.documentId === documentId) ? 'named' : 'nothing';
  },

  'POST /articles': async (caller, entry) => {
    const { documentId } = await create(UIDS.article, entry, { headline: words() });
    const items = [{ title: words(), url: null, article: documentId }];
    const { status } = await caller.post('/newsroom/articles', {
      headline: words(),
      blocks: [{ type: 'related-reads', label: 'ALSO READ', items }],
      locale: entry.locale,
    });
    return status === 201 ? 'linked' : status;
  },

  'POST /artist-suggestions': async (caller, entry) => {
    const name = `${words()} Quartet`;
    const { documentId } = await create(UIDS.artistTag, entry, { name });
    const { status, body } = await caller.post('/newsroom/artist-suggestions', {
      text: `${name} came. ${name} went.`,
    });
    if (status !== 200) return status;
    return body.data.some((one) => one.documentId === documentId) ? 'named' : 'nothing';
  },

  'POST /related-reads/suggest': async (caller, entry) => {
    const headline = `${words()} is suggested`;
    const { documentId } = await create(UIDS.article, entry, { headline });
    const { status, body } = await caller.post<SuggestAnswer>('/newsroom/related-reads/suggest', {
      titles: [headline],
      locale: entry.locale,
    });
    if (status !== 200) return status;
    return body.data[0]!.some((one) => one.documentId === documentId) ? 'named' : 'nothing';
  },

  'POST /related-reads/match': async (caller, entry) => {
    const title = `${words()} waits for its article`;
    const read = await create(UIDS.relatedRead, entry, { items: [{ title }] });
    // An article that everybody in this table may read but the Author, who has to have made it.
    const { id } = users.builtInAuthor;
    await create(UIDS.article, { createdBy: id, locale: 'en' }, { headline: title });
    const { status, body } = await caller.post<MatchAgainAnswer>('/newsroom/related-reads/match', {
      documentIds: [read.documentId],
    });
    if (status !== 200) return status;
    if (body.data.matched === 1) return 'changed';
    expect(body.data).toEqual({ matched: 0, waiting: 0, next: null });
    return 'nothing';
  },
};

describe('the admin API', () => {
  it.each(ADMIN_LINES.map((one) => [one.route, one.whose, one] as const))(
    'answers each user as its table says: %s (%s)',
    async (route, whose, { expected }) => {
      const found: Record<string, string> = {};
      for (const [name, { caller, id }] of Object.entries(users)) {
        const entry: Entry = {
          createdBy: whose === 'other' ? other : id,
          locale: whose === 'ko' ? 'ko' : 'en',
        };
        found[name] = String(await TRIES[route]?.(caller, entry, whose));
      }
      expect(found).toEqual(expected);
    },
  );
});

describe('the content API', () => {
  const TYPES: Record<string, { uid: string; data: () => object }> = {
    articles: { uid: UIDS.article, data: () => ({ headline: words() }) },
    'artist-tags': { uid: UIDS.artistTag, data: () => ({ name: words() }) },
    'tweet-embeds': { uid: UIDS.tweetEmbed, data: () => ({ signature: line(words()) }) },
    'related-reads': { uid: UIDS.relatedRead, data: () => ({ items: [{ title: words() }] }) },
  };

  const send = (caller: Caller, method: string, address: string, data: object) => {
    if (method === 'POST') return caller.post(address, { data });
    if (method === 'PUT') return caller.put(address, { data });
    return method === 'DELETE' ? caller.delete(address) : caller.get(address);
  };

  let callers: Record<string, Caller>;
  beforeAll(async () => {
    const tokens = app.strapi.service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const readOnly = { name: 'reader', type: 'read-only', lifespan: null, description: '' };
    const { accessKey } = await tokens.create(readOnly);
    callers = {
      public: app.anonymous,
      'read-only': app.withToken(accessKey),
      'full-access': app.api,
    };
  });

  it.each(CONTENT_API_LINES.map((one) => [one.route, one.whose, one] as const))(
    'answers each user as its table says: %s (%s)',
    async (route, whose, { expected }) => {
      const [method = '', path = ''] = route.split(' ');
      const [, name = '', id] = path.split('/');
      const { uid, data } = TYPES[name]!;
      const locale = whose === 'ko' ? 'ko' : 'en';
      const localized = uid === UIDS.article || uid === UIDS.artistTag;
      const found: Record<string, string> = {};
      for (const [who, caller] of Object.entries(callers)) {
        const entry = await create(uid, { createdBy: other, locale }, data());
        const address = `/api/newsroom/${name}${id ? `/${entry.documentId}` : ''}?${
          // A DELETE takes every version; Strapi answers 500 where one is named.
          method === 'DELETE' ? '' : 'status=draft&'
        }${localized ? `locale=${locale}` : ''}`;
        const { status } = await send(caller, method, address, data());
        found[who] = String(status);
      }
      expect(found).toEqual(expected);
    },
  );
});
