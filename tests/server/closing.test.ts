import { ACTIONS, UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';
import { createDatabase, type TestDatabase } from './support/database';

const SIGNATURE = 'The doors are open — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';

/** Strapi's tables of what was granted to whom. */
const GRANTS = [
  'admin::permission',
  'plugin::users-permissions.permission',
  'admin::api-token-permission',
];

/** The tables of the plugin, with those of its components and relations. */
const ourTables = async ({ strapi }: TestApp): Promise<string[]> => {
  const inspector = (
    strapi.db.dialect as unknown as { schemaInspector: { getTables(): Promise<string[]> } }
  ).schemaInspector;
  const tables = await inspector.getTables();
  return tables.filter((name) => name.includes('newsroom')).sort();
};

/** Every row of every table of the plugin, as the database has it. */
const everythingOf = async (app: TestApp): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {};
  for (const table of await ourTables(app)) {
    rows[table] = await app.strapi.db.connection(table).select('*').orderBy('id');
  }
  return rows;
};

const grantsOf = async ({ strapi }: TestApp): Promise<string[]> => {
  const all: string[] = [];
  for (const uid of GRANTS) {
    const rows: unknown[] = await strapi.db.query(uid).findMany({ populate: ['role', 'token'] });
    for (const row of rows as Grant[]) {
      all.push(
        JSON.stringify([
          uid,
          row.action,
          row.subject,
          row.properties,
          row.conditions,
          row.role?.id ?? row.token?.id,
        ]),
      );
    }
  }
  return all.sort();
};

interface Grant {
  action: string;
  subject?: string;
  properties?: object;
  conditions?: string[];
  role?: { id: number } | null;
  token?: { id: number } | null;
}

/** A desk with an entry of each kind, and a grant of each kind. */
const fill = async (app: TestApp): Promise<void> => {
  const { body } = await app.admin.post('/newsroom/articles', {
    input: `A story.\n\n${SIGNATURE}\n\nALSO READ: Another story`,
    headline: 'A story',
    newArtists: [{ name: 'Lizzo', handle: 'lizzo' }],
  });
  await app.documents(UIDS.article).publish({ documentId: body.data.documentId });
  const editor = { code: 'strapi-editor' };
  const role: unknown = await app.strapi.db.query('admin::role').findOne({ where: editor });
  const permissions = app.strapi.service('admin::permission') as unknown as {
    createMany(permissions: object[]): Promise<unknown>;
  };
  await permissions.createMany(
    Object.values(ACTIONS).map((action) => ({
      action,
      role: (role as { id: number }).id,
      subject: null,
      conditions: [],
      properties: {},
    })),
  );
  const reader: unknown = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await app.strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: `${UIDS.article}.find`, role: (reader as { id: number }).id } });
  await (app.strapi.service('admin::api-token') as unknown as TokenService).create({
    name: 'frontend',
    type: 'custom',
    permissions: [`${UIDS.article}.find`],
    lifespan: null,
    description: '',
  });
};

interface TokenService {
  create(token: object): Promise<unknown>;
}

let database: TestDatabase;
let app: TestApp;
/** Starts the same desk again, as its installer configured it. */
const restart = async (env: Record<string, string> = {}): Promise<string[]> => {
  const warnings: string[] = [];
  await app?.stop();
  app = await startApp({
    database,
    env,
    watch: ({ log }) => {
      jest.spyOn(log, 'warn').mockImplementation((line: unknown) => {
        warnings.push(String(line));
        return log;
      });
    },
  });
  return warnings.filter((line) => line.includes('newsroom'));
};
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

let before: { rows: Record<string, unknown[]>; grants: string[] };
beforeAll(async () => {
  await restart();
  await fill(app);
  // Opened once more: what is compared is what a start leaves.
  await restart();
  before = { rows: await everythingOf(app), grants: await grantsOf(app) };
});

