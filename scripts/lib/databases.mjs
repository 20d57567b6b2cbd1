/** Where the integration tests look for a server; each test makes and drops a database of its own. */
export const SERVERS = {
  postgres: {
    variable: 'NEWSROOM_TEST_POSTGRES',
    url: process.env.NEWSROOM_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres',
    async ask(url) {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
      await client.connect();
      await client.query('select 1');
      await client.end();
    },
  },
  mysql: {
    variable: 'NEWSROOM_TEST_MYSQL',
    url: process.env.NEWSROOM_TEST_MYSQL ?? 'mysql://root@127.0.0.1:3306/',
    async ask(url) {
      const { createConnection } = await import('mysql2/promise');
      const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
      await connection.query('select 1');
      await connection.end();
    },
  },
};

/**
 * Why the tests on this database cannot run, and what to do; null where they can.
 * @param {'sqlite' | 'postgres' | 'mysql'} name
 */
export const missingDatabase = async (name) => {
  if (!(name in SERVERS)) return null;
  const { variable, url, ask } = SERVERS[name];
  try {
    await ask(url);
    return null;
  } catch (error) {
    const { host } = new URL(url);
    const reason = error.errors?.[0]?.message ?? error.message;
    return `${host} does not answer (${reason}): start it, or name another with ${variable}=${name}://user:password@host:port/`;
  }
};
