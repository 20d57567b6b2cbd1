import { randomBytes } from 'node:crypto';
import path from 'node:path';

import { temporaryFolder } from './temporary.mjs';

/** A server of TEST_<NAME>_HOST, _PORT, _USER and _PASSWORD, as the integration tests read them. */
const server = (name, port, user) => {
  const read = (key, otherwise) => process.env[`TEST_${name}_${key}`] ?? otherwise;
  return {
    host: read('HOST', '127.0.0.1'),
    port: Number(read('PORT', port)),
    user: read('USER', user),
    password: read('PASSWORD', ''),
  };
};

const ASK = {
  async postgres(place, sql) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      ...place,
      database: 'postgres',
      connectionTimeoutMillis: 5_000,
    });
    await client.connect();
    await client.query(sql);
    await client.end();
  },
  async mysql(place, sql) {
    const { createConnection } = await import('mysql2/promise');
    const connection = await createConnection({ ...place, connectTimeout: 5_000 });
    await connection.query(sql);
    await connection.end();
  },
};

const PLACES = {
  postgres: { title: 'PostgreSQL', name: 'POSTGRES', place: server('POSTGRES', 5432, 'postgres') },
  mysql: { title: 'MariaDB', name: 'MYSQL', place: server('MYSQL', 3306, 'root') },
};

/**
 * Why the tests on this database cannot run, and what to do; null where they can.
 * @param {'sqlite' | 'postgres' | 'mysql'} database
 */
export const missingDatabase = async (database) => {
  if (!(database in PLACES)) return null;
  const { title, name, place } = PLACES[database];
  try {
    await ASK[database](place, 'select 1');
    return null;
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message;
    return (
      `${title} does not answer at ${place.host}:${place.port} (${reason}): start it, or say where ` +
      `it is with TEST_${name}_HOST, _PORT, _USER and _PASSWORD`
    );
  }
};

/**
 * An empty database that nobody else uses: the environment that points the playground at it, and how
 * to be rid of it.
 * @param {'sqlite' | 'postgres' | 'mysql'} database
 */
export const temporaryDatabase = async (database) => {
  if (!(database in PLACES)) {
    const { folder, remove } = temporaryFolder(database);
    const env = { DATABASE_CLIENT: database, DATABASE_FILENAME: path.join(folder, 'data.db') };
    return { env, drop: async () => remove() };
  }
  const { place } = PLACES[database];
  const name = `newsroom_bench_${randomBytes(6).toString('hex')}`;
  const [make, drop] =
    database === 'postgres'
      ? [`CREATE DATABASE ${name}`, `DROP DATABASE ${name} WITH (FORCE)`]
      : [`CREATE DATABASE ${name} CHARACTER SET utf8mb4`, `DROP DATABASE ${name}`];
  await ASK[database](place, make);
  return {
    env: {
      DATABASE_CLIENT: database,
      DATABASE_HOST: place.host,
      DATABASE_PORT: String(place.port),
      DATABASE_USERNAME: place.user,
      DATABASE_PASSWORD: place.password,
      DATABASE_NAME: name,
    },
    drop: () => ASK[database](place, drop),
  };
};