describe('closed with active: false', () => {
  beforeAll(async () => {
    await restart({ NEWSROOM_ACTIVE: 'off' });
  });

  it('answers 403 on every route of the plugin, with the reason', async () => {
    const answers = [
      await app.admin.post('/newsroom/parse', { input: 'A story.' }),
      await app.admin.post('/newsroom/articles', { input: 'A story.', headline: 'A story' }),
      await app.admin.get('/newsroom/tweet-embeds/usage?documentIds=a'),
      await app.api.get('/api/newsroom/articles'),
      await app.anonymous.get('/api/newsroom/articles'),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body.error.message).toContain('The newsroom is closed');
    }
  });

  it('tells the panel so', async () => {
    const { status, body } = await app.admin.get<{ data: object }>('/newsroom/settings');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ active: false });
    expect((await app.anonymous.get('/newsroom/settings')).status).toBe(401);
  });

  it('shows its entries in the Content Manager', async () => {
    const { body } = await app.admin.get(`/content-manager/collection-types/${UIDS.article}`);
    expect(body.results).toHaveLength(1);
    expect(body.results[0]?.headline).toBe('A story');
  });

  it('lets nothing be written, by the Content Manager or by code', async () => {
    const { status, body } = await app.admin.post(
      `/content-manager/collection-types/${UIDS.tweetEmbed}`,
      { signature: SIGNATURE },
    );
    expect(status).toBe(403);
    expect(body.error.message).toContain('The newsroom is closed');
    await expect(app.documents(UIDS.artistTag).create({ data: { name: 'BTS' } })).rejects.toThrow(
      'The newsroom is closed',
    );
  });
});

describe('opened again', () => {
  beforeAll(async () => {
    await restart();
  });

  it('has every row of every table as it was', async () => {
    const rows = await everythingOf(app);
    expect(Object.keys(rows)).toEqual(Object.keys(before.rows));
    expect(rows).toEqual(before.rows);
    expect(rows.newsroom_articles).toHaveLength(2);
  });

  it('has every grant to roles and tokens as it was', async () => {
    expect(await grantsOf(app)).toEqual(before.grants);
    for (const action of Object.values(ACTIONS)) {
      expect(before.grants.join('\n')).toContain(action);
    }
  });

  it('works', async () => {
    expect((await app.api.get('/api/newsroom/articles')).status).toBe(200);
    expect((await app.admin.post('/newsroom/parse', { input: 'A story.' })).status).toBe(200);
  });
});

describe('disabled for one start with forceMigration: false', () => {
  it('keeps every row of every table, and nothing is missed at the next start', async () => {
    await restart({ NEWSROOM_PLUGIN: 'off', DATABASE_FORCE_MIGRATION: 'false' });
    expect((await app.api.get('/api/newsroom/articles')).status).toBe(404);
    expect(await everythingOf(app)).toEqual(before.rows);

    expect(await restart({ DATABASE_FORCE_MIGRATION: 'false' })).toEqual([]);
    expect(await everythingOf(app)).toEqual(before.rows);
    expect((await app.api.get('/api/newsroom/articles')).body.data).toHaveLength(1);
  });
});

describe("disabled for one start with Strapi's own setting", () => {
  it('loses everything, and the next start says so in one line', async () => {
    await restart({ NEWSROOM_PLUGIN: 'off' });
    expect(await ourTables(app)).toEqual([]);

    const [line, ...more] = await restart();
    expect(line).toContain(
      'The newsroom had articles, artist tags, tweet embeds and related reads, and now it has none.',
    );
    expect(line).toContain('restore the last backup');
    expect(more).toEqual([]);
  });

  it('says so at every start until there are entries again', async () => {
    expect(await restart()).toHaveLength(1);
    const tag = await app.documents(UIDS.artistTag).create({ data: { name: 'BTS' } });
    const [line] = await restart();
    expect(line).toContain('The newsroom had articles, tweet embeds and related reads, and now');
    await app.documents(UIDS.artistTag).delete({ documentId: tag.documentId });
  });

  it('does not miss what was deleted on purpose', async () => {
    const [line] = await restart();
    expect(line).not.toContain('artist tags');
  });
});
