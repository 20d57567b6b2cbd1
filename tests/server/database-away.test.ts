import { UIDS } from '../../common/plugin';
import { startApp, type Answer, type Caller, type Reply, type TestApp } from './support/app';
import { currentDatabase } from './support/database';
import type { DatabaseProxy } from './support/proxy';
import { openSqlite } from './support/sqlite';

const COLLECTION = '/content-manager/collection-types';
const line = (text: string) => `${text} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021`;
const copy = (text: string) => `A story.\n\n${line(text)}\n\nALSO READ: A story that is there`;

/** What is made before, for the requests to work with. */
interface Desk {
  article: string;
  tag: string;
  tweet: string;
  relatedRead: string;
}

interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  by: 'admin' | 'api' | 'anonymous';
  address: (desk: Desk) => string;
  /** `attempt`: another for each, so that each writes something new. */
  body?: (attempt: number) => unknown;
}

/** A road of each kind: our own routes, the content API, the Content Manager on our types. */
const REQUESTS: Record<string, Request> = {
  'reading copy': {
    method: 'POST',
    by: 'admin',
    address: () => '/newsroom/parse',
    body: (attempt) => ({ input: copy(`Read ${attempt}`), headline: 'A story' }),
  },
  'making a draft': {
    method: 'POST',
    by: 'admin',
    address: () => '/newsroom/articles',
    body: (attempt) => ({ input: copy(`Draft ${attempt}`), headline: `A draft ${attempt}` }),
  },
  'pasting a tweet': {
    method: 'POST',
    by: 'admin',
    address: () => '/newsroom/tweet-embeds',
    body: (attempt) => ({ input: line(`Pasted ${attempt}`) }),
  },
  'where tweets are in use': {
    method: 'GET',
    by: 'admin',
    address: ({ tweet }) => `/newsroom/tweet-embeds/usage?documentIds=${tweet}`,
  },
  'suggesting artists': {
    method: 'POST',
    by: 'admin',
    address: () => '/newsroom/artist-suggestions',
    body: () => ({ text: 'A story of Lizzo.' }),
  },
  'matching related titles again': {
    method: 'POST',
    by: 'admin',
    address: () => '/newsroom/related-reads/match',
    body: () => ({}),
  },
  "the content API's list": {
    method: 'GET',
    by: 'api',
    address: () => '/api/newsroom/articles?populate=*',
  },
  "a reader's list": {
    method: 'GET',
    by: 'anonymous',
    address: () => '/api/newsroom/artist-tags',
  },
  "the content API's create of a tag, which has a relation": {
    method: 'POST',
    by: 'api',
    address: () => '/api/newsroom/artist-tags',
    body: (attempt) => ({ data: { name: `Tag ${attempt}`, members: [] } }),
  },
  "the content API's update of an article": {
    method: 'PUT',
    by: 'api',
    address: ({ article }) => `/api/newsroom/articles/${article}`,
    body: (attempt) => ({ data: { standfirst: `Standfirst ${attempt}` } }),
  },
  "the Content Manager's list": {
    method: 'GET',
    by: 'admin',
    address: () => `${COLLECTION}/${UIDS.article}`,
  },
  "the Content Manager's create of a tag": {
    method: 'POST',
    by: 'admin',
    address: () => `${COLLECTION}/${UIDS.artistTag}`,
    body: (attempt) => ({ name: `Tag of the desk ${attempt}` }),
  },
  'publishing an article': {
    method: 'POST',
    by: 'admin',
    address: ({ article }) => `${COLLECTION}/${UIDS.article}/${article}/actions/publish`,
    body: (attempt) => ({ headline: `A story that is there ${attempt}` }),
  },
  'the relations of an article': {
    method: 'GET',
    by: 'admin',
    address: ({ article }) => `/content-manager/relations/${UIDS.article}/${article}/artists`,
  },
};

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await startApp({ proxied: true });
  // Each outage is a line in the log.
  app.strapi.log.silent = true;
  const role: unknown = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await app.strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: `${UIDS.artistTag}.find`, role: (role as { id: number }).id } });
  const make = async (uid: string, data: object) =>
    (await app.documents(uid).create({ data })).documentId;
  desk = {
    article: await make(UIDS.article, { headline: 'A story that is there' }),
    tag: await make(UIDS.artistTag, { name: 'Lizzo', handles: ['lizzo'] }),
    tweet: await make(UIDS.tweetEmbed, { signature: line('There') }),
    relatedRead: await make(UIDS.relatedRead, { items: [{ title: 'A story elsewhere' }] }),
  };
});
afterAll(() => app.stop());

const send = ({ method, by, address, body }: Request, attempt: number): Promise<Answer<Reply>> => {
  const caller: Caller = app[by];
  const url = address(desk);
  if (method === 'GET') return caller.get(url);
  if (method === 'DELETE') return caller.delete(url);
  return caller[method === 'PUT' ? 'put' : 'post'](url, body?.(attempt));
};

const expectUnavailable = ({ status, headers, body }: Answer<Reply>) => {
  expect(body.error).toMatchObject({ status: 503, name: 'ServiceUnavailableError' });
  expect(body.error.message).toMatch(/^The database is not available at the moment\. /);
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('60');
};

/** Connections that somebody still holds. */
const held = (): number =>
  (
    app.strapi.db.connection as unknown as { client: { pool: { numUsed(): number } } }
  ).client.pool.numUsed();

const untilNoneIsHeld = async () => {
  for (let tries = 0; held() > 0 && tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

if (currentDatabase() === 'sqlite') {
  it('the Content Manager answers 503 while another process keeps the database locked, and works once it is free', async () => {
    // Strapi's driver waits five seconds for a lock, and nothing else happens meanwhile.
    await app.strapi.db.connection.raw('PRAGMA busy_timeout = 0');
    const other = await openSqlite(process.env.DATABASE_FILENAME ?? '');
    const request = REQUESTS["the Content Manager's create of a tag"] as Request;
    other.exec('BEGIN EXCLUSIVE');
    try {
      expectUnavailable(await send(request, 0));
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    expect((await send(request, 0)).status).toBeLessThan(300);
  });
} else {
  describe.each(Object.entries(REQUESTS))('%s', (_name, request) => {
    const proxyOf = () => app.proxy as DatabaseProxy;

    it('answers 503 while the database is away, and works once it is back', async () => {
      proxyOf().cut();
      try {
        expectUnavailable(await send(request, 0));
      } finally {
        await proxyOf().restore();
      }
      expect((await send(request, 0)).status).toBeLessThan(300);
    });

    it('answers 503 at whichever of its queries the database goes away, and holds no connection', async () => {
      const { connection } = app.strapi.db;
      let asked = 0;
      let cutAt = 0;
      const count = () => {
        asked += 1;
        if (asked === cutAt) proxyOf().cut();
      };
      connection.on('query', count);
      try {
        // Each of the first queries, where authentication and the checks are, then one of nine.
        for (cutAt = 1; ; cutAt += cutAt < 30 ? 1 : 9) {
          asked = 0;
          const answer = await send(request, cutAt);
          const wasCut = asked >= cutAt;
          if (wasCut) await proxyOf().restore();
          // What follows a write that is done, such as its event, is cut as well; its answer stands.
          if (answer.status < 300 || !wasCut) {
            expect(answer.status).toBeLessThan(300);
            if (!wasCut) break;
          } else {
            expectUnavailable(answer);
          }
          await untilNoneIsHeld();
          expect(held()).toBe(0);
        }
      } finally {
        connection.removeListener('query', count);
      }
      expect(cutAt).toBeGreaterThan(2);
    });
  });
}
